/** From one description of a cluster to the plan for every host. */
module io.k8sbin.cluster {
    requires static transitive org.jspecify;
    requires transitive io.k8sbin.core;
    requires transitive io.k8sbin.pki;
    requires transitive io.k8sbin.config;
    requires transitive io.k8sbin.render;

    exports io.k8sbin.cluster;
    exports io.k8sbin.cluster.actions;
    exports io.k8sbin.cluster.check;
    exports io.k8sbin.cluster.diff;
    exports io.k8sbin.cluster.directory;
    exports io.k8sbin.cluster.kubeadm;
    exports io.k8sbin.cluster.lint;
    exports io.k8sbin.cluster.plan;
    exports io.k8sbin.cluster.spec;
}
