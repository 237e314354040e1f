#!/bin/sh
# DESTDIR=/somewhere writes below that directory and starts nothing
set -eu
umask 022
root=${DESTDIR:-}

mkdir -p "$root"/opt/kubernetes/cfg
cat >"$root"/opt/kubernetes/cfg/kube-apiserver <<'EOF'
KUBE_APISERVER_OPTS="--logtostderr=true \
--v=4 \
--etcd-servers=https://192.168.80.12:2379,https://192.168.80.13:2379,https://192.168.80.14:2379 \
--bind-address=192.168.80.11 \
--secure-port=6443 \
--advertise-address=192.168.80.11 \
--allow-privileged=true \
--service-cluster-ip-range=10.0.0.0/24 \
--enable-admission-plugins=NamespaceLifecycle,LimitRanger,ServiceAccount,ResourceQuota,NodeRestriction \
--authorization-mode=RBAC,Node \
--kubelet-https=true \
--enable-bootstrap-token-auth \
--token-auth-file=/opt/kubernetes/cfg/token.csv \
--service-node-port-range=30000-50000 \
--tls-cert-file=/opt/kubernetes/ssl/server.pem \
--tls-private-key-file=/opt/kubernetes/ssl/server-key.pem \
--client-ca-file=/opt/kubernetes/ssl/ca.pem \
--service-account-key-file=/opt/kubernetes/ssl/ca-key.pem \
--etcd-cafile=/opt/etcd/ssl/ca.pem \
--etcd-certfile=/opt/etcd/ssl/server.pem \
--etcd-keyfile=/opt/etcd/ssl/server-key.pem"
EOF
chmod 0644 "$root"/opt/kubernetes/cfg/kube-apiserver

mkdir -p "$root"/usr/lib/systemd/system
cat >"$root"/usr/lib/systemd/system/kube-apiserver.service <<'EOF'
[Unit]
Description=kube-apiserver
Documentation=https://github.com/kubernetes/kubernetes

[Service]
EnvironmentFile=-/opt/kubernetes/cfg/kube-apiserver
ExecStart=/opt/kubernetes/bin/kube-apiserver \
  $KUBE_APISERVER_OPTS
Restart=on-failure
RestartSec=100ms

[Install]
WantedBy=multi-user.target
EOF
chmod 0644 "$root"/usr/lib/systemd/system/kube-apiserver.service

[ -z "$root" ] || exit 0
systemctl daemon-reload
systemctl enable 'kube-apiserver.service'
systemctl restart 'kube-apiserver.service'
