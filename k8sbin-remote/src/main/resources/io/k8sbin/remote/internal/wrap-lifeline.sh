# Runs a script between a begin and an end line. Standard input is a lifeline: when it ends early, because the operator
# cancelled or went away, or holds a line, the whole process group is ended.
LC_ALL=C; export LC_ALL; unset LANGUAGE CDPATH ENV BASH_ENV
PATH=${PATH:-/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin; export PATH
umask 022
printf '%s\n' '@k8sbin:@NONCE@:begin'
@MARK_ERROR@
@PRELUDE@
exec 3<&0 </dev/null
(read -r _ <&3; kill -TERM 0) >/dev/null 2>&1 &
k8sbin_watch=$!
exec 3<&-
@ENV@/bin/sh -c @BODY@
k8sbin_status=$?
exec 2>/dev/null
kill $k8sbin_watch
printf '%s %s\n' '@k8sbin:@NONCE@:end' $k8sbin_status
exit $k8sbin_status
