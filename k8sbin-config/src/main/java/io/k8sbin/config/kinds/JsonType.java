package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;

/** A value whose inside is none of our business: kept as it is. */
final class JsonType implements FieldType<Json> {
    @Override
    public Optional<Json> read(YamlNode node, FieldPath path, List<FieldError> errors) {
        return Optional.of(Yaml.toJson(node));
    }

    @Override
    public Json write(Json value, KubernetesVersion version) {
        return value;
    }
}
