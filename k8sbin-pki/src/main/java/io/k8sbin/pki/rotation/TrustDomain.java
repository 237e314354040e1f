package io.k8sbin.pki.rotation;

import io.k8sbin.pki.kubernetes.ClusterAuthority;

/** What is rotated as one: whoever shows something of a domain is checked by what trusts that domain. */
public enum TrustDomain {
    /** The cluster's authority. */
    KUBERNETES,
    /** etcd's authority. */
    ETCD,
    /** The front proxy's authority. */
    FRONT_PROXY,
    /** The keys that sign service-account tokens. */
    SERVICE_ACCOUNTS;

    /** The domain of an authority. */
    public static TrustDomain of(ClusterAuthority authority) {
        return switch (authority) {
            case KUBERNETES -> KUBERNETES;
            case ETCD -> ETCD;
            case FRONT_PROXY -> FRONT_PROXY;
        };
    }
}
