package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;

/** How values of one type are read, written and judged. */
interface FieldType<T> {
    /** The value of a node that is not null; empty when it is none, which is then noted. */
    Optional<T> read(YamlNode node, FieldPath path, List<FieldError> errors);

    /** The value as documents for this version hold it. */
    Json write(T value, KubernetesVersion version);

    /** Notes what this version does not have. */
    default void check(T value, FieldPath path, KubernetesVersion version, List<FieldError> errors) {}

    /** Whether documents with such values are secret. */
    default boolean isSecret() {
        return false;
    }
}
