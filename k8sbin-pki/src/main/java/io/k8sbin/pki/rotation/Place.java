package io.k8sbin.pki.rotation;

import io.k8sbin.pki.kubernetes.ClusterHost;
import java.util.List;

/** Where a credential or a trust store lies, and so how often there is one. */
public enum Place {
    /** On every control-plane host. */
    CONTROL_PLANE,
    /** On every etcd member. */
    ETCD,
    /** On every node. */
    NODE,
    /** Once: in the API or with the operator. */
    CLUSTER;

    /** What stands for a host where there is none. */
    static final String EVERYWHERE = "cluster";

    List<String> in(List<ClusterHost> hosts) {
        return switch (this) {
            case CONTROL_PLANE -> having(hosts, ClusterHost.Duty.CONTROL_PLANE);
            case ETCD -> having(hosts, ClusterHost.Duty.ETCD);
            case NODE -> having(hosts, ClusterHost.Duty.NODE);
            case CLUSTER -> List.of(EVERYWHERE);
        };
    }

    private static List<String> having(List<ClusterHost> hosts, ClusterHost.Duty duty) {
        return hosts.stream().filter(h -> h.has(duty)).map(ClusterHost::name).toList();
    }
}
