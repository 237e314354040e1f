# Puts files in place. Standard input is one tar archive of the staged files, big ones first. Variables set before:
#   state txid generation    where previous versions go, what this push is called, what they are called
#   parents needs            directories that hold files or deletions; "bytes directory" lines
#   above                    parents of the directories to make
#   directories              "mode owner path" lines, parents first
#   owners modes             "user:group staged..." and "mode staged..." lines
#   places                   "staged path" lines, in the order of the archive
#   expected big             lines of sha256sum for all staged files; how many of them are big
#   deletions cached         paths; "digest path" lines of big files
#   whole                    the last one: yes
# Paths hold no blanks and no characters special to the shell, so they are split bare. Prints "put" and "removed" lines, and
# at most one "fail KIND path ..." line.
if [ "$whole" != yes ]; then exit 1; fi
uid=$(id -u)
staged=
while read -r stage path; do if [ -n "$stage" ]; then staged="$staged $stage"; fi; done <<END
$places
END
trap 'rm -f $staged' EXIT
trap 'exit 1' HUP INT TERM PIPE
fail() { printf 'fail %s\n' "$*"; exit 1; }
# What most likely kept us from writing into a directory.
blame() {
  if [ -w "$1" ]; then
    set -- "$1" $(stat -f -c '%a %S' "$1")
    if [ "$2" -lt 16 ]; then fail nospace "$1" 0 $(($2 * $3)); fi
    fail step "$1"
  elif [ "$uid" = 0 ]; then fail readonly "$1"; else fail denied "$1"; fi
}
existing() {
  here=$1
  while [ -n "$here" ] && [ ! -e "$here" ]; do here=${here%/*}; done
  printf '%s' "${here:-/}"
}

# Every directory on the way, links followed one by one, belongs to root or to us and is closed to everybody else's writing.
walk() {
  rest=${1#/}
  here=
  depth=0
  while [ -n "$rest" ]; do
    part=${rest%%/*}
    case $rest in */*) rest=${rest#*/} ;; *) rest= ;; esac
    case $part in '' | .) continue ;; ..) here=${here%/*}; continue ;; esac
    if [ -L "$here/$part" ]; then
      links="$links $here/$part"
      to=$(readlink "$here/$part")
      depth=$((depth + 1))
      case $to in '' | *[!A-Za-z0-9/._+@:~=,#%-]*) fail unsafe "$here/$part" ;; esac
      if [ $depth -gt 20 ]; then fail unsafe "$here/$part"; fi
      case $to in /*) here= ;; esac
      rest=$to${rest:+/$rest}
    else
      here=$here/$part
      if [ ! -e "$here" ]; then return; fi
      if [ ! -d "$here" ]; then fail occupied "$here"; fi
      ways="$ways $here"
    fi
  done
}
safe() {
  links=
  ways=/
  for path in "$@"; do walk "$path"; done
  stat -c '%u %f %n' $ways $links | {
    while read -r owner bits path; do
      if [ "$owner" != 0 ] && [ "$owner" != "$uid" ]; then fail unsafe "$path"; fi
      case $bits in a???) ;; *) if [ $((0x$bits & 022)) != 0 ]; then fail unsafe "$path"; fi ;; esac
    done
    echo safe
  }
}
safely() {
  answer=$(safe "$@")
  case $answer in safe) ;; *) printf '%s\n' "$answer"; exit 1 ;; esac
}

safely "$state" $above $parents
mkdir -p -m 700 "$state" || blame "$(existing "$state")"
kept=$state/generations/$generation
(umask 077; mkdir -p "$kept/files") || blame "$state"
while read -r mode owner path; do
  if [ -z "$path" ]; then continue; fi
  if [ -L "$path" ] || { [ -e "$path" ] && [ ! -d "$path" ]; }; then fail occupied "$path"; fi
  mkdir -p "$path" || blame "$(existing "$path")"
  chown "$owner" "$path" && chmod "$mode" "$path" || fail denied "$path"
done <<END
$directories
END
for path in $parents; do mkdir -p "$path" || blame "$(existing "$path")"; done
safely $parents
while read -r stage path; do
  if [ -n "$path" ] && [ -e "$path" ] && [ ! -f "$path" ] && [ ! -L "$path" ]; then fail occupied "$path"; fi
done <<END
$places
END
for path in $deletions; do
  if [ -e "$path" ] && [ ! -f "$path" ] && [ ! -L "$path" ]; then fail occupied "$path"; fi
done
for path in $parents; do if [ ! -w "$path" ]; then blame "$path"; fi; done

# Space, summed over the file systems.
while read -r bytes path; do
  if [ -z "$path" ]; then continue; fi
  set -- $(stat -c %d "$path") $(stat -f -c '%a %S' "$path")
  eval "sum=\$((\${need_$1:-1048576} + bytes)); need_$1=\$sum"
  if [ $(($2 * $3)) -lt "$sum" ]; then fail nospace "$path" "$sum" $(($2 * $3)); fi
done <<END
$needs
END

# What a push left that was cut off. Its script, should it still live, then finds its files gone and stops.
exec 9>>"$state/push.lock" || blame "$state"
flock -w 60 9 || fail busy "$state/push.lock"
for path in $parents; do rm -f "$path"/.k8sbin-????????????????-*; done
flock -u 9

# openssl hashes several times faster where the processor helps; it prints what sha256sum -b prints.
hash_big() { sha256sum -b "$1"; }
empty=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
if [ "$big" -gt 0 ] && [ "$(openssl dgst -sha256 -r /dev/null 2>/dev/null)" = "$empty */dev/null" ]; then
  hash_big() { openssl dgst -sha256 -r "$1"; }
fi

# Receive. While the next file comes in, the big ones before it are hashed and written to disk.
digests=$(
  {
    umask 077
    tar -xvmf - -C / --no-same-owner --no-same-permissions 9>&-
    echo "status $?"
  } | {
    exec 9>&-
    last=
    small=
    while read -r name status; do
      if [ -n "$last" ]; then
        hash_big "$last"
        sync "$last"
      fi
      last=
      if [ -n "$status" ]; then
        if [ "$status" != 0 ]; then echo "tar $status"; fi
        break
      fi
      if [ "$big" -gt 0 ]; then
        big=$((big - 1))
        last=/$name
      else
        small="$small /$name"
      fi
    done
    if [ -n "$small" ]; then sha256sum -b $small; fi
  }
)
if [ "$digests" != "$expected" ]; then
  case $digests in
    *"tar "*) for path in $parents; do
      set -- $(stat -f -c '%a %S' "$path")
      if [ "$1" -lt 16 ]; then fail nospace "$path" 0 $(($1 * $2)); fi
    done ;;
  esac
  while read -r stage path; do
    case $expected in *" *$stage"*)
      want=${expected%% \*"$stage"*}
      want=${want##*
}
      case $digests in *"$want *$stage"*) ;; *) fail checksum "$path" ;; esac ;;
    esac
  done <<END
$places
END
  fail step /
fi
while read -r owner names; do
  if [ -n "$names" ]; then chown "$owner" $names || fail denied "${names%% *}"; fi
done <<END
$owners
END
while read -r mode names; do
  if [ -n "$names" ]; then chmod "$mode" $names || fail denied "${names%% *}"; fi
done <<END
$modes
END
if [ -n "$staged" ]; then sync $staged || fail step "$state"; fi

# Replace. Nobody else does at the same time.
flock -w 60 9 || fail busy "$state/push.lock"
for path in $staged; do if [ ! -f "$path" ]; then fail superseded "$path"; fi; done
made=
if [ -f "$kept/created" ]; then made=$(cat "$kept/created"); fi
keep=
copy=
fresh=
remember() {
  if [ -e "$kept/files$1" ] || [ -L "$kept/files$1" ]; then return; fi
  case "
$made
" in *"
$1
"*) return ;; esac
  if [ -f "$1" ] || [ -L "$1" ]; then keep="$keep $1"; else fresh="$fresh$1
"; fi
}
while read -r stage path; do if [ -n "$path" ]; then remember "$path"; fi; done <<END
$places
END
for path in $deletions; do remember "$path"; done
if [ -n "$fresh" ]; then (umask 077; printf '%s' "$fresh" >>"$kept/created") || blame "$state"; fi
if [ -n "$keep" ] && ! (umask 077; cp -a -l --parents -t "$kept/files" $keep) 2>/dev/null; then
  # another file system: small files are copied, big ones can be had again
  for path in $keep; do
    if [ ! -e "$kept/files$path" ] && [ "$(stat -c %s "$path")" -le 1048576 ]; then
      (umask 077; cp -a --parents -t "$kept/files" "$path") || blame "$state"
    fi
  done
fi
if [ -n "$keep$fresh" ]; then sync -f "$kept" || fail step "$kept"; fi
while read -r stage path; do
  if [ -z "$path" ]; then continue; fi
  mv -fT "$stage" "$path" || blame "${path%/*}"
  printf 'put %s\n' "$path"
done <<END
$places
END
if [ -n "$staged" ]; then sync $parents || fail step "$state"; fi
for path in $deletions; do
  if [ -e "$path" ] || [ -L "$path" ]; then
    rm -f "$path" || blame "${path%/*}"
    printf 'removed %s\n' "$path"
  fi
done
if [ -n "$deletions" ]; then sync $parents || fail step "$state"; fi

# The digests of big files are known now; the next look need not read them.
if [ -n "$cached" ]; then
  lines=
  while read -r digest path; do
    lines="$lines$digest $(stat -c '%s:%d:%i:%.9Z' "$path") $path
"
  done <<END
$cached
END
  if [ -f "$state/digests" ] && [ ! -L "$state/digests" ] && [ -O "$state/digests" ]; then
    while read -r digest at path _; do
      case $lines in *" $path
"*) ;; *) lines="$lines$digest $at $path
" ;; esac
    done <"$state/digests"
  fi
  (umask 077; rm -f "$state/digests.new"; printf '%s' "$lines" | head -c 65536 >"$state/digests.new" &&
    mv -fT "$state/digests.new" "$state/digests")
fi
exit 0
