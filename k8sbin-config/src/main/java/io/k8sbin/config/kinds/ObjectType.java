package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A part of a kind. */
record ObjectType<T extends ConfigObject>(Supplier<Schema<T>> schema) implements FieldType<T> {
    @Override
    public Optional<T> read(YamlNode node, FieldPath path, List<FieldError> errors) {
        T object = schema.get().read(node, path, errors);
        return node instanceof YamlNode.Mapping ? Optional.of(object) : Optional.empty();
    }

    @Override
    public Json write(T value, KubernetesVersion version) {
        return schema.get().write(value.values(), version, Json.object());
    }

    @Override
    public void check(T value, FieldPath path, KubernetesVersion version, List<FieldError> errors) {
        schema.get().check(value.values(), path, version, errors);
    }

    @Override
    public boolean isSecret() {
        return schema.get().isSecret();
    }
}
