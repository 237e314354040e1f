package io.k8sbin.cluster.lint;

import io.k8sbin.config.flags.EtcdVersion;
import io.k8sbin.core.KubernetesVersion;
import java.util.Optional;

/**
 * What files are held against.
 *
 * @param kubernetes the version that reads them now
 * @param to the version they are moved to
 */
record LintVersions(Optional<KubernetesVersion> kubernetes, Optional<KubernetesVersion> to) {
    Optional<EtcdVersion> etcd() {
        return kubernetes.map(LintVersions::etcd);
    }

    Optional<EtcdVersion> toEtcd() {
        return to.map(LintVersions::etcd);
    }

    /** The etcd kubeadm of a minor brings, as its constants say. */
    private static EtcdVersion etcd(KubernetesVersion version) {
        int minor = version.minor() < 17 ? 3 : version.minor() < 22 ? 4 : version.minor() < 34 ? 5 : 6;
        return new EtcdVersion(3, minor, 0);
    }
}
