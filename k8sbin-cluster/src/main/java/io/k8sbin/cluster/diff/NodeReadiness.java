package io.k8sbin.cluster.diff;

import io.k8sbin.core.json.Json;

/** What a Node object says of itself in its {@code Ready} condition. */
public final class NodeReadiness {
    private NodeReadiness() {}

    /** Whether it says it is Ready. */
    public static boolean isReady(Json node) {
        return node.at("status", "conditions").elements().stream()
                .anyMatch(c -> c.at("type").text().equals("Ready")
                        && c.at("status").text().equals("True"));
    }
}
