/** Unit files, proxy configuration, templates: files that mean exactly what was said. */
module io.k8sbin.render {
    requires static transitive org.jspecify;
    requires transitive io.k8sbin.core;
    requires org.apache.commons.text;

    exports io.k8sbin.render;
    exports io.k8sbin.render.cni;
    exports io.k8sbin.render.etcd;
    exports io.k8sbin.render.haproxy;
    exports io.k8sbin.render.keepalived;
    exports io.k8sbin.render.linux;
    exports io.k8sbin.render.nginx;
    exports io.k8sbin.render.systemd;
}
