/** Keys, certificate authorities, certificates and tokens for Kubernetes clusters. */
module io.k8sbin.pki {
    requires static transitive org.jspecify;
    requires transitive io.k8sbin.core;
    requires org.bouncycastle.provider;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.util;

    uses java.security.Provider;

    exports io.k8sbin.pki;
    exports io.k8sbin.pki.cfssl;
    exports io.k8sbin.pki.kubernetes;
    exports io.k8sbin.pki.inventory;
    exports io.k8sbin.pki.rotation;
}
