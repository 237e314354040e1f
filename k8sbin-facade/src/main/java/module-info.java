/** Observe, roll out, check: the one door programs embed. */
module io.k8sbin {
    requires static transitive org.jspecify;
    requires transitive io.k8sbin.cluster;
    requires transitive io.k8sbin.remote;

    exports io.k8sbin;
}
