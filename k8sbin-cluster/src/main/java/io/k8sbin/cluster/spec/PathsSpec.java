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

    /** The paths of document 001; what it does not name lies beside what it does. */
    private static final PathsSpec ENVIRONMENT_FILES = new PathsSpec(
            HostPath.of("/opt/kubernetes/bin"),
            HostPath.of("/opt/kubernetes/cfg"),
            HostPath.of("/opt/kubernetes/ssl"),
            HostPath.of("/opt/kubernetes/data"),
            HostPath.of("/opt/etcd/ssl"),
            HostPath.of("/opt/etcd/data"));

    /** The file system hierarchy's places. */
    private static final PathsSpec MODERN = new PathsSpec(
            HostPath.of("/usr/local/bin"),
            HostPath.of("/etc/kubernetes"),
            HostPath.of("/etc/kubernetes/pki"),
            HostPath.of("/var/lib/kubernetes"),
            HostPath.of("/etc/etcd/pki"),
            HostPath.of("/var/lib/etcd"));

    /** The paths of a style. */
    public static PathsSpec of(ClusterSpec.Style style) {
        return switch (style) {
            case FLAGS -> DEFAULT;
            case ENVIRONMENT_FILES -> ENVIRONMENT_FILES;
            case MODERN -> MODERN;
        };
    }

    /** kubeadm's own places, and document 002's for etcd. */
    public static final PathsSpec KUBEADM = new PathsSpec(
            HostPath.of("/opt/k8s/bin"),
            HostPath.of("/etc/kubernetes"),
            HostPath.of("/etc/kubernetes/pki"),
            HostPath.of("/var/lib/kubernetes"),
            HostPath.of("/etc/etcd/ssl"),
            HostPath.of("/var/lib/etcd"));

    /** The usual paths of a mode; those of the style where we build everything ourselves. */
    public static PathsSpec of(Mode mode, ClusterSpec.Style style) {
        return mode == Mode.KUBEADM ? KUBEADM : of(style);
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
