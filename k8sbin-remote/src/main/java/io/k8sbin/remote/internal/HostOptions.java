package io.k8sbin.remote.internal;

import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.HostKeyPolicy;
import io.k8sbin.remote.RemoteTarget;
import java.time.Duration;
import java.util.List;

/**
 * How one host is reached.
 *
 * @param address what is connected to
 * @param keyName what its keys are filed under: like the address, unless told
 * @param keyNameHasPort whether that name is looked up together with the port
 * @param credentials tried in this order
 * @param via hosts in between, the first one first
 */
public record HostOptions(
        String address,
        String keyName,
        boolean keyNameHasPort,
        List<Credentials> credentials,
        HostKeyPolicy hostKeys,
        List<RemoteTarget> via,
        Duration connectTimeout) {}
