package io.k8sbin.pki.kubernetes;

/** Who signs in a cluster: three authorities, so that none can speak for another. */
public enum ClusterAuthority {
    /** kube-apiserver and everyone who talks to it. */
    KUBERNETES("ca", "kubernetes"),
    /** etcd members and their clients. */
    ETCD("etcd-ca", "etcd-ca"),
    /** The aggregation layer's proxy. */
    FRONT_PROXY("front-proxy-ca", "front-proxy-ca");

    private final String id;
    private final String kubeadmName;

    ClusterAuthority(String id, String kubeadmName) {
        this.id = id;
        this.kubeadmName = kubeadmName;
    }

    /** A short name, as in {@code etcd-ca}. */
    public String id() {
        return id;
    }

    /**
     * Its common name in a cluster. It holds the cluster's name: after a reinstallation nobody takes the new authority for
     * the old one, which verifiers report as a broken signature.
     */
    public String commonName(String cluster) {
        return cluster + "-" + (this == KUBERNETES ? "kubernetes-ca" : id);
    }

    /** The common name kubeadm gives it in every cluster. */
    public String kubeadmName() {
        return kubeadmName;
    }

    /** Which authority does this one's job under a profile. */
    public ClusterAuthority under(AuthorityProfile profile) {
        return profile == AuthorityProfile.SINGLE ? KUBERNETES : this;
    }
}
