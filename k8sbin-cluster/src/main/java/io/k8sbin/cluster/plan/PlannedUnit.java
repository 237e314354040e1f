package io.k8sbin.cluster.plan;

import io.k8sbin.core.HostPath;
import java.util.List;

/**
 * A systemd unit of a host that is to be enabled and active.
 *
 * @param name full name: {@code etcd.service}
 * @param phase when it starts
 * @param inputs files it reads; a change of any restarts it
 * @param readiness how it is asked
 * @param ports TCP ports it listens on
 */
public record PlannedUnit(String name, Phase phase, List<HostPath> inputs, Readiness readiness, List<Integer> ports) {
    /** Copies the lists. */
    public PlannedUnit {
        inputs = inputs.stream().sorted().distinct().toList();
        ports = List.copyOf(ports);
    }
}
