package io.k8sbin.remote;

import io.k8sbin.remote.internal.HostOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a host is reached: what the builder was told first, then what a configuration file says, then what is usual. */
record OptionSource(
        Optional<HostKeyPolicy> hostKeys,
        List<Credentials> credentials,
        Function<RemoteTarget, List<RemoteTarget>> via,
        Optional<Duration> connectTimeout,
        @Nullable SshConfigFile file) {
    private static final Duration CONNECT = Duration.ofSeconds(20);

    HostOptions of(RemoteTarget target) {
        SshConfigFile config = file;
        List<RemoteTarget> told = via.apply(target);
        // a jump host is reached directly: it stands at the beginning of the way
        List<RemoteTarget> way = told.contains(target) ? told.subList(0, told.indexOf(target)) : told;
        if (config == null) {
            return new HostOptions(
                    target.host(),
                    target.host(),
                    true,
                    credentials,
                    hostKeys.orElseThrow(),
                    way,
                    connectTimeout.orElse(CONNECT));
        }
        SshConfigFile.HostSettings found = config.settings(target.host());
        return new HostOptions(
                found.hostName(),
                found.hostKeyAlias().orElse(found.hostName()),
                found.hostKeyAlias().isEmpty(),
                credentials.isEmpty() ? found.credentials() : credentials,
                hostKeys.orElseGet(found::hostKeys),
                way.isEmpty() ? config.way(target.host()) : way,
                connectTimeout.or(found::connectTimeout).orElse(CONNECT));
    }
}
