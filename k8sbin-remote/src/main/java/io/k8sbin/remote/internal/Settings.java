package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.remote.Become;
import io.k8sbin.remote.RemoteEvent;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.Retries;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a connector was told. */
public record Settings(
        Function<RemoteTarget, HostOptions> options,
        Retries retries,
        Duration silence,
        Become become,
        Function<RemoteTarget, Optional<Secret>> becomePassword,
        HostPath stateDirectory,
        Consumer<RemoteEvent> listener,
        Clock clock,
        Timing timing) {}
