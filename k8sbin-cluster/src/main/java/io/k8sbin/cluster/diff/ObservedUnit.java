package io.k8sbin.cluster.diff;

import java.util.Optional;

/**
 * A unit as systemd showed it.
 *
 * @param present whether the host has a unit file for it
 * @param active whether it is active
 * @param enabled whether it starts at boot
 * @param stale whether its unit file changed since systemd read it
 * @param fragmentPath where its unit file is; empty when there is none
 * @param goodInputs digest of what it had read at its last good start, as recorded on the host
 */
public record ObservedUnit(
        boolean present,
        boolean active,
        boolean enabled,
        boolean stale,
        String fragmentPath,
        Optional<String> goodInputs) {
    /** A unit the host does not have. */
    public static ObservedUnit missing() {
        return new ObservedUnit(false, false, false, false, "", Optional.empty());
    }
}
