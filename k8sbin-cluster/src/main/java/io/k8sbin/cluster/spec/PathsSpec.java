package io.k8sbin.cluster.spec;

import io.k8sbin.core.HostPath;
import java.util.Objects;

/**
 * Where things are on hosts.
 *
 * @param binaries programs
 * @param configuration configuration files and kubeconfigs
 * @param certificates certificates and keys of Kubernetes
 * @param data working directories of the components; etcd's data are beside it
 * @param etcdCertificates certificates and keys of etcd members
 * @param etcdData etcd's data directory
 */
public record PathsSpec(
        HostPath binaries,
        HostPath configuration,
        HostPath certificates,
        HostPath data,
        HostPath etcdCertificates,
        HostPath etcdData) {
    /** The paths of documents 000, 003 and 004. */
    public static final PathsSpec DEFAULT = new PathsSpec(
            HostPath.of("/opt/k8s/bin"),
            HostPath.of("/etc/kubernetes"),
            HostPath.of("/etc/kubernetes/cert"),
            HostPath.of("/data/k8s/k8s"),
            HostPath.of("/etc/etcd/cert"),
            HostPath.of("/data/k8s/etcd"));

    /** kubeadm's own places, and document 002's for etcd. */
    public static final PathsSpec KUBEADM = new PathsSpec(
            HostPath.of("/opt/k8s/bin"),
            HostPath.of("/etc/kubernetes"),
            HostPath.of("/etc/kubernetes/pki"),
            HostPath.of("/var/lib/kubernetes"),
            HostPath.of("/etc/etcd/ssl"),
            HostPath.of("/var/lib/etcd"));

    /** The usual paths of a mode. */
    static PathsSpec of(Mode mode) {
        return mode == Mode.KUBEADM ? KUBEADM : DEFAULT;
    }

    /** Refuses nulls. */
    public PathsSpec {
        Objects.requireNonNull(binaries, "binaries");
        Objects.requireNonNull(configuration, "configuration");
        Objects.requireNonNull(certificates, "certificates");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(etcdCertificates, "etcdCertificates");
        Objects.requireNonNull(etcdData, "etcdData");
    }
}
