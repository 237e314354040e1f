# Runs a script between a begin and an end line. Its input arrives in pieces: a line with a count, then so many bytes; the
# count 0 is the end. When the stream ends before that, or after it while the script still runs, the operator cancelled or
# went away, and the whole process group is ended: nothing takes a part for the whole.
LC_ALL=C; export LC_ALL; unset LANGUAGE CDPATH ENV BASH_ENV
PATH=${PATH:-/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin; export PATH
umask 022
printf '%s\n' '@k8sbin:@NONCE@:begin'
@MARK_ERROR@
@PRELUDE@
exec 3<&0 </dev/null
k8sbin_feed() {
  while IFS= read -r k8sbin_count <&3; do
    case $k8sbin_count in
    0) exec >/dev/null ;;
    *[!0-9]* | '') break ;;
    *) head -c "$k8sbin_count" <&3 || { cat <&3 >/dev/null; break; } ;;
    esac
  done
  kill -0 $$ && kill -TERM 0
}
{ (exec 2>/dev/null; k8sbin_feed) & } | @ENV@/bin/sh -c @BODY@ 3<&-
k8sbin_status=$?
printf '%s %s\n' '@k8sbin:@NONCE@:end' $k8sbin_status
exit $k8sbin_status
