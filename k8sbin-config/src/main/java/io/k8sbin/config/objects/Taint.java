package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;
import java.util.Objects;

/**
 * Keeps pods off a node that do not tolerate it.
 *
 * @param key such as {@code node-role.kubernetes.io/control-plane}
 * @param value may be empty
 * @param effect what happens to pods
 */
public record Taint(String key, String value, Effect effect) {
    /** What a taint does to pods that do not tolerate it. */
    public enum Effect {
        /** They are not placed here. */
        NO_SCHEDULE("NoSchedule"),
        /** They are placed here only when nothing else is left. */
        PREFER_NO_SCHEDULE("PreferNoSchedule"),
        /** They are moved away as well. */
        NO_EXECUTE("NoExecute");

        private final String word;

        Effect(String word) {
            this.word = word;
        }

        /** The word of the API. */
        public String word() {
            return word;
        }
    }

    /** Refuses a key that is no qualified name. */
    public Taint {
        NodeLabels.requireKey(key);
        NodeLabels.requireValue(value);
        Objects.requireNonNull(effect, "effect");
    }

    Json toJson() {
        Json.ObjectBuilder taint = Json.object().put("effect", effect.word()).put("key", key);
        return (value.isEmpty() ? taint : taint.put("value", value)).build();
    }
}
