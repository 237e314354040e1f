# Looks at a host. Prints one tagged line a fact, then framed blocks. Variables set before: state, files, cached, units,
# disks, tools, texts, nonce. Paths and names hold no blanks and no characters special to the shell, so they are split bare.
date +'clock %s %N'
boot= host= kernel= mem= avail=
read -r boot </proc/sys/kernel/random/boot_id
read -r host </proc/sys/kernel/hostname
read -r kernel </proc/sys/kernel/osrelease
while read -r key value _; do
  case $key in MemTotal:) mem=$value ;; MemAvailable:) avail=$value; break ;; esac
done </proc/meminfo
printf 'boot %s\nhost %s\nkernel %s\nmemory %s %s\n' "$boot" "$host" "$kernel" "$mem" "$avail"
printf 'arch %s\nuid %s\n' "$(uname -m)" "$(id -u)"
if [ -r /etc/os-release ]; then
  while read -r line; do
    case $line in PRETTY_NAME=*) printf 'os %s\n' "${line#PRETTY_NAME=}" ;; esac
  done </etc/os-release
fi
if [ -d /run/systemd/system ]; then echo 'init systemd'; fi
if command -v systemctl >/dev/null 2>&1; then
  systemctl --version 2>/dev/null | while read -r name version _; do printf 'systemd %s\n' "$version"; break; done
fi
for tool in $tools; do command -v "$tool" >/dev/null 2>&1 || printf 'missing %s\n' "$tool"; done
for disk in $disks; do
  free=$(stat -f -c '%a %S' "$disk" 2>/dev/null) && printf 'disk %s %s\n' "$free" "$disk"
done

# Kind of everything at the paths; what is not there is told from what may not be looked at.
known=
for path in $files $cached; do
  if [ -e "$path" ] || [ -L "$path" ]; then
    known="$known $path"
  else
    above=${path%/*}
    while [ -n "$above" ] && [ ! -e "$above" ]; do above=${above%/*}; done
    if [ -d "${above:-/}" ] && [ ! -x "${above:-/}" ]; then
      printf 'hidden %s\n' "$path"
    else
      printf 'absent %s\n' "$path"
    fi
  fi
done
if [ -n "$known" ]; then stat -c 'stat %f %s %U %G %d:%i:%.9Z %n' $known 2>/dev/null; fi

hash() {
  if [ $# -gt 0 ]; then sha256sum -b -- "$@" 2>/dev/null | while read -r digest name; do
    printf 'sha256 %s %s\n' "$digest" "${name#\*}"
  done; fi
}
set --
for path in $files; do if [ -f "$path" ] && [ ! -L "$path" ] && [ -r "$path" ]; then set -- "$@" "$path"; fi; done
hash "$@"

# Big files: the cache says "digest size:device:inode:ctime path". Entries younger than two seconds are not kept, because a
# second change within one tick of the clock would not show.
cache=$state/digests
hash_big() { sha256sum -b -- "$1" 2>/dev/null; }
empty=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
# openssl hashes several times faster where the processor helps; it prints what sha256sum -b prints.
pick_hash() {
  if [ -z "$picked" ] && [ "$(openssl dgst -sha256 -r /dev/null 2>/dev/null)" = "$empty */dev/null" ]; then
    hash_big() { openssl dgst -sha256 -r "$1" 2>/dev/null; }
  fi
  picked=yes
}
picked=
key() { stat -c '%s:%d:%i:%.9Z' "$1" 2>/dev/null; }
fresh=
rewrite=
now=$(date +%s)
for path in $cached; do
  if [ ! -f "$path" ] || [ -L "$path" ] || [ ! -r "$path" ]; then continue; fi
  is=$(key "$path")
  digest=
  if [ -f "$cache" ] && [ ! -L "$cache" ] && [ -O "$cache" ]; then
    while read -r was at name _; do
      if [ "$name" = "$path" ] && [ "$at" = "$is" ]; then digest=$was; break; fi
    done <"$cache"
  fi
  if [ "${#digest}" != 64 ]; then
    pick_hash
    digest=$(hash_big "$path")
    digest=${digest%% *}
    if [ "$(key "$path")" != "$is" ]; then continue; fi
    changed=${is##*:}
    if [ "${changed%%.*}" -lt $((now - 1)) ]; then rewrite=yes; fi
  fi
  printf 'sha256 %s %s\n' "$digest" "$path"
  changed=${is##*:}
  if [ "${changed%%.*}" -lt $((now - 1)) ]; then
    fresh="$fresh$digest $is $path
"
  fi
done
if [ -n "$rewrite" ] && mkdir -p -m 700 "$state" 2>/dev/null; then
  if [ -f "$cache" ] && [ ! -L "$cache" ] && [ -O "$cache" ]; then
    while read -r was at name _; do
      case " $cached " in *" $name "*) ;; *) fresh="$fresh$was $at $name
" ;; esac
    done <"$cache"
  fi
  (umask 077; rm -f "$cache.new" && printf '%s' "$fresh" | head -c 65536 >"$cache.new" && mv -fT "$cache.new" "$cache") 2>/dev/null
fi

if [ -n "$units" ]; then
  printf '@k8sbin:%s:units\n' "$nonce"
  if [ -d /run/systemd/system ]; then
    TZ=UTC systemctl show --no-pager -p Id,LoadState,ActiveState,SubState,UnitFileState,FragmentPath -p \
ActiveEnterTimestamp,ActiveEnterTimestampMonotonic,NeedDaemonReload,MainPID,Result,NRestarts,InvocationID -- $units 2>/dev/null
  fi
fi

# What is in files that differ and that everybody may read.
if [ -n "$texts" ]; then
  while read -r digest path; do
    if [ -f "$path" ] && [ ! -L "$path" ] && [ -r "$path" ]; then printf '%s *%s\n' "$digest" "$path"; fi
  done <<END | sha256sum -c 2>/dev/null | while read -r line; do
$texts
END
    path=${line%: FAILED}
    if [ "$path" = "$line" ]; then continue; fi
    set -- $(stat -c '%s %a' "$path" 2>/dev/null)
    case ${2:-0} in *[4567]) ;; *) continue ;; esac
    if [ "$1" -le 262144 ]; then
      printf '@k8sbin:%s:text %s\n' "$nonce" "$path"
      cat "$path"
    fi
  done
fi

# A snippet's output, its status, its errors.
section() {
  printf '@k8sbin:%s:section %s\n' "$nonce" "$1"
  {
    problems=$( (/bin/sh -c "$2") </dev/null 2>&1 >&4 4>&-)
    status=$?
  } 4>&1
  printf '\n@k8sbin:%s:errors %s\n%s' "$nonce" "$status" "$problems"
}
