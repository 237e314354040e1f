package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.json.Json;
import java.util.Optional;

/** A value whose inside is none of our business: kept as it is. */
final class JsonType implements FieldType<Json> {
    @Override
    public Optional<Json> read(YamlNode node, Trail trail) {
        return Optional.of(Yaml.toJson(node));
    }

    @Override
    public Json write(Json value, Target target) {
        return value;
    }
}
