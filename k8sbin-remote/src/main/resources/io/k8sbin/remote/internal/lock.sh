# Holds a lock for as long as single bytes keep coming in. Variables set before: file, owner.
mkdir -p -m 700 "${file%/*}" || exit 3
if [ -L "$file" ] || { [ -e "$file" ] && [ ! -f "$file" ]; }; then echo occupied; exit 3; fi
exec 9>>"$file" || exit 3
if ! flock -n 9; then
  printf 'busy '
  head -c 512 "$file" | head -n 1
  exit 4
fi
printf '%s %s\n' "$(date +%s)" "$owner" >"$file"
echo held
while [ -n "$(timeout 60 head -c 1 9>&-)" ]; do :; done
: >"$file"
exit 0
