package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values by name. */
record MapType<T>(FieldType<T> value) implements FieldType<Map<String, T>> {
    @Override
    public Optional<Map<String, T>> read(YamlNode node, FieldPath path, List<FieldError> errors) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            errors.add(FieldError.of(FieldError.Type.TYPE_INVALID, path, "must be a mapping, not " + node.describe())
                    .at(node.location()));
            return Optional.empty();
        }
        Map<String, T> values = new LinkedHashMap<>();
        mapping.entries()
                .forEach((key, entry) ->
                        value.read(entry.value(), path.key(key), errors).ifPresent(v -> values.put(key, v)));
        return Optional.of(values);
    }

    @Override
    public Json write(Map<String, T> values, KubernetesVersion version) {
        Json.ObjectBuilder object = Json.object();
        new TreeMap<>(values).forEach((key, v) -> object.put(key, value.write(v, version)));
        return object.build();
    }

    @Override
    public void check(Map<String, T> values, FieldPath path, KubernetesVersion version, List<FieldError> errors) {
        values.forEach((key, v) -> value.check(v, path.key(key), version, errors));
    }

    @Override
    public boolean isSecret() {
        return value.isSecret();
    }
}
