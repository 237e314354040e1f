package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values by name; a map with a value that cannot be read is none. */
record MapType<T>(FieldType<T> value) implements FieldType<Map<String, T>> {
    @Override
    public Optional<Map<String, T>> read(YamlNode node, Trail trail) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            trail.mistyped(node, "a mapping");
            return Optional.empty();
        }
        Map<String, T> values = new LinkedHashMap<>();
        for (Map.Entry<String, YamlNode.Entry> entry : mapping.entries().entrySet()) {
            trail.key(entry.getKey());
            Optional<T> read = value.read(entry.getValue().value(), trail);
            if (read.isPresent()) {
                values.put(entry.getKey(), read.get());
            }
            trail.leave();
        }
        return values.size() == mapping.entries().size() ? Optional.of(values) : Optional.empty();
    }

    @Override
    public Json write(Map<String, T> values, Target target) {
        Json.ObjectBuilder object = Json.object();
        for (Map.Entry<String, T> entry : new TreeMap<>(values).entrySet()) {
            object.put(entry.getKey(), value.write(entry.getValue(), target));
        }
        return object.build();
    }

    @Override
    public void check(Map<String, T> values, Trail trail) {
        for (Map.Entry<String, T> entry : values.entrySet()) {
            trail.key(entry.getKey());
            value.check(entry.getValue(), trail);
            trail.leave();
        }
    }

    @Override
    public boolean isSecret() {
        return value.isSecret();
    }

    @Override
    public boolean holdsSecret(Map<String, T> values) {
        return values.values().stream().anyMatch(value::holdsSecret);
    }
}
