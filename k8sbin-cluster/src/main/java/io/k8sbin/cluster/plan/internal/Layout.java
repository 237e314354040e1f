package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.HostPath;

/** Where every file of a cluster is on its hosts. */
final class Layout {
    /** The administrator's units; they take precedence over the distribution's. */
    static final HostPath UNITS = HostPath.of("/etc/systemd/system");
    /** Where document 001 puts the components'. */
    private static final HostPath VENDOR_UNITS = HostPath.of("/usr/lib/systemd/system");

    private static final HostPath KUBELET_HOME = HostPath.of("/var/lib/kubelet");
    private final ClusterSpec spec;

    Layout(ClusterSpec spec) {
        this.spec = spec;
    }

    /** Where a unit's file is: never in place of one a package brought, as etcd's is. */
    HostPath units(String unit) {
        boolean component = unit.startsWith("kube");
        return component && spec.style() == ClusterSpec.Style.ENVIRONMENT_FILES ? VENDOR_UNITS : UNITS;
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

    /** A component's working directory; storage drivers look for the kubelet's in one place only. */
    HostPath data(String component) {
        if (component.equals("kubelet") && spec.style() == ClusterSpec.Style.MODERN) {
            return KUBELET_HOME;
        }
        return spec.paths().data().resolve(component);
    }
}
