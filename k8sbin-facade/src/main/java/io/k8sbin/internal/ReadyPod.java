package io.k8sbin.internal;

import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pod that says it is ready, in the network of pods.
 *
 * @param node where it runs
 * @param name {@code namespace/name}
 * @param at its address, and a port it says it has
 */
record ReadyPod(String node, String name, HostPort at) {
    /** A port nobody listens on is as good: a refusal comes from the pod's own network. */
    private static final int SOME_PORT = 1;

    /** A line a pod: node, address, whether it has the host's network, Ready, when it was deleted, ports, name. */
    static final String TEMPLATE = "{range .items[*]}p {.spec.nodeName}|{.status.podIP}|{.spec.hostNetwork}|"
            + "{.status.conditions[?(@.type==\"Ready\")].status}|{.metadata.deletionTimestamp}|"
            + "{.spec.containers[*].ports[*].containerPort}|{.metadata.namespace}/{.metadata.name}{\"\\n\"}{end}";

    /** What a pod's line holds when it is ready, has a network of its own and stays. */
    static final String READY = "||True||";

    /** Pods of such lines whose address is one of a pod; other lines are passed over. */
    static List<ReadyPod> parse(List<String> lines, NetworkSpec network) {
        List<ReadyPod> pods = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\\|", 7);
            if (parts.length == 7 && line.contains(READY)) {
                address(parts[1])
                        .filter(network.podCidr()::contains)
                        .ifPresent(a -> pods.add(new ReadyPod(parts[0], parts[6], HostPort.of(a, port(parts[5])))));
            }
        }
        return pods;
    }

    private static Optional<IpAddress> address(String text) {
        try {
            return Optional.of(IpAddress.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int port(String ports) {
        String first = ports.replaceFirst(" .*", "");
        int port = first.matches("[0-9]{1,5}") ? Integer.parseInt(first) : SOME_PORT;
        return port >= 1 && port <= 65535 ? port : SOME_PORT;
    }
}
