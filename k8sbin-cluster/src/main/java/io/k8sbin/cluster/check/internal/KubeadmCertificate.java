package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A certificate that kubeadm or a kubelet made, alone or inside a kubeconfig.
 *
 * @param path where it is
 * @param commonName whom it is for
 * @param signer who signed it
 * @param renewal what to do when it ends
 * @param making what to do when it is not there
 */
record KubeadmCertificate(HostPath path, String commonName, Signer signer, String renewal, String making) {
    private static final KubernetesVersion OUT_OF_ALPHA = KubernetesVersion.minor(1, 20);

    /** Who signed. */
    enum Signer {
        /** The cluster's authority. */
        CLUSTER,
        /** The authority kubeadm makes for the front proxy. */
        FRONT_PROXY
    }

    /** Those a host has once it is a member. */
    static List<KubeadmCertificate> of(ClusterSpec spec, NodeSpec node) {
        if (spec.mode() != Mode.KUBEADM || !spec.runsKubelet(node)) {
            return List.of();
        }
        List<KubeadmCertificate> all = new ArrayList<>();
        String again = "run apply: the host joins again";
        all.add(new KubeadmCertificate(
                KubeadmPaths.KUBELET_CLIENT, "system:node:" + node.name(), Signer.CLUSTER, again, again));
        if (node.is(NodeRole.CONTROL_PLANE)) {
            all.add(file(spec, "apiserver", "kube-apiserver", Signer.CLUSTER));
            all.add(file(spec, "apiserver-kubelet-client", "kube-apiserver-kubelet-client", Signer.CLUSTER));
            all.add(file(spec, "front-proxy-client", "front-proxy-client", Signer.FRONT_PROXY));
            all.add(kubeconfig(spec, "admin", "kubernetes-admin", ""));
            all.add(kubeconfig(
                    spec, "controller-manager", "system:kube-controller-manager", "kube-controller-manager"));
            all.add(kubeconfig(spec, "scheduler", "system:kube-scheduler", "kube-scheduler"));
        }
        return all;
    }

    /** The one at a path of a host; none where kubeadm has none. */
    static Optional<KubeadmCertificate> at(ClusterSpec spec, NodeSpec node, HostPath path) {
        return of(spec, node).stream().filter(c -> c.path().equals(path)).findFirst();
    }

    private static KubeadmCertificate file(ClusterSpec spec, String name, String commonName, Signer signer) {
        return new KubeadmCertificate(
                spec.paths().certificates().resolve(name + ".crt"),
                commonName,
                signer,
                renew(spec, name) + ", then " + restart("kube-apiserver"),
                "kubeadm init phase certs " + name + " --config=" + KubeadmPaths.DOCUMENTS + ", then "
                        + restart("kube-apiserver"));
    }

    private static KubeadmCertificate kubeconfig(ClusterSpec spec, String name, String commonName, String component) {
        String then = component.isEmpty() ? "" : ", then " + restart(component);
        return new KubeadmCertificate(
                KubeadmPaths.CONFIGURATION.resolve(name + ".conf"),
                commonName,
                Signer.CLUSTER,
                renew(spec, name + ".conf") + then,
                "kubeadm init phase kubeconfig " + name + " --config=" + KubeadmPaths.DOCUMENTS + then);
    }

    private static String renew(ClusterSpec spec, String name) {
        String alpha = spec.version().isAtLeastMinor(OUT_OF_ALPHA) ? "" : "alpha ";
        return "kubeadm " + alpha + "certs renew " + name + " on this host";
    }

    /** How a static pod is made to read its files again. */
    static String restart(String component) {
        return "stop the container of " + component + ": the kubelet starts it again; one host after another";
    }
}
