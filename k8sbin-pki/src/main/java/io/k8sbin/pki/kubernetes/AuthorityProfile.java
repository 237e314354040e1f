package io.k8sbin.pki.kubernetes;

/** How many authorities a cluster has. */
public enum AuthorityProfile {
    /** One for each of {@link ClusterAuthority}. */
    THREE,
    /**
     * One for all, as the documents do by hand: every client of the cluster may then read etcd, and only
     * {@code --requestheader-allowed-names} keeps it from posing as the front proxy.
     */
    SINGLE
}
