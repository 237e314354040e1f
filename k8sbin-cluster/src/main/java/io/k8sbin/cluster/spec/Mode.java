package io.k8sbin.cluster.spec;

/** How a cluster is built. */
public enum Mode {
    /** Components as systemd units, as in documents 000, 001, 003 and 004. */
    BINARY,
    /** kubeadm makes control plane and kubelets; etcd, load balancers and hosts are ours, as in document 002. */
    KUBEADM
}
