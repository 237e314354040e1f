package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.Become;
import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.HostKeyPolicy;
import io.k8sbin.remote.RemoteEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/** What a connector was told. */
public record Settings(
        HostKeyPolicy hostKeys,
        Credentials credentials,
        Duration connectTimeout,
        Duration silence,
        Become become,
        HostPath stateDirectory,
        Consumer<RemoteEvent> listener,
        Clock clock) {}
