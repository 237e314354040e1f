# What the host has of big files already: "part digest bytes" lines. Variables set before: state, parents, and
#   blobs    "digest bytes partial" lines: partial is where an interrupted push leaves what came in
# Content known to be elsewhere on the host, in place or kept, is copied instead of sent. Standard input: the variables.
if [ "$whole" != yes ]; then exit 1; fi
case $(safe "$state" $parents) in safe) ;; *) exit 0 ;; esac
pick_hash
key() { stat -c '%s:%d:%i:%.9Z' "$1" 2>/dev/null; }
# A file with this digest: one the cache knows to be unchanged, else one of the right size among the kept ones.
find_digest() {
  if [ -f "$state/digests" ] && [ ! -L "$state/digests" ] && [ -O "$state/digests" ]; then
    while read -r was at path _; do
      if [ "$was" = "$1" ] && [ -f "$path" ] && [ ! -L "$path" ] && [ "$(key "$path")" = "$at" ]; then
        printf '%s' "$path"
        return
      fi
    done <"$state/digests"
  fi
  find "$state/generations" -type f -size "$2"c 2>/dev/null | while read -r path; do
    found=$(hash_big "$path")
    if [ "${found%% *}" = "$1" ]; then printf '%s' "$path"; break; fi
  done
}
while read -r digest bytes partial; do
  if [ -z "$partial" ]; then continue; fi
  if [ ! -f "$partial" ] || [ -L "$partial" ]; then
    source=$(find_digest "$digest" "$bytes")
    if [ -z "$source" ]; then continue; fi
    # no room for the copy is the push's to report
    if ! mkdir -p "${partial%/*}" 2>/dev/null || ! (umask 077; rm -f "$partial"; cp --reflink=auto "$source" "$partial" && chmod 600 "$partial") 2>/dev/null; then
      rm -f "$partial"
      continue
    fi
  fi
  size=$(stat -c %s "$partial")
  if [ "$size" -gt "$bytes" ]; then rm -f "$partial"; else printf 'part %s %s\n' "$digest" "$size"; fi
done <<END
$blobs
END
exit 0
