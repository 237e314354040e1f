package io.k8sbin.remote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a task ended on every host.
 *
 * @param outcomes one for every host, in the order they were to be started
 * @param stopped why the run ended early; empty when it did not, though hosts that waited in vain were left out
 * @param <H> what stands for a host
 * @param <R> what the task gives
 */
public record FleetResult<H, R>(Map<H, HostOutcome<R>> outcomes, Optional<String> stopped) {
    /** Copies the map. */
    public FleetResult {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /** Whether the task returned on every host. */
    public boolean ok() {
        return outcomes.values().stream().allMatch(HostOutcome::ok);
    }
}
