package io.k8sbin.cluster.kubeadm;

import io.k8sbin.core.KubernetesVersion;

/**
 * What a kubeadm cluster remembers of itself in the API, in a ConfigMap of {@code kube-system}: from which configuration
 * each control-plane host was rendered, and which network was applied. Digests only.
 */
public final class KubeadmState {
    /** The ConfigMap. */
    public static final String NAME = "k8sbin-kubeadm";
    /** Its key for the digest of the network's manifest. */
    public static final String NETWORK = "network";

    private static final KubernetesVersion NEW_LABEL = KubernetesVersion.minor(1, 20);

    private KubeadmState() {}

    /** Its key for the digest of what a host's control plane was rendered from. */
    public static String controlPlane(String node) {
        return "control-plane." + node;
    }

    /** The label kubeadm gives a control-plane node when it is complete. */
    public static String roleLabel(KubernetesVersion version) {
        return "node-role.kubernetes.io/" + (version.isAtLeastMinor(NEW_LABEL) ? "control-plane" : "master");
    }
}
