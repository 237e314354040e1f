package io.k8sbin.pki.kubernetes;

/** How a cluster's components are run, and so who decides names and groups. */
public enum ClusterFlavour {
    /** Programs under systemd: names and groups of least privilege. */
    BINARY,
    /** Static pods by kubeadm: exactly the names and groups kubeadm of that version writes. */
    KUBEADM
}
