package io.k8sbin.cluster.check;

import io.k8sbin.core.HostPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A host as it is now. */
public sealed interface HostHealth {
    /** The node's name. */
    String name();

    /**
     * A host that does not answer.
     *
     * @param name the node
     * @param why what happened instead
     */
    record Silent(String name, String why) implements HostHealth {}

    /**
     * A host that answered.
     *
     * @param name the node
     * @param clockSkew how far its clock is ahead of the operator's
     * @param units the plan's units, by name
     * @param pods the control plane's static pods, by component; none where its components are units
     * @param listeners its listening TCP sockets
     * @param disks the file systems of the plan's directories
     * @param certificates PEM text of the certificate files below the plan's folders; never a key
     * @param served what its TLS servers present: PEM chain by port; an empty text where it could not be had
     * @param texts configuration files that hold no secret
     * @param etcd what its etcd member says; none for hosts without one
     * @param serviceTable kube-proxy's rules for the API's own service address; empty when it has none
     * @param auditBytes the size of the audit log; 0 where there is none
     * @param network how it stands in the network of pods
     */
    record Seen(
            String name,
            Duration clockSkew,
            Map<String, UnitHealth> units,
            Map<String, PodHealth> pods,
            List<Listener> listeners,
            List<DiskUse> disks,
            Map<HostPath, String> certificates,
            Map<Integer, String> served,
            Map<HostPath, String> texts,
            Optional<EtcdHealth> etcd,
            String serviceTable,
            long auditBytes,
            HostNetwork network)
            implements HostHealth {
        /** Copies the collections. */
        public Seen {
            units = Map.copyOf(units);
            pods = Map.copyOf(pods);
            listeners = List.copyOf(listeners);
            disks = List.copyOf(disks);
            certificates = Map.copyOf(certificates);
            served = Map.copyOf(served);
            texts = Map.copyOf(texts);
        }

        /** A unit of the plan; none when the host did not tell. */
        public Optional<UnitHealth> unit(String unit) {
            return Optional.ofNullable(units.get(unit));
        }

        /** A static pod; none when the host did not tell. */
        public Optional<PodHealth> pod(String component) {
            return Optional.ofNullable(pods.get(component));
        }
    }
}
