# Holds a lock for as long as single bytes keep coming in. Variables set before: file, owner. Whoever takes it gets the
# next number; changes of files check it, so that one whose holder was thought dead changes nothing any more.
mkdir -p -m 700 "${file%/*}" || exit 3
for path in "$file" "$file.fence"; do
  if [ -L "$path" ] || { [ -e "$path" ] && [ ! -f "$path" ]; }; then echo occupied; exit 3; fi
done
exec 9>>"$file" || exit 3
if ! flock -n 9; then
  printf 'busy '
  head -c 512 "$file" | head -n 1
  exit 4
fi
exec 8>>"$file.fence" || exit 3
# a change of the previous holder that is putting files in place ends first
flock -w 20 8 || { echo unfinished; exit 3; }
number=
read -r number <"$file.fence"
case $number in *[!0-9]*) number= ;; esac
number=$((${number:-0} + 1))
printf '%s\n' "$number" >"$file.fence" || exit 3
exec 8>&-
printf '%s %s\n' "$(date +%s)" "$owner" >"$file"
printf 'held %s\n' "$number"
while [ -n "$(timeout 60 head -c 1 9>&-)" ]; do :; done
: >"$file"
exit 0
