#!/bin/sh
# DESTDIR=/somewhere writes below that directory and starts nothing
set -eu
umask 022
root=${DESTDIR:-}

mkdir -p "$root"/opt/kubernetes/cfg
cat >"$root"/opt/kubernetes/cfg/kube-scheduler <<'EOF'
KUBE_SCHEDULER_OPTS="--logtostderr=true \
--v=4 \
--master=127.0.0.1:8080 \
--leader-elect"
EOF
chmod 0644 "$root"/opt/kubernetes/cfg/kube-scheduler

mkdir -p "$root"/usr/lib/systemd/system
cat >"$root"/usr/lib/systemd/system/kube-scheduler.service <<'EOF'
[Unit]
Description=kube-scheduler
Documentation=https://github.com/kubernetes/kubernetes

[Service]
EnvironmentFile=-/opt/kubernetes/cfg/kube-scheduler
ExecStart=/opt/kubernetes/bin/kube-scheduler \
  $KUBE_SCHEDULER_OPTS
Restart=on-failure
RestartSec=100ms

[Install]
WantedBy=multi-user.target
EOF
chmod 0644 "$root"/usr/lib/systemd/system/kube-scheduler.service

[ -z "$root" ] || exit 0
systemctl daemon-reload
systemctl enable 'kube-scheduler.service'
systemctl restart 'kube-scheduler.service'
