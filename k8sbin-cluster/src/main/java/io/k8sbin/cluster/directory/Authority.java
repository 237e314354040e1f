package io.k8sbin.cluster.directory;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.cluster.spec.PkiSpec;

/** Who signs: four authorities with separate jobs, so that none can speak for another. */
public enum Authority {
    /** kube-apiserver's and the other components' serving certificates, and their clients'; its key stays with the operator. */
    KUBERNETES("ca", "kubernetes-ca"),
    /** etcd members and their clients. */
    ETCD("etcd-ca", "etcd-ca"),
    /** The aggregation layer's proxy. */
    FRONT_PROXY("front-proxy-ca", "front-proxy-ca"),
    /** Kubelets; its key is on control-plane hosts, where kube-controller-manager signs with it. */
    KUBELET("kubelet-ca", "kubelet-ca");

    private final String fileName;
    private final String commonName;

    Authority(String fileName, String commonName) {
        this.fileName = fileName;
        this.commonName = commonName;
    }

    /** Base name of its files: {@code ca.pem} and {@code ca-key.pem} for {@code ca}. */
    public String fileName() {
        return fileName;
    }

    /** Its common name in a cluster: unique to the cluster, so that two clusters' authorities are never mistaken. */
    public String commonName(String cluster) {
        return cluster + "-" + commonName;
    }

    /**
     * The authority that does this one's job in a cluster: with kubeadm, whose controller manager signs with the cluster's
     * own key, that of Kubernetes does the kubelets' as well.
     */
    public Authority in(ClusterSpec spec) {
        Authority acting = under(spec.pki().profile());
        return acting == KUBELET && spec.mode() == Mode.KUBEADM ? KUBERNETES : acting;
    }

    /** The authority that does this one's job under a profile. */
    public Authority under(PkiSpec.Profile profile) {
        return profile == PkiSpec.Profile.SINGLE ? KUBERNETES : this;
    }
}
