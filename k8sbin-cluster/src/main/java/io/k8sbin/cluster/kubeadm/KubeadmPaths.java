package io.k8sbin.cluster.kubeadm;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.HostPath;

/** Where kubeadm and kubelets keep things on hosts. Most places are kubeadm's own and cannot be chosen. */
public final class KubeadmPaths {
    /** kubeadm's and the kubelet's configuration. */
    public static final HostPath CONFIGURATION = HostPath.of("/etc/kubernetes");
    /** The administrators' kubeconfig that kubeadm writes on control-plane hosts. */
    public static final HostPath ADMIN = CONFIGURATION.resolve("admin.conf");
    /** The kubelet's kubeconfig, there once it has joined. */
    public static final HostPath KUBELET = CONFIGURATION.resolve("kubelet.conf");
    /** The control plane's pods. */
    public static final HostPath MANIFESTS = CONFIGURATION.resolve("manifests");
    /** The four documents {@code kubeadm init} reads, kept on every control-plane host; no secrets. */
    public static final HostPath DOCUMENTS = CONFIGURATION.resolve("kubeadm.yaml");
    /** flannel's manifest as applied. */
    public static final HostPath FLANNEL = CONFIGURATION.resolve("kube-flannel.yml");
    /** Directory of the API servers' audit logs. */
    public static final HostPath AUDIT_LOGS = HostPath.of("/var/log/kube-audit");
    /** The kubelet's own client certificate and key. */
    public static final HostPath KUBELET_CLIENT = HostPath.of("/var/lib/kubelet/pki/kubelet-client-current.pem");
    /** Image archives as pushed. */
    public static final HostPath IMAGES = HostPath.of("/var/lib/k8sbin/images");

    private KubeadmPaths() {}

    /** etcd's authority. */
    public static HostPath etcdAuthority(ClusterSpec spec) {
        return spec.paths().etcdCertificates().resolve("etcd-root-ca.pem");
    }

    /** The API servers' certificate as clients of etcd. */
    public static HostPath etcdClient(ClusterSpec spec) {
        return spec.paths().certificates().resolve("apiserver-etcd-client.crt");
    }

    /** Its key. */
    public static HostPath etcdClientKey(ClusterSpec spec) {
        return spec.paths().certificates().resolve("apiserver-etcd-client.key");
    }
}
