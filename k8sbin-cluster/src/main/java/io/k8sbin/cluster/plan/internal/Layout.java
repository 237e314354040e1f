package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.HostPath;

/** Where every file of a cluster is on its hosts. */
final class Layout {
    static final HostPath UNITS = HostPath.of("/etc/systemd/system");
    private final ClusterSpec spec;

    Layout(ClusterSpec spec) {
        this.spec = spec;
    }

    HostPath program(String name) {
        return spec.paths().binaries().resolve(name);
    }

    HostPath configuration(String name) {
        return spec.paths().configuration().resolve(name);
    }

    HostPath certificate(String name) {
        return spec.paths().certificates().resolve(name + ".pem");
    }

    HostPath key(String name) {
        return spec.paths().certificates().resolve(name + "-key.pem");
    }

    HostPath authority(Authority authority) {
        return certificate(authority.fileName());
    }

    HostPath etcdCertificate(String name) {
        return spec.paths().etcdCertificates().resolve(name + ".pem");
    }

    HostPath etcdKey(String name) {
        return spec.paths().etcdCertificates().resolve(name + "-key.pem");
    }

    HostPath kubeconfig(String component) {
        return configuration(component + ".kubeconfig");
    }

    HostPath data(String component) {
        return spec.paths().data().resolve(component);
    }
}
