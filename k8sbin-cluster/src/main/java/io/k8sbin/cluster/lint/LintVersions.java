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
        return kubernetes.map(EtcdVersion::ofKubeadm);
    }

    Optional<EtcdVersion> toEtcd() {
        return to.map(EtcdVersion::ofKubeadm);
    }
}
