// Written by k8sbin-codegen from src/main/catalog/gates/kubeadm.txt: change that, then generate.
package io.k8sbin.config.gates;

/** The feature gates of kubeadm. */
final class KubeadmGates {
    private KubeadmGates() {}

    /** A row a gate: name, minor it was removed in or 0, stages; parsed when asked for. */
    static String rows() {
        return """
                ControlPlaneKubeletLocalMode 36 alpha@31:off beta@33:on ga@35:on
                CoreDNS 20 deprecated@17:on
                EtcdLearnerMode 33 alpha@27:off beta@29:on ga@32:on
                IPv6DualStack 24 alpha@16:off beta@21:on ga@23:on
                NodeLocalCRISocket 0 alpha@32:off beta@34:on ga@36:on
                PublicKeysECDSA 37 alpha@19:off deprecated@31:off
                RootlessControlPlane 0 alpha@22:off deprecated@31:off
                UnversionedKubeletConfigMap 26 alpha@22:off beta@23:on ga@25:on
                UpgradeAddonsBeforeControlPlane 31 deprecated@28:off
                WaitForAllControlPlaneComponents 35 alpha@30:off beta@33:on ga@34:on
                """;
    }
}
