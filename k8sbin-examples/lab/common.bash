# shellcheck shell=bash
# Names and small tools every lab script uses; sourced, never run.
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
LAB_DIR=${K8SBIN_LAB_DIR:-/var/tmp/k8sbin-lab}
LAB_NAME=${K8SBIN_LAB_NAME:-kb}
NODE_PREFIX=$LAB_NAME-node   # machine, host and network namespace names: kb-node1, kb-node2, ...
NETWORK=10.45.0              # kb-nodeN is NETWORK.(10+N), the operator's seat is NETWORK.1
OPERATOR=$LAB_NAME-operator  # network namespace with the bridge

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
fail() { say "$*"; exit 1; }

node_address() { echo "$NETWORK.$((10 + ${1#"$NODE_PREFIX"}))"; }

# need COMMAND=PACKAGE...: one message that names everything missing and the packages that hold it
need() {
  local pair missing=() packages=()
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || { missing+=("${pair%%=*}"); packages+=("${pair#*=}"); }
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "not on this machine: ${missing[*]}"
  say "install with: apt-get install $(printf '%s\n' "${packages[@]}" | sort -u | tr '\n' ' ')"
  exit 2
}

need_root() { [ "$(id -u)" -eq 0 ] || fail "must run as root"; }

# until_deadline SECONDS COMMAND...: repeats the command until it succeeds; 1 when the time is over
until_deadline() {
  local end=$((SECONDS + $1)); shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.2
  done
}

now() { date +%s.%N; }
elapsed() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.1f", to - from }'; }

lab() { "$HERE/lab" "$@"; }

# in_lab SCRIPT ARGS...: starts the calling script anew on the lab's network, once
in_lab() {
  [ "${K8SBIN_ON_LAB_NETWORK:-}" = "$LAB_DIR" ] && return
  [ -e "/run/netns/$OPERATOR" ] || fail "no lab is up: start one with '$HERE/lab up 3'"
  K8SBIN_ON_LAB_NETWORK=$LAB_DIR exec "$HERE/lab" run "$@"
}
