package io.k8sbin.cluster.diff;

import io.k8sbin.core.json.Json;
import java.util.List;

/** What the API answered. */
public sealed interface ObservedApi {
    /**
     * It did not: not up yet, or not reachable.
     *
     * @param why in words
     */
    record Silent(String why) implements ObservedApi {}

    /**
     * The objects of the plan that exist, the nodes among them, and the bootstrap tokens of this cluster.
     *
     * @param objects as the API holds them
     * @param tokens ids of bootstrap tokens of ours that exist
     */
    record Answered(List<Json> objects, List<String> tokens) implements ObservedApi {
        /** Copies the lists. */
        public Answered {
            objects = List.copyOf(objects);
            tokens = List.copyOf(tokens);
        }
    }
}
