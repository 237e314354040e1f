package io.k8sbin.config.flags;

/** A program with flags. */
public enum Component {
    /** The API server. */
    KUBE_APISERVER("kube-apiserver"),
    /** The controller manager. */
    KUBE_CONTROLLER_MANAGER("kube-controller-manager"),
    /** The scheduler. */
    KUBE_SCHEDULER("kube-scheduler"),
    /** The node agent. */
    KUBELET("kubelet"),
    /** The service proxy. */
    KUBE_PROXY("kube-proxy"),
    /** The store; has versions of its own. */
    ETCD("etcd");

    private final String binary;

    Component(String binary) {
        this.binary = binary;
    }

    /** The name of its program. */
    public String binary() {
        return binary;
    }

    /** Its part of the catalogue; the class that holds it is loaded now. */
    String rows() {
        return switch (this) {
            case KUBE_APISERVER -> KubeApiserverFlags.rows();
            case KUBE_CONTROLLER_MANAGER -> KubeControllerManagerFlags.rows();
            case KUBE_SCHEDULER -> KubeSchedulerFlags.rows();
            case KUBELET -> KubeletFlags.rows();
            case KUBE_PROXY -> KubeProxyFlags.rows();
            case ETCD -> EtcdFlags.rows();
        };
    }
}
