# shellcheck shell=bash
# Odd, but healthy: what `faults --odd` makes of a cluster, and `run check` must not take for a fault; sourced, never run.
# shellcheck disable=SC2034  # ODD and REBUILT are the caller's

# Made of the cluster that runs, and undone again.
ODD=(cordoned slow_clock strangers second_nginx crash_loop requests_of_others restarted foreign_files names_elsewhere)
# Built from empty nodes.
REBUILT=(all_in_one etcd_apart modern_workers)

odd_cordoned() {
  kubectl_admin cordon "$TWO" >/dev/null
  kubectl_admin taint node "$THREE" lab=faults:NoSchedule >/dev/null
}
even_cordoned() {
  kubectl_admin uncordon "$TWO" >/dev/null
  kubectl_admin taint node "$THREE" lab- >/dev/null
}

# five minutes are too many; a probe takes its time
odd_slow_clock() { set_clock "$THREE" '-280 seconds'; }
even_slow_clock() { undo_clock; }

# a web server on the port kube-apiserver once had in plain text is no kube-apiserver
odd_strangers() {
  # shellcheck disable=SC2016  # the loop is the node's
  lab ssh "$TWO" 'for port in 8080 9999; do
      systemd-run -q --collect --unit=faults-stranger-$port socat TCP-LISTEN:$port,fork,reuseaddr -
    done'
}
even_strangers() { lab ssh "$TWO" 'systemctl stop faults-stranger-8080 faults-stranger-9999'; }

odd_second_nginx() {
  lab ssh "$THREE" 'cat >/run/other-nginx.conf; systemd-run -q --collect --unit=faults-nginx nginx -g "daemon off;" -c /run/other-nginx.conf' <<'NGINX'
pid /run/other-nginx.pid;
events {}
http { server { listen 8081; return 200 other; } }
NGINX
}
even_second_nginx() { lab ssh "$THREE" 'systemctl stop faults-nginx; rm -f /run/other-nginx.conf'; }

odd_crash_loop() {
  kubectl_admin apply -f - >/dev/null <<'YAML'
apiVersion: v1
kind: Pod
metadata: {name: faults-loop, namespace: default}
spec:
  containers: [{name: loop, image: docker.io/lab/hello:1, imagePullPolicy: Never, command: [/no-such-program]}]
YAML
  until_deadline 60 is_looping || fail "the pod does not loop"
}
is_looping() { kubectl_admin -n default get pod faults-loop --no-headers | grep -qE 'CrashLoop|Error'; }
even_crash_loop() { kubectl_admin -n default delete pod faults-loop --grace-period 0 --force >/dev/null 2>&1; }

# denied, waiting for a signer that is none of Kubernetes' own, approved for such a one, and a user's own
odd_requests_of_others() {
  local i body name
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$WORK/csr-key.pem" \
    -subj "/CN=somebody" -out "$WORK/csr.pem" 2>/dev/null
  body=$(base64 -w 0 "$WORK/csr.pem")
  {
    for i in $(seq 12); do csr_yaml "faults-other-$i" "$body" example.com/signer "client auth"; done
    for name in denied user; do csr_yaml "faults-$name" "$body" kubernetes.io/kube-apiserver-client "client auth"; done
  } | kubectl_admin apply -f - >/dev/null
  kubectl_admin certificate deny faults-denied >/dev/null
  kubectl_admin certificate approve faults-other-1 >/dev/null
}
even_requests_of_others() { undo_requests; }

odd_restarted() {
  lab ssh "$ONE" 'systemctl kill -s KILL kube-scheduler; systemctl restart kube-proxy kube-nginx'
  lab ssh "$TWO" 'systemctl kill -s KILL kubelet; systemctl restart kube-controller-manager'
}
even_restarted() { :; }

# another cluster's kubeconfig, and an old certificate nothing reads in the folder of those that are read
odd_foreign_files() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$WORK/old-key.pem" -out "$WORK/old.pem" \
    -subj /CN=old -days 1 2>/dev/null
  openssl x509 -in "$WORK/old.pem" -signkey "$WORK/old-key.pem" -days -1 -out "$WORK/old.pem.new" 2>/dev/null
  lab ssh "$THREE" "cat >$CERTIFICATES/an-old-one.pem" <"$WORK/old.pem.new"
  lab ssh "$THREE" 'printf "apiVersion: v1\nkind: Config\n" >/etc/kubernetes/other.kubeconfig'
}
even_foreign_files() { lab ssh "$THREE" "rm -f $CERTIFICATES/an-old-one.pem /etc/kubernetes/other.kubeconfig"; }

# The lab has no image of CoreDNS: something that always gives the right answer stands behind its address, on a host.
odd_names_elsewhere() {
  local name='\012kubernetes\007default\003svc\007cluster\005local\000'
  # shellcheck disable=SC2059  # the format is the answer
  printf "\\000\\106\\153\\070\\205\\200\\000\\001\\000\\001\\000\\000\\000\\000$name\\000\\001\\000\\001\\300\\014\\000\\001\\000\\001\\000\\000\\000\\036\\000\\004\\012\\376\\000\\001" \
    | lab ssh "$ONE" 'cat >/run/faults-answer
        systemd-run -q --collect --unit=faults-names socat TCP-LISTEN:5353,fork,reuseaddr SYSTEM:"cat /run/faults-answer; sleep 2"'
  kubectl_admin -n kube-system patch service kube-dns --type merge -p '{"spec":{"selector":null}}' >/dev/null
  kubectl_admin apply -f - >/dev/null 2>&1 <<YAML
apiVersion: v1
kind: Endpoints
metadata: {name: kube-dns, namespace: kube-system}
subsets:
  - addresses: [{ip: $(node_address "$ONE")}]
    ports: [{name: dns-tcp, port: 5353, protocol: TCP}]
YAML
  until_deadline 30 names_are_answered || fail "the name server's answer is not taken for one"
}
names_are_answered() { is_healthy && ! grep -q 'check.dns-' "$WORK/check.log"; }
even_names_elsewhere() {
  kubectl_admin -n kube-system patch service kube-dns --type merge -p '{"spec":{"selector":{"k8s-app":"kube-dns"}}}' >/dev/null
  lab ssh "$ONE" 'systemctl stop faults-names'
}

# ---- built anew -------------------------------------------------------------------------------------------------------

common_yaml() {
  cat <<YAML
kubernetesVersion: v1.20.2
ssh: {user: root, privateKey: $LAB_DIR/id_ed25519, knownHosts: $LAB_DIR/known_hosts}
binaries: {source: $BINARIES}
kubelet: {config: {cgroupDriver: cgroupfs, failSwapOn: false}}
kubeProxy: {config: {mode: iptables, conntrack: {maxPerCore: 0, min: 0}}}
YAML
}

# one node, other addresses, other ports, other paths, another kind of keys, a long name
odd_all_in_one() {
  common_yaml
  cat <<YAML
name: the-only-cluster-of-the-second-hall-in-the-north
nodes:
  - {name: $ONE, address: $(node_address "$ONE"), roles: [etcd, control-plane, worker]}
network: {serviceCidr: 10.96.0.0/16, podCidr: 10.200.0.0/16, nodeMaskSize: 25, domain: k8s.example.com}
apiServer: {port: 7443, loadBalancer: "127.0.0.1:16443"}
pki: {profile: single, keyAlgorithm: ecdsa-p384}
dns: {replicas: 0}
paths: {binaries: /srv/k8s/bin, configuration: /srv/k8s/etc, certificates: /srv/k8s/certs, data: /srv/k8s/data,
  etcdCertificates: /srv/etcd/certs, etcdData: /srv/etcd/data}
YAML
}

odd_etcd_apart() {
  common_yaml
  cat <<YAML
name: apart
nodes:
  - {name: $ONE, address: $(node_address "$ONE"), roles: [etcd]}
  - {name: $TWO, address: $(node_address "$TWO"), roles: [control-plane]}
  - {name: a-worker-with-a-long-name-in-rack-17-of-hall-2-of-northern-site, address: $(node_address "$THREE"), roles: [worker]}
audit: none
encryption: none
YAML
}

odd_modern_workers() {
  common_yaml
  cat <<YAML
name: modern
style: modern
nodes:
  - {name: $ONE, address: $(node_address "$ONE"), roles: [etcd, control-plane]}
  - {name: $TWO, address: $(node_address "$TWO"), roles: [worker]}
  - {name: $THREE, address: $(node_address "$THREE"), roles: [worker]}
network: {serviceCidr: 192.168.128.0/20, podCidr: 100.64.0.0/16}
YAML
}
