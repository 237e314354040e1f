package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a host says about itself.
 *
 * @param hostname kernel's host name
 * @param arch machine as {@code uname -m} prints it, such as {@code x86_64}
 * @param kernel release of the kernel
 * @param os name of the distribution, such as {@code Debian GNU/Linux 12 (bookworm)}
 * @param uid numeric user the probe ran as
 * @param bootId differs for every boot
 * @param clock the host's clock when the probe ran
 * @param clockSkew how far that clock is ahead of the operator's; negative when behind
 * @param clockUncertainty the skew is known to plus or minus this
 * @param systemdVersion empty when there is no systemd
 * @param systemdRunning whether systemd is the init of the host
 * @param memoryBytes all memory
 * @param memoryAvailableBytes what can be used without swapping
 * @param freeBytes free space for unprivileged users, by directory asked for that exists
 * @param missingTools programs asked for that are not on the PATH
 */
public record HostFacts(
        String hostname,
        String arch,
        String kernel,
        String os,
        long uid,
        String bootId,
        Instant clock,
        Duration clockSkew,
        Duration clockUncertainty,
        Optional<Integer> systemdVersion,
        boolean systemdRunning,
        long memoryBytes,
        long memoryAvailableBytes,
        Map<HostPath, Long> freeBytes,
        Set<String> missingTools) {
    /** Copies the collections. */
    public HostFacts {
        freeBytes = Map.copyOf(freeBytes);
        missingTools = Set.copyOf(missingTools);
    }
}
