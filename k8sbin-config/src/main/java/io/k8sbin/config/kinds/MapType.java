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
        mapping.entries().forEach((key, entry) -> {
            trail.key(key);
            value.read(entry.value(), trail).ifPresent(v -> values.put(key, v));
            trail.leave();
        });
        return Optional.of(values).filter(all -> all.size() == mapping.entries().size());
    }

    @Override
    public Json write(Map<String, T> values, Target target) {
        Json.ObjectBuilder object = Json.object();
        new TreeMap<>(values).forEach((key, v) -> object.put(key, value.write(v, target)));
        return object.build();
    }

    @Override
    public void check(Map<String, T> values, Trail trail) {
        values.forEach((key, v) -> {
            trail.key(key);
            value.check(v, trail);
            trail.leave();
        });
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
