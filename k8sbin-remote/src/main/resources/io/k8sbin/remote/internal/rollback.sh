# Puts back what was there before a change and all changes after it. Variables set before, besides those of files.sh:
#   before    name of the first change to undo
#   except    paths that stay as they are
# Prints "put", "removed" and "left" lines.
exec </dev/null
staged=
trap 'rm -f $staged' EXIT
trap 'exit 1' HUP INT TERM PIPE
if [ ! -f "$state/generations/$before/number" ]; then fail unknown "$state/generations/$before"; fi
safely "$state"
read -r first <"$state/generations/$before/number"
kept=$state/generations/$generation
(umask 077; mkdir -p "$kept/files") || blame "$state"
exec 9>>"$state/push.lock" || blame "$state"
enter

# Of every path the oldest of the versions kept since.
handed=
theirs=
wanted=
born=
records=
places=
targets=
deletions=
parents=
sources=
seen=" $except "
take() {
  case $1 in *[!A-Za-z0-9/._+@:~=,#%-]* | */../* | */..) return 1 ;; /*) ;; *) return 1 ;; esac
  case $seen in *" $1 "*) return 1 ;; esac
  seen="$seen$1 "
  above=${1%/*}
  case " $parents " in *" ${above:-/} "*) ;; *) parents="$parents ${above:-/}" ;; esac
}
changes=$(for path in "$state"/generations/*/number; do
  read -r order <"$path" && if [ "$order" -ge "$first" ]; then printf '%s %s\n' "$order" "${path%/*}"; fi
done | sort -n)
number=0
while read -r _ change; do
  if [ -z "$change" ] || [ "$change" = "$kept" ]; then continue; fi
  for path in $(find "$change/files" ! -type d -printf '/%P\n'); do
    if take "$path"; then
      number=$((number + 1))
      sources="$sources$change/files$path ${path%/*}/.k8sbin-$txid-$number $path
"
      targets="$targets $path"
    fi
  done
  if [ -f "$change/created" ]; then
    while read -r path; do if take "$path"; then deletions="$deletions $path"; fi; done <"$change/created"
  fi
done <<END
$changes
END
divide
for path in $parents; do directory "$path"; done
safely $parents
for path in $parents; do if [ ! -w "$path" ]; then blame "$path"; fi; done
while read -r source stage path; do
  if [ -z "$path" ]; then continue; fi
  case $theirs in *" ${path%/*}
"*)
    user=${theirs%% "${path%/*}"
*}
    user=${user##*
}
    handed="$handed$source $path $user
"
    wanted="$wanted$source $(stat -c '%U %G %a' "$source")
"
    targets=$(printf '%s' " $targets " | sed "s| $path | |g")
    continue ;;
  esac
  staged="$staged $stage"
  places="$places$stage $path
"
  # a copy, for whoever changes a file where it is must not change what is kept
  cp -a --reflink=auto "$source" "$stage" || blame "${path%/*}"
  if [ ! -L "$stage" ]; then sync "$stage" || fail step "$stage"; fi
done <<END
$sources
END
preserve
replace
hand_over
prune
exit 0
