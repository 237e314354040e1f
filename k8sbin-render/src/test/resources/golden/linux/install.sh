#!/bin/sh
# DESTDIR=/somewhere writes below that directory and starts nothing
set -eu
umask 022
root=${DESTDIR:-}

mkdir -p "$root"/opt/kubernetes/cfg
cat >"$root"/opt/kubernetes/cfg/kube-apiserver <<'EOF'
KUBE_APISERVER_OPTS="--v=4 \
--etcd-servers=https://192.168.80.12:2379,https://192.168.80.13:2379,https://192.168.80.14:2379 \
--bind-address=192.168.80.12 \
--secure-port=6443 \
--advertise-address=192.168.80.12 \
--service-cluster-ip-range=10.0.0.0/24 \
--authorization-mode=Node,RBAC \
--token-auth-file=/opt/kubernetes/cfg/token.csv \
--service-node-port-range=30000-50000"
EOF
chmod 0644 "$root"/opt/kubernetes/cfg/kube-apiserver

mkdir -p "$root"/usr/lib/systemd/system
cat >"$root"/usr/lib/systemd/system/kube-apiserver.service <<'EOF'
[Unit]
Description=Kubernetes API Server

[Service]
EnvironmentFile=/opt/kubernetes/cfg/kube-apiserver
ExecStart=/opt/kubernetes/bin/kube-apiserver \
  $KUBE_APISERVER_OPTS
Restart=on-failure

[Install]
WantedBy=multi-user.target
EOF
chmod 0644 "$root"/usr/lib/systemd/system/kube-apiserver.service

mkdir -p "$root"/opt/kubernetes/bin
cat >"$root"/opt/kubernetes/bin/odd <<'EOF_'
EOF
$HOME `id` \
'"
EOF_
chmod 0755 "$root"/opt/kubernetes/bin/odd

[ -z "$root" ] || exit 0
systemctl daemon-reload
systemctl enable 'kube-apiserver.service'
systemctl restart 'kube-apiserver.service'
