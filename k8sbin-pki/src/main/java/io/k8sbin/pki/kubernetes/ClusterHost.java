package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.DnsNames;
import io.k8sbin.core.IpAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A host of a cluster, as far as certificates know it.
 *
 * @param name the name its node registers with: a host name in lower case
 * @param addresses where it is reached, the one other members dial first; at least one
 * @param duties what it runs; at least one
 */
public record ClusterHost(String name, List<IpAddress> addresses, Set<Duty> duties) {

    /** What a host runs. */
    public enum Duty {
        /** kube-apiserver, kube-controller-manager, kube-scheduler. */
        CONTROL_PLANE,
        /** A member of etcd. */
        ETCD,
        /** A kubelet. */
        NODE
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when the name is not a host name in lower case, or there is no address or duty
     */
    public ClusterHost {
        if (!DnsNames.isHostName(name)) {
            throw new IllegalArgumentException("not the name of a host in lower case: \"" + name + "\"");
        }
        addresses = List.copyOf(addresses);
        duties = Set.copyOf(duties);
        if (addresses.isEmpty() || duties.isEmpty()) {
            throw new IllegalArgumentException("host " + name + " needs an address and a duty");
        }
    }

    /** A host with one address. */
    public static ClusterHost of(String name, IpAddress address, Duty first, Duty... more) {
        return new ClusterHost(name, List.of(address), EnumSet.of(first, more));
    }

    /** Whether it has this duty. */
    public boolean has(Duty duty) {
        return duties.contains(duty);
    }
}
