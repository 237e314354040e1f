/** Values every k8sbin library speaks; needs the JDK only. */
module io.k8sbin.core {
    requires static transitive org.jspecify;

    exports io.k8sbin.core;
    exports io.k8sbin.core.json;
}
