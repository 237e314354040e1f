# Runs a script between a begin and an end line; standard input is the script's own.
LC_ALL=C; export LC_ALL; unset LANGUAGE CDPATH ENV BASH_ENV
PATH=${PATH:-/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin; export PATH
umask 022
printf '%s\n' '@k8sbin:@NONCE@:begin'
@MARK_ERROR@
@PRELUDE@
@ENV@/bin/sh -c @BODY@
k8sbin_status=$?
printf '%s %s\n' '@k8sbin:@NONCE@:end' $k8sbin_status
exit $k8sbin_status
