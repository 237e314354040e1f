package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;

/** A cluster of three control-plane hosts, which are etcd's members too, and two workers. */
public final class Clusters {
    /** Its hosts. */
    public static final List<ClusterHost> HOSTS = hosts();

    private Clusters() {}

    private static List<ClusterHost> hosts() {
        List<ClusterHost> hosts = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            hosts.add(ClusterHost.of(
                    "master-" + i,
                    IpAddress.of("10.0.0.1" + i),
                    ClusterHost.Duty.CONTROL_PLANE,
                    ClusterHost.Duty.ETCD,
                    ClusterHost.Duty.NODE));
        }
        for (int i = 1; i <= 2; i++) {
            hosts.add(ClusterHost.of("worker-" + i, IpAddress.of("10.0.0.2" + i), ClusterHost.Duty.NODE));
        }
        return List.copyOf(hosts);
    }

    /** The cluster, dual-stack, behind a virtual address. */
    public static ClusterPkiSpec.Builder threeAndTwo() {
        return ClusterPkiSpec.of("prod", KubernetesVersion.of("v1.20.2"))
                .services(Cidr.of("10.96.0.0/12"), Cidr.of("fd00:10:96::/112"))
                .endpoints("10.0.0.100", "k8s.example.org")
                .hosts(HOSTS);
    }
}
