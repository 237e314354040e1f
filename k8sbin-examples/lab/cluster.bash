# shellcheck shell=bash
# What e2e, compare and kill-test ask of a cluster that k8sbin built; sourced after common.bash, never run.

RUN=${K8SBIN_RUN:-$HERE/../run}
WORK=$LAB_DIR/work
CLUSTER=$WORK/cluster.yaml
CLUSTER_DIR=$WORK/cluster
NODES=("${NODE_PREFIX}1" "${NODE_PREFIX}2" "${NODE_PREFIX}3")
PROXY_PORT=8443      # every node's own way to the API servers, on 127.0.0.1
API_PORT=6443
VIRTUAL_IP=$NETWORK.9 # what an example's virtual address becomes

# ---- the one place that knows the format of cluster.yaml ------------------------------------------------------------

# $K8SBIN_LAB_CLUSTER, one of ../clusters: everything of it but what belongs to other machines, other versions or a kernel
example_yaml() {
  # a key of ours replaces the example's with all that is indented below it
  awk '/^[a-zA-Z]/ { ours = $0 ~ /^(name|kubernetesVersion|nodes|ssh|binaries|kubelet|kubeProxy):/ } !ours' "$K8SBIN_LAB_CLUSTER" \
    | sed -E "s|virtualIp: \{address: [^,]*, interface: [^,]*,|virtualIp: {address: $VIRTUAL_IP/24, interface: eth0,|"
}
proxy_mode() { # the example's own, with a comma after it
  [ -z "${K8SBIN_LAB_CLUSTER:-}" ] || ! grep -q 'mode: ipvs' "$K8SBIN_LAB_CLUSTER" || { echo 'mode: ipvs, ipvs: {scheduler: rr}, '; return; }
  [ -n "${K8SBIN_LAB_CLUSTER:-}" ] || echo 'mode: iptables, '
}

write_cluster_yaml() {
  local node
  {
    cat <<YAML
name: lab
kubernetesVersion: v1.20.2
nodes:
YAML
    for node in "${NODES[@]}"; do
      echo "  - {name: $node, address: $(node_address "$node"), roles: [etcd, control-plane, worker]}"
    done
    cat <<YAML
ssh: {user: root, privateKey: $LAB_DIR/id_ed25519, knownHosts: $LAB_DIR/known_hosts}
binaries: {source: $BINARIES}
kubelet: {config: {cgroupDriver: cgroupfs, failSwapOn: false}}
kubeProxy: {config: {$(proxy_mode)conntrack: {maxPerCore: 0, min: 0}}}
YAML
    if [ -n "${K8SBIN_LAB_CLUSTER:-}" ]; then example_yaml; else
      echo 'network: {serviceCidr: 10.254.0.0/16, podCidr: 172.30.0.0/16}'
    fi
    [ -z "${CLUSTER_EXTRA:-}" ] || printf '%s\n' "$CLUSTER_EXTRA" # what one test wants beyond that
  } >"$CLUSTER"
}

# ---- and the one place that knows the command line --------------------------------------------------------------------

apply() { lab run "$RUN" apply "$CLUSTER" --dir "$CLUSTER_DIR"; }
# apply_logged NAME: its output goes to $WORK/NAME.log, the status is apply's
apply_logged() { apply >"$WORK/$1.log" 2>&1; }
says_nothing_to_do() { grep -qi 'nothing to do' "$WORK/$1.log"; }
admin_kubeconfig() { find "$CLUSTER_DIR" -type f \( -name 'admin*.kubeconfig' -o -name 'admin*.conf' \) -print -quit; }

# The build of the command belongs to no measurement.
prepare_work() {
  rm -rf "$WORK"
  mkdir -p "$WORK"
  [ -x "$RUN" ] || fail "no such command: $RUN"
  BINARIES=$("$HERE/kubernetes")
  "$RUN" --help >"$WORK/build.log" 2>&1 || { tail -n 20 "$WORK/build.log" >&2; fail "$RUN --help failed"; }
}

fresh_nodes() { # three of them, whatever was there before
  if [ "$(lab info | cut -f1 | tr '\n' ' ')" = "${NODES[*]} " ]; then lab reset "${NODES[@]}"; else
    lab down
    lab up ${#NODES[@]} >/dev/null
  fi
  rm -rf "$CLUSTER_DIR"
  write_cluster_yaml
}

# kubectl_at ADDRESS:PORT ARGUMENTS...: as the cluster's administrator, through that API server
kubectl_at() {
  local server=$1; shift
  lab run "$BINARIES/kubectl" --kubeconfig "$(admin_kubeconfig)" --server "https://$server" --request-timeout 10s "$@"
}
kubectl_admin() { kubectl_at "$(node_address "${NODES[0]}"):$API_PORT" "$@"; }

# ---- a port of the operator's own for each node's load balancer -------------------------------------------------------

tunnel_port() { echo $((20000 + ${1#"$NODE_PREFIX"})); }
on_tunnel() { local node=$1; shift; lab run ssh -F "$LAB_DIR/ssh_config" -o ControlPath="$WORK/tunnel.$node" "$@" "$node"; }
# a port of the operator's own network namespace that ends at the node's 127.0.0.1:8443
open_tunnel() {
  on_tunnel "$1" -f -N -M -o ExitOnForwardFailure=yes -L "127.0.0.1:$(tunnel_port "$1"):127.0.0.1:$PROXY_PORT" \
    >/dev/null 2>&1 </dev/null || fail "$1: no tunnel"
}
close_tunnels() {
  local node
  for node in "${NODES[@]}"; do
    if [ -S "$WORK/tunnel.$node" ]; then on_tunnel "$node" -O exit >/dev/null 2>&1 || true; fi
  done
}

nodes_ready() {
  [ "$(kubectl_admin get nodes --no-headers 2>/dev/null | awk '$2 == "Ready" { n++ } END { print n + 0 }')" -eq ${#NODES[@]} ]
}
assert_nodes_ready() {
  until_deadline "${1:-60}" nodes_ready && return
  kubectl_admin get nodes >&2 || true
  fail "not all nodes are Ready"
}

assert_nothing_to_do() { # NAME of the log
  apply_logged "$1" || { tail -n 20 "$WORK/$1.log" >&2; fail "a repeated apply failed"; }
  says_nothing_to_do "$1" || { tail -n 20 "$WORK/$1.log" >&2; fail "a repeated apply found something to do"; }
}

# Everything that tells why, shortest first; for exit traps.
diagnose() {
  local log node
  for log in "$WORK"/*.log; do
    [ -s "$log" ] || continue
    printf -- '--- %s\n' "$log"
    tail -n 15 "$log"
  done
  for node in "${NODES[@]}"; do
    printf -- '--- %s\n' "$node"
    # shellcheck disable=SC2016  # the loop is the node's
    timeout 10 "$HERE/lab" ssh "$node" 'systemctl --failed --no-legend --plain
      for unit in etcd kube-apiserver kube-controller-manager kubelet kube-proxy containerd; do
        systemctl is-active -q $unit || journalctl -q --no-pager -o cat -n 6 -u $unit | sed "s/^/$unit: /"
      done; journalctl -q --no-pager -p err -n 6' || true
  done
}
