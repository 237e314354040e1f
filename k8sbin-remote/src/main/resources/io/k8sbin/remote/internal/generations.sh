# What is kept of earlier changes: a "generation NUMBER NAME" line each, then "kept PATH" and "created PATH" lines of it.
# Variables set before: state.
for path in "$state"/generations/*/number; do
  if [ ! -f "$path" ]; then continue; fi
  read -r order <"$path"
  path=${path%/*}
  printf 'generation %s %s\n' "$order" "${path##*/}"
  find "$path/files" ! -type d -printf 'kept /%P\n'
  if [ -f "$path/created" ]; then sed 's/^/created /' "$path/created"; fi
done
if [ -f "$state/journal" ]; then grep '^delete /' "$state/journal"; fi
exit 0
