package io.k8sbin.cluster.kubeadm;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import java.util.List;

/** The cluster's own authority and its service-account keys, where kubeadm looks for them: it makes only what is missing. */
public final class KubeadmAuthority {
    private KubeadmAuthority() {}

    /** Four files, two of them secret; put on the host a cluster is begun on. */
    public static List<FileImage> files(ClusterSpec spec, ClusterDirectory directory) {
        HostPath pki = spec.paths().certificates();
        var keys = directory.serviceAccount();
        return List.of(
                FileImage.text(pki.resolve("ca.crt"), directory.authorityPem(Authority.KUBERNETES)),
                FileImage.secret(pki.resolve("ca.key"), directory.kubeletAuthorityKey()),
                FileImage.text(pki.resolve("sa.pub"), keys.publicPem()),
                FileImage.secret(pki.resolve("sa.key"), keys.privatePem()));
    }
}
