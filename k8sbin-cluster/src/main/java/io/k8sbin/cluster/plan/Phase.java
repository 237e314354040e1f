package io.k8sbin.cluster.plan;

/** The order in which a cluster comes up. Neighbours that do not wait for each other may start together. */
public enum Phase {
    /** Kernel modules, sysctls, routes between pod ranges. */
    HOST("host"),
    /** etcd members. */
    ETCD("etcd"),
    /** Each node's own load balancer in front of the apiservers. */
    LOAD_BALANCER("load balancer"),
    /** kube-apiserver. */
    API_SERVER("kube-apiserver"),
    /** kube-controller-manager and kube-scheduler. */
    CONTROLLERS("controllers"),
    /** containerd, kubelet and kube-proxy. */
    WORKERS("workers");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    /** For people. */
    @Override
    public String toString() {
        return title;
    }
}
