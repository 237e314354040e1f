# shellcheck shell=bash
# What `faults` does to a healthy cluster, how each is undone, and what `run check` must say of it; sourced, never run.
# shellcheck disable=SC2034  # FAULTS, MORE and others are the caller's
ONE=${NODES[0]} TWO=${NODES[1]} THREE=${NODES[2]}
CERTIFICATES=/etc/kubernetes/cert
ETCD_DATA=/data/k8s/etcd
SCHEDULER_PORT=10259

# In the order in which they are injected; undone the other way round. What the API must take comes before what makes it
# refuse, and what heals by itself after a minute comes last.
FAULTS=(requests tokens controller_manager wrong_name expired clock load_balancer full_disk cgroup_driver port quota
  not_restarted)
# Beside the twelve: what pods meet between hosts.
MORE=(route forward_policy no_forwarding silent_names)

# ---- small changes that can be taken back ---------------------------------------------------------------------------

# edit NODE FILE SED; restore NODE FILE: owner and mode stay
edit() {
  lab ssh "$1" "mkdir -p /var/tmp/faults && cp -a '$2' /var/tmp/faults/ && sed -i '$3' '$2'"
  lab ssh "$1" "! cmp -s '$2' '/var/tmp/faults/${2##*/}'" || fail "$1: $2 has nothing that matches $3"
}
restore() { lab ssh "$1" "! [ -e '/var/tmp/faults/${2##*/}' ] || mv '/var/tmp/faults/${2##*/}' '$2'"; }
restart() { lab ssh "$1" "systemctl daemon-reload; systemctl reset-failed $2 2>/dev/null; systemctl restart $2"; }
unit_file() { echo "/etc/systemd/system/$1.service"; }

# reissue NODE NAME OPTION...: a certificate of that node anew, for the same key, from the authority it is from
reissue() {
  local node=$1 name=$2 authority; shift 2
  lab ssh "$node" "cat $CERTIFICATES/$name.pem" >"$WORK/forged.pem"
  (umask 077; lab ssh "$node" "cat $CERTIFICATES/$name-key.pem" >"$WORK/forged-key.pem")
  for authority in "$CLUSTER_DIR"/pki/*ca.pem none; do
    ! openssl verify -partial_chain -CAfile "$authority" "$WORK/forged.pem" >/dev/null 2>&1 || break
  done
  openssl x509 -x509toreq -in "$WORK/forged.pem" -signkey "$WORK/forged-key.pem" -copy_extensions copyall \
    -out "$WORK/forged.csr" 2>/dev/null
  openssl x509 -req -in "$WORK/forged.csr" -CA "$authority" -CAkey "${authority%.pem}-key.pem" \
    -set_serial "0x$(openssl rand -hex 8)" -copy_extensions copyall "$@" -out "$WORK/forged.pem" 2>/dev/null \
    || fail "$node: $name cannot be signed with $authority"
  lab ssh "$node" "mkdir -p /var/tmp/faults; cd $CERTIFICATES
    [ -e /var/tmp/faults/$name.pem ] || cp -a $name.pem /var/tmp/faults/; cat >$name.pem" <"$WORK/forged.pem"
}

# ---- the twelve -----------------------------------------------------------------------------------------------------
# expect_NAME prints lines "id host words": a finding of that id, about that host (- for none), with these words

expect_requests() { echo "csr-backlog - certificate requests are pending"; }
inject_requests() {
  local i body
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$WORK/csr-key.pem" \
    -subj "/O=system:nodes/CN=system:node:$ONE" -out "$WORK/csr.pem" 2>/dev/null
  body=$(base64 -w 0 "$WORK/csr.pem")
  for i in $(seq 12); do
    csr_yaml "faults-$i" "$body" kubernetes.io/kubelet-serving "server auth"
  done | kubectl_admin apply -f - >/dev/null
}
csr_yaml() { # NAME REQUEST SIGNER USAGE
  printf -- '---\napiVersion: certificates.k8s.io/v1\nkind: CertificateSigningRequest\n'
  printf 'metadata: {name: %s, labels: {lab: faults}}\n' "$1"
  printf 'spec: {request: %s, signerName: %s, usages: [digital signature, %s]}\n' "$2" "$3" "$4"
}
undo_requests() { kubectl_admin delete csr -l lab=faults >/dev/null; }

expect_tokens() { echo "unit-arguments $ONE --enable-bootstrap-token-auth; without bootstrap tokens no kubelet can join"; }
inject_tokens() {
  edit "$ONE" "$(unit_file kube-apiserver)" /--enable-bootstrap-token-auth/d
  restart "$ONE" kube-apiserver
}
undo_tokens() { restore "$ONE" "$(unit_file kube-apiserver)"; restart "$ONE" kube-apiserver; }

expect_controller_manager() {
  local node
  for node in "${NODES[@]}"; do echo "unit-down $node kube-controller-manager.service does not run"; done
}
inject_controller_manager() { on_all 'systemctl stop kube-controller-manager'; }
undo_controller_manager() { on_all 'systemctl start kube-controller-manager'; }
on_all() { local node; for node in "${NODES[@]}"; do lab ssh "$node" "$1"; done; }

expect_wrong_name() { echo "certificate-identity $TWO kubernetes-master"; }
inject_wrong_name() { reissue "$TWO" kube-apiserver-kubelet-client -days 30 -subj /CN=kubernetes-master; }
undo_wrong_name() { restore "$TWO" $CERTIFICATES/kube-apiserver-kubelet-client.pem; }

expect_expired() { echo "certificate-expired $THREE proxy-client.pem expired on"; }
inject_expired() { reissue "$THREE" proxy-client -days -1; }
undo_expired() { restore "$THREE" $CERTIFICATES/proxy-client.pem; }

expect_clock() { echo "clock $THREE s from the operator's"; }
inject_clock() { set_clock "$THREE" '+10 minutes'; }
undo_clock() { lab ssh "$THREE" 'rm -f /usr/local/bin/date'; }
set_clock() { # NODE OFFSET: nodes share this machine's clock, so whoever asks is told another time
  printf '#!/bin/sh\nexec /bin/date -d "%s" "$@"\n' "$2" \
    | lab ssh "$1" 'cat >/usr/local/bin/date && chmod 755 /usr/local/bin/date'
}

expect_load_balancer() { echo "load-balancer-stale $TWO does not lead to the control-plane hosts there are"; }
NGINX=/data/k8s/k8s/kube-nginx/nginx.conf
inject_load_balancer() {
  edit "$TWO" $NGINX "/server $(node_address "$THREE"):/d"
  restart "$TWO" kube-nginx
}
undo_load_balancer() { restore "$TWO" $NGINX; restart "$TWO" kube-nginx; }

# etcd's directory of the third node is on a small file system from the beginning: a member that lost what it has
# acknowledged could not come back
expect_full_disk() { echo "disk-full $THREE the file system of $ETCD_DATA is full"; }
small_disk() {
  lab ssh "$THREE" "set -e; ! mountpoint -q $ETCD_DATA || exit 0; systemctl stop etcd
    mv $ETCD_DATA $ETCD_DATA.was; mkdir -m 700 $ETCD_DATA; mount -t tmpfs -o size=400m,mode=700 small $ETCD_DATA
    cp -a $ETCD_DATA.was/. $ETCD_DATA/; rm -rf $ETCD_DATA.was; systemctl start etcd"
}
inject_full_disk() { lab ssh "$THREE" "cat /dev/zero >$ETCD_DATA/filler 2>/dev/null || true"; }
undo_full_disk() {
  lab ssh "$THREE" "rm -f $ETCD_DATA/filler; systemctl reset-failed etcd 2>/dev/null; systemctl start etcd"
}

expect_cgroup_driver() { echo "cgroup-driver $TWO kubelet's cgroup driver is cgroupfs, containerd's is systemd"; }
CONTAINERD=/etc/containerd/config.toml
inject_cgroup_driver() {
  lab ssh "$TWO" "mkdir -p /var/tmp/faults && cp -a $CONTAINERD /var/tmp/faults/ && cat >>$CONTAINERD" <<'TOML'
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
  SystemdCgroup = true
TOML
  restart "$TWO" containerd
}
undo_cgroup_driver() { restore "$TWO" $CONTAINERD; restart "$TWO" containerd; }

expect_port() { echo "port-taken $ONE port $SCHEDULER_PORT of kube-scheduler.service is taken by socat"; }
inject_port() {
  lab ssh "$ONE" "systemctl stop kube-scheduler
    systemd-run -q --collect --unit=faults-thief socat TCP-LISTEN:$SCHEDULER_PORT,fork,reuseaddr -
    systemctl --no-block start kube-scheduler"
}
undo_port() { lab ssh "$ONE" 'systemctl stop faults-thief'; restart "$ONE" kube-scheduler; }

expect_quota() { echo "etcd-alarm $ONE etcd has reached its quota and refuses every write"; }
etcdctl_at() { # NODE ARGUMENT...
  local node=$1; shift
  lab ssh "$node" "ETCDCTL_API=3 etcdctl --command-timeout=10s --endpoints=https://127.0.0.1:2379 \
    --cacert=/etc/etcd/cert/ca.pem --cert=/etc/etcd/cert/server.pem --key=/etc/etcd/cert/server-key.pem $*"
}
alarm_is_raised() {
  etcdctl_at "$ONE" put /faults x >/dev/null 2>&1 || true
  etcdctl_at "$ONE" alarm list 2>/dev/null | grep -q NOSPACE
}
inject_quota() {
  edit "$ONE" "$(unit_file etcd)" 's/--quota-backend-bytes=[0-9]*/--quota-backend-bytes=65536/'
  restart "$ONE" etcd
  until_deadline 30 alarm_is_raised || fail "etcd raises no alarm"
}
alarm_is_gone() { etcdctl_at "$ONE" alarm disarm >/dev/null 2>&1 && ! etcdctl_at "$ONE" alarm list | grep -q NOSPACE; }
undo_quota() {
  restore "$ONE" "$(unit_file etcd)"
  restart "$ONE" etcd
  until_deadline 30 alarm_is_gone || fail "etcd keeps its alarm"
}

expect_not_restarted() { echo "certificate-not-served $TWO kube-apiserver.service still serves an older certificate"; }
# kube-apiserver looks at its file once a minute: until then it serves what it had
inject_not_restarted() { reissue "$TWO" kube-apiserver -days 30; }
undo_not_restarted() {
  restore "$TWO" $CERTIFICATES/kube-apiserver.pem
  serves_its_file || restart "$TWO" kube-apiserver
}
serves_its_file() {
  [ "$(lab run openssl s_client -connect "$(node_address "$TWO"):$API_PORT" </dev/null 2>/dev/null | openssl x509 -noout -serial)" \
    = "$(lab ssh "$TWO" "cat $CERTIFICATES/kube-apiserver.pem" | openssl x509 -noout -serial)" ]
}

# ---- between hosts ----------------------------------------------------------------------------------------------------

routed_range() { lab ssh "$ONE" "ip route | sed -n 's/ via $(node_address "$1") .*//p'"; }

expect_route() { echo "pod-unreachable $ONE pods of $TWO cannot be reached from here: there is no route to"; }
inject_route() { lab ssh "$ONE" "ip route del $(routed_range "$TWO")"; }
undo_route() { lab ssh "$ONE" 'systemctl restart k8sbin-pod-routes'; }

expect_forward_policy() { echo "pod-unreachable $TWO policy DROP of chain FORWARD"; }
inject_forward_policy() { lab ssh "$TWO" 'iptables -P FORWARD DROP'; }
undo_forward_policy() { lab ssh "$TWO" 'iptables -P FORWARD ACCEPT'; }

expect_no_forwarding() { echo "pod-unreachable $THREE it forwards no packets (ip_forward is 0)"; }
inject_no_forwarding() { lab ssh "$THREE" 'sysctl -qw net.ipv4.ip_forward=0'; }
undo_no_forwarding() { lab ssh "$THREE" 'sysctl -qw net.ipv4.ip_forward=1'; }

# a pod that is ready, called the name server, and is none
expect_silent_names() {
  local node
  for node in "${NODES[@]}"; do echo "dns-silent $node does not answer this host"; done
}
inject_silent_names() {
  kubectl_admin apply -f - >/dev/null <<'YAML'
apiVersion: v1
kind: Pod
metadata: {name: faults-names, namespace: kube-system, labels: {k8s-app: kube-dns}}
spec:
  containers: [{name: hello, image: docker.io/lab/hello:1, imagePullPolicy: Never}]
YAML
}
undo_silent_names() { kubectl_admin -n kube-system delete pod faults-names --grace-period 0 --force >/dev/null 2>&1; }
