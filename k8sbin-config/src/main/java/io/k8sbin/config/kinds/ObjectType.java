package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.json.Json;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A part of a kind. */
record ObjectType<T extends ConfigObject>(Supplier<Schema<T>> schema) implements FieldType<T> {
    @Override
    public Optional<T> read(YamlNode node, Trail trail) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(schema.get().read(mapping, Set.of(), trail));
        }
        trail.mistyped(node, "a mapping");
        return Optional.empty();
    }

    @Override
    public Json write(T value, Target target) {
        return schema.get().write(value.held(), target, Json.object());
    }

    @Override
    public void check(T value, Trail trail) {
        schema.get().check(value.held(), trail);
    }

    @Override
    public boolean isSecret() {
        return schema.get().isSecret();
    }

    @Override
    public boolean holdsSecret(T value) {
        return schema.get().holdsSecret(value.held());
    }
}
