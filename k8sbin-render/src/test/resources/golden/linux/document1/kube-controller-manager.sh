#!/bin/sh
# DESTDIR=/somewhere writes below that directory and starts nothing
set -eu
umask 022
root=${DESTDIR:-}

mkdir -p "$root"/opt/kubernetes/cfg
cat >"$root"/opt/kubernetes/cfg/kube-controller-manager <<'EOF'
KUBE_CONTROLLER_MANAGER_OPTS="--logtostderr=true \
--v=4 \
--master=127.0.0.1:8080 \
--leader-elect=true \
--address=127.0.0.1 \
--service-cluster-ip-range=10.0.0.0/24 \
--cluster-name=kubernetes \
--cluster-signing-cert-file=/opt/kubernetes/ssl/ca.pem \
--cluster-signing-key-file=/opt/kubernetes/ssl/ca-key.pem \
--root-ca-file=/opt/kubernetes/ssl/ca.pem \
--service-account-private-key-file=/opt/kubernetes/ssl/ca-key.pem"
EOF
chmod 0644 "$root"/opt/kubernetes/cfg/kube-controller-manager

mkdir -p "$root"/usr/lib/systemd/system
cat >"$root"/usr/lib/systemd/system/kube-controller-manager.service <<'EOF'
[Unit]
Description=kube-controller-manager
Documentation=https://github.com/kubernetes/kubernetes

[Service]
EnvironmentFile=-/opt/kubernetes/cfg/kube-controller-manager
ExecStart=/opt/kubernetes/bin/kube-controller-manager \
  $KUBE_CONTROLLER_MANAGER_OPTS
Restart=on-failure
RestartSec=100ms

[Install]
WantedBy=multi-user.target
EOF
chmod 0644 "$root"/usr/lib/systemd/system/kube-controller-manager.service

[ -z "$root" ] || exit 0
systemctl daemon-reload
systemctl enable 'kube-controller-manager.service'
systemctl restart 'kube-controller-manager.service'
