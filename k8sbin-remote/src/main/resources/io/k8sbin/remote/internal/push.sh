# Puts files in place. Standard input is the variables, the rest of every big file, then one tar archive of the others.
# Variables set before, besides those of files.sh:
#   parents needs            directories that hold files or deletions; "bytes directory" lines
#   above                    parents of the directories to make
#   directories              "mode owner path" lines, parents first
#   owners modes             "user:group staged..." and "mode staged..." lines
#   places records           "staged path" lines, in order; records are put in place after the deletions
#   targets                  the paths of both
#   bigs                     "staged partial there coming" lines: where an interrupted push leaves a big file, how many
#                            bytes are there and how many come
#   copies                   "staged staged" lines: content that is sent once for several places
#   small                    what the archive holds
#   expected                 lines of sha256sum for what comes, in order
#   deletions cached         paths; "digest path" lines of big files
#   wanted                   "staged user group mode" lines
#   checks                   commands: "check seconds path secrecy script staged..."
#   whole                    the last one: yes
# Prints "put", "removed" and "left" lines.
if [ "$whole" != yes ]; then exit 1; fi
exec 4<&0 </dev/null
staged=
while read -r stage path; do if [ -n "$stage" ]; then staged="$staged $stage"; fi; done <<END
$places
$records
END
partials=
while read -r stage partial _; do if [ -n "$partial" ]; then partials="$partials $partial"; fi; done <<END
$bigs
END
incoming=
trap 'rm -f $staged; if [ -n "$incoming" ]; then rm -rf "$incoming"; fi' EXIT
trap 'exit 1' HUP INT TERM PIPE

divide "$state" $above
mkdir -p -m 700 "$state" || blame "$(existing "$state")"
kept=$state/generations/$generation
(umask 077; mkdir -p "$kept/files") || blame "$state"
while read -r mode owner path; do
  if [ -z "$path" ]; then continue; fi
  if [ -L "$path" ] || { [ -e "$path" ] && [ ! -d "$path" ]; }; then fail occupied "$path"; fi
  directory "$path"
  chown "$owner" "$path" && chmod "$mode" "$path" || fail denied "$path"
  born="$born $path"
done <<END
$directories
END
if [ -n "$theirs" ]; then
  incoming=$state/incoming-$txid
  rm -rf "$state"/incoming-*
  (umask 077; mkdir "$incoming") || blame "$state"
  separate
fi
for path in $parents; do directory "$path"; done
safely $parents
for path in $targets $deletions; do
  if [ -e "$path" ] && [ ! -f "$path" ] && [ ! -L "$path" ]; then fail occupied "$path"; fi
done
for path in $parents; do if [ ! -w "$path" ]; then blame "$path"; fi; done

# Space, summed over the file systems.
have="
$(stat -f -c '%n %i %a %S' $parents 2>/dev/null)
"
while read -r bytes path; do
  case $have in *"
$path "*) ;; *) continue ;; esac
  rest=${have#*"
$path "}
  set -- ${rest%%"
"*}
  eval "sum=\$((\${need_$1:-1048576} + bytes)); need_$1=\$sum"
  if [ $(($2 * $3)) -lt "$sum" ]; then fail nospace "$path" "$sum" $(($2 * $3)); fi
done <<END
$needs
END

# What a push left that was cut off. Its script, should it still live, then finds its files gone and stops.
exec 9>>"$state/push.lock" || blame "$state"
flock -w 60 9 || fail busy "$state/push.lock"
for path in $parents; do
  rm -f "$path"/.k8sbin-????????????????-*
  for stage in "$path"/.k8sbin-sha256-*; do
    case " $partials " in *" $stage "*) ;; *) rm -f "$stage" ;; esac
  done
done
flock -u 9

# Receive. While the next file comes in, the big one before it is hashed and written to disk.
if [ -n "$bigs" ]; then pick_hash; fi
digests=$(
  exec 9>&-
  umask 077
  while read -r stage partial there coming; do
    if [ -z "$coming" ]; then continue; fi
    if [ "$there" -gt 0 ]; then
      mv -fT "$partial" "$stage" && [ "$(stat -c %s "$stage")" -ge "$there" ] || { wait; echo gone; exit; }
      truncate -s "$there" "$stage"
    fi
    head -c "$coming" <&4 >>"$stage" || { wait; echo "unwritten $stage"; exit; }
    if [ "$(stat -c %s "$stage")" != $((there + coming)) ]; then wait; echo cut; exit; fi
    wait
    { hash_big "$stage"; sync "$stage"; } &
  done <<END
$bigs
END
  tar -xmf - -C / --no-same-owner --no-same-permissions $redirections <&4 || echo "tar $?"
  wait
  if [ -n "$small" ]; then sha256sum -b $small; fi
)
# Another push takes over by removing what is staged: then whatever failed, failed because of that.
refuse() {
  for stage in $staged; do if [ ! -f "$stage" ]; then fail superseded "$stage"; fi; done
  fail "$@"
}
# What came in of big files is there for the next push.
leave() {
  while read -r stage partial _; do
    if [ -f "$stage" ]; then mv -fT "$stage" "$partial"; fi
  done <<END
$bigs
END
  exit 1
}
case $digests in
  *cut) leave ;;
  *gone) fail superseded "$state" ;;
  *"tar "* | *unwritten*)
    for path in $parents ${incoming:+"$state"}; do
      set -- $(stat -f -c '%a %S %d %c' "$path")
      if [ "$1" -lt 16 ]; then fail nospace "$path" 0 $(($1 * $2)); fi
      if [ "$3" = 0 ] && [ "$4" != 0 ]; then fail noinodes "$path"; fi
    done
    leave ;;
esac
if [ "$digests" != "$expected" ]; then
  while read -r stage path; do
    case $expected in *" *$stage"*)
      want=${expected%% \*"$stage"*}
      want=${want##*
}
      case $digests in *"$want *$stage"*) ;; *) refuse checksum "$path" ;; esac ;;
    esac
  done <<END
$places
$records
$handed
END
  fail step /
fi
while read -r stage other; do
  if [ -n "$other" ]; then (umask 077; cp --reflink=auto "$stage" "$other") || blame "${other%/*}"; fi
done <<END
$copies
END
while read -r owner names; do
  if [ -n "$names" ]; then chown "$owner" $names || refuse denied "${names%% *}"; fi
done <<END
$owners
END
while read -r mode names; do
  if [ -n "$names" ]; then chmod "$mode" $names || refuse denied "${names%% *}"; fi
done <<END
$modes
END
check() {
  limit=$1
  path=$2
  shown=$3
  script=$4
  shift 4
  if said=$(timeout -k 5 "$limit" /bin/sh -c "$script" check "$@" </dev/null 2>&1 4<&- 9>&-); then return; fi
  if [ "$shown" = public ]; then printf '%s\n' "$said" | tail -c 2000 >&2; fi
  refuse invalid "$path"
}
eval "$checks"
if [ -n "$staged" ]; then sync $staged || refuse step "$state"; fi

# Replace. Nobody else does at the same time.
enter
for path in $staged; do if [ ! -f "$path" ]; then fail superseded "$path"; fi; done
preserve
replace
hand_over

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
prune
exit 0
