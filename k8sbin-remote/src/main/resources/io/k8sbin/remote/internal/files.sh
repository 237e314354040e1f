# What all scripts that change files share. Variables set before:
#   state txid generation    where previous versions go, what this change is called, what they are called
#   fence ticket             file with the number of the lock's holder, and ours; both empty when we hold no lock
#   keep                     how many generations stay
# Paths hold no blanks and no characters special to the shell, so they are split bare. At most one "fail KIND path ..."
# line is printed.
uid=$(id -u)
fail() { printf 'fail %s\n' "$*"; exit 1; }
# What most likely kept us from writing into a directory.
blame() {
  if [ -w "$1" ]; then
    set -- "$1" $(stat -f -c '%a %S' "$1")
    if [ "$2" -lt 16 ]; then fail nospace "$1" 0 $(($2 * $3)); fi
    if [ "$(stat -f -c %d "$1")" = 0 ] && [ "$(stat -f -c %c "$1")" != 0 ]; then fail noinodes "$1"; fi
    fail step "$1"
  elif [ "$uid" = 0 ]; then fail readonly "$1"; else fail denied "$1"; fi
}
existing() {
  here=$1
  while [ -n "$here" ] && [ ! -e "$here" ]; do here=${here%/*}; done
  printf '%s' "${here:-/}"
}
# Makes a directory with what is missing above it; "born" collects what has a new entry and must be synced.
born=
directory() {
  if [ -d "$1" ]; then return; fi
  top=$(existing "$1")
  mkdir -p "$1" || blame "$top"
  here=$1
  while [ "$here" != "$top" ] && [ -n "$here" ]; do
    here=${here%/*}
    born="$born ${here:-/}"
  done
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
# Who else the directories on the way belong to, besides root; nobody when they are closed to all but root.
master() {
  links=
  ways=/
  walk "$1"
  stat -c '%u %U %f %n' $ways $links | {
    whose=
    while read -r owner name bits path; do
      if [ "$owner" != 0 ]; then
        if [ -n "$whose" ] && [ "$whose" != "$name" ]; then fail unsafe "$path"; fi
        whose=$name
      fi
      case $bits in a???) ;; *) if [ $((0x$bits & 022)) != 0 ]; then fail unsafe "$path"; fi ;; esac
    done
    printf 'master %s\n' "$whose"
  }
}
# Runs a program as another user, without a session.
as() {
  who=$1
  shift
  setpriv --reuid="$who" --regid="$(id -g "$who")" --init-groups --inh-caps=-all -- "$@"
}

# What lies in a user's own directories is written as that user: what root did there, the user could bend elsewhere.
# Sorts the parents into ours and "theirs", which are "user directory" lines.
theirs=
divide() {
  answer=$(safe "$@" $parents)
  case $answer in safe) return ;; esac
  if [ "$uid" != 0 ]; then printf '%s\n' "$answer"; exit 1; fi
  safely "$@"
  ours=
  for path in $parents; do
    answer=$(master "$path")
    case $answer in
      "master ") ours="$ours $path"; continue ;;
      "master "*) ;;
      *) printf '%s\n' "$answer"; exit 1 ;;
    esac
    for deletion in $deletions; do if [ "${deletion%/*}" = "$path" ]; then fail unsafe "$path"; fi; done
    command -v setpriv >/dev/null 2>&1 || fail unsafe "$path"
    theirs="$theirs${answer#master } $path
"
  done
  parents=$ours
}
# Takes their files out of all lists and lets them come in at a place of ours. "handed" lines: staged path user.
handed=
redirections=
separate() {
  while read -r user path; do
    if [ -z "$path" ]; then continue; fi
    case "
$bigs" in *"
$path/.k8sbin-"*) fail unsafe "$path" ;; esac
    as "$user" mkdir -p "$path" || fail denied "$path"
    change="s;\\(^\\|[ *']\\)$path/\\.k8sbin-$txid-;\\1$incoming/;g"
    for list in places records expected small wanted checks; do
      eval "$list=\$(printf '%s\n' \"\$$list\" | sed \"\$change\")"
    done
    for list in owners modes; do
      eval "$list=\$(printf '%s\n' \"\$$list\" | sed \"s| $path/\\.k8sbin-$txid-[0-9]*||g\")"
    done
    redirections="$redirections --transform=s|^${path#/}/\\.k8sbin-$txid-|${incoming#/}/|"
    all=$places
    places=
    staged=
    targets=
    sift "$user" <<END
$all
END
    all=$records
    both=$places
    places=
    sift "$user" <<END
$all
END
    records=$places
    places=$both
  done <<END
$theirs
END
}
sift() {
  while read -r stage path; do
    case $stage in
      '') ;;
      "$incoming"/*) case "
$handed" in *"
$stage "*) ;; *) handed="$handed$stage $path $1
" ;; esac ;;
      *)
        places="$places$stage $path
"
        staged="$staged $stage"
        targets="$targets $path"
        ;;
    esac
  done
}
# Every one of them as its user, who keeps what they may; the previous version comes to us.
hand_over() {
  while read -r stage path user; do
    if [ -z "$user" ]; then continue; fi
    set -- $(printf '%s\n' "$wanted" | sed -n "s|^$stage ||p")
    if [ "$1" != "$user" ]; then fail unsafe "$path"; fi
    if [ ! -e "$kept/files$path" ] && ! grep -qxF "$path" "$kept/created" 2>/dev/null; then
      if as "$user" test -f "$path"; then
        (umask 077; mkdir -p "$kept/files${path%/*}" && as "$user" cat "$path" >"$kept/files$path") || fail denied "$path"
        chown "$user:$2" "$kept/files$path"
        chmod "$(as "$user" stat -L -c %a "$path")" "$kept/files$path"
      else
        printf '%s\n' "$path" >>"$kept/created"
      fi
    fi
    as "$user" /bin/sh -c 'umask 077
      rm -f "${1%/*}"/.k8sbin-????????????????-*
      new=${1%/*}/.k8sbin-$4
      cat >"$new" && chgrp "$3" "$new" && chmod "$2" "$new" && sync "$new" && mv -fT "$new" "$1" && sync "${1%/*}" ||
        { rm -f "$new"; exit 1; }' install "$path" "$3" "$2" "$txid-${stage##*[/-]}" <"$stage" || fail denied "$path"
    printf 'put %s\n' "$path"
  done <<END
$handed
END
}

# openssl hashes several times faster where the processor helps; it prints what sha256sum -b prints.
hash_big() { sha256sum -b "$1"; }
pick_hash() {
  empty=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  if [ "$(openssl dgst -sha256 -r /dev/null 2>/dev/null)" = "$empty */dev/null" ]; then
    hash_big() { openssl dgst -sha256 -r "$1"; }
  fi
}

# Nobody else replaces files while we do, and nobody takes the lock.
enter() {
  if [ -n "$fence" ]; then
    if [ ! -r "$fence" ]; then fail fenced "$fence"; fi
    exec 8<"$fence"
    flock -s -w 60 8 || fail busy "$fence"
    holder=
    read -r holder _ <&8
    if [ "$holder" != "$ticket" ]; then fail fenced "$fence"; fi
  fi
  flock -w 60 9 || fail busy "$state/push.lock"
}

# What an earlier change was cut off before removing stays on the list until somebody removes or replaces it.
left=
recall() {
  if [ ! -f "$state/journal" ] || [ -L "$state/journal" ]; then return; fi
  while read -r what path _; do
    case $what in delete) ;; *) continue ;; esac
    case $path in /*) ;; *) continue ;; esac
    case $path in *[!A-Za-z0-9/._+@:~=,#%-]*) continue ;; esac
    case " $targets $deletions " in *" $path "*) continue ;; esac
    if [ -e "$path" ] || [ -L "$path" ]; then left="$left $path"; fi
  done <"$state/journal"
}
# Writes down what is still to be removed; nothing to remember is no file.
journal() {
  if [ $# = 0 ]; then
    if [ -e "$state/journal" ]; then rm -f "$state/journal" && sync "$state" || fail step "$state"; fi
    return
  fi
  (umask 077; { printf 'change %s %s\n' "$txid" "$generation"; printf 'delete %s\n' "$@"; } >"$state/journal.new") ||
    blame "$state"
  sync "$state/journal.new" && mv -fT "$state/journal.new" "$state/journal" && sync "$state" || fail step "$state"
}

# The previous version of a path goes under our generation, once.
remember() {
  if [ -e "$kept/files$1" ] || [ -L "$kept/files$1" ]; then return; fi
  case "
$made
" in *"
$1
"*) return ;; esac
  if [ -f "$1" ] || [ -L "$1" ]; then old="$old $1"; else fresh="$fresh$1
"; fi
}
preserve() {
  made=
  old=
  fresh=
  if [ -f "$kept/created" ]; then made=$(cat "$kept/created"); fi
  for path in $targets $deletions; do remember "$path"; done
  if [ ! -f "$kept/number" ]; then
    highest=0
    for path in "$state"/generations/*/number; do
      order=0
      if [ -f "$path" ]; then read -r order <"$path"; fi
      if [ "${order:-0}" -gt "$highest" ]; then highest=$order; fi
    done
    (umask 077; echo $((highest + 1)) >"$kept/number") || blame "$state"
  fi
  if [ -n "$fresh" ]; then (umask 077; printf '%s' "$fresh" >>"$kept/created") || blame "$state"; fi
  if [ -n "$old" ] && ! (umask 077; cp -a -l --parents -t "$kept/files" $old) 2>/dev/null; then
    # another file system: small files are copied, big ones can be had again
    for path in $old; do
      if [ ! -e "$kept/files$path" ] && [ "$(stat -c %s "$path")" -le 1048576 ]; then
        (umask 077; cp -a --parents -t "$kept/files" "$path") || blame "$state"
      fi
    done
  fi
  if [ -n "$old$fresh" ]; then
    find "$kept" ! -type l -exec sync "$state/generations" {} + || fail step "$kept"
  fi
}

# Puts what is staged in place: "stage path" lines on standard input.
put() {
  while read -r stage path; do
    if [ -z "$path" ]; then continue; fi
    mv -fT "$stage" "$path" || blame "${path%/*}"
    printf 'put %s\n' "$path"
  done
}
# Replaces, removes, then replaces what says what is there. Variables: places, records (both "stage path" lines), deletions.
replace() {
  recall
  if [ -n "$deletions$left" ]; then journal $left $deletions; fi
  put <<END
$places
END
  if [ -n "$places$born" ]; then sync $parents $born || fail step "$state"; fi
  for path in $deletions; do
    if [ -e "$path" ] || [ -L "$path" ]; then
      rm -f "$path" || blame "${path%/*}"
      printf 'removed %s\n' "$path"
    fi
  done
  if [ -n "$deletions" ]; then
    for path in $parents; do if [ -d "$path" ]; then set -- "$@" "$path"; fi; done
    sync "$@" || fail step "$state"
  fi
  put <<END
$records
END
  if [ -n "$records" ]; then sync $parents || fail step "$state"; fi
  journal $left
  if [ -n "$left" ]; then printf 'left %s\n' $left; fi
}
# Old generations go, the oldest first; ours stays. One that a cut left without a number is the oldest.
prune() {
  set -- "$state"/generations/*/
  if [ $# -le "$keep" ]; then return; fi
  for path in "$state"/generations/*/; do
    path=${path%/}
    if [ "$path" = "$kept" ] || [ -L "$path" ] || [ ! -d "$path" ]; then continue; fi
    order=0
    if [ -f "$path/number" ]; then read -r order <"$path/number"; fi
    printf '%s %s\n' "${order:-0}" "$path"
  done | sort -rn | tail -n "+$keep" | while read -r _ path; do rm -rf "$path"; done
}
