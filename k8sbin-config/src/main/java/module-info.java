/** Every configuration document Kubernetes reads, typed, versioned, validated. */
module io.k8sbin.config {
    requires static transitive org.jspecify;
    requires transitive io.k8sbin.core;
    requires org.yaml.snakeyaml;

    exports io.k8sbin.config;
    exports io.k8sbin.config.environment;
    exports io.k8sbin.config.flags;
    exports io.k8sbin.config.gates;
    exports io.k8sbin.config.kinds;
    exports io.k8sbin.config.kubeconfig;
    exports io.k8sbin.config.objects;
    exports io.k8sbin.config.rules;
    exports io.k8sbin.config.yaml;
}
