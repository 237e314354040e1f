package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.json.Json;
import java.util.Optional;

/** How values of one type are read, written and judged. */
interface FieldType<T> {
    /** The value of a node that is not null; empty when it holds none, which is noted unless it means the same as absence. */
    Optional<T> read(YamlNode node, Trail trail);

    /** The value as documents for this target hold it. */
    Json write(T value, Target target);

    /** Notes what the target does not have. */
    default void check(T value, Trail trail) {}

    /** Whether fields of this type can hold a secret. */
    default boolean isSecret() {
        return false;
    }

    /** Whether this value holds a secret. */
    default boolean holdsSecret(T value) {
        return isSecret();
    }
}
