package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A duration that was a number of nanoseconds before 1.28; both are read. */
final class NanosType implements FieldType<Duration> {
    private static final KubernetesVersion TEXT_SINCE = KubernetesVersion.minor(1, 28);

    @Override
    public Optional<Duration> read(YamlNode node, FieldPath path, List<FieldError> errors) {
        boolean number = node instanceof YamlNode.Scalar scalar && Yaml.toJson(scalar) instanceof Json.Num;
        return number
                ? Types.LONG.read(node, path, errors).map(Duration::ofNanos)
                : Types.DURATION.read(node, path, errors);
    }

    @Override
    public Json write(Duration value, KubernetesVersion version) {
        return version.isAtLeastMinor(TEXT_SINCE) ? Types.DURATION.write(value, version) : Json.of(value.toNanos());
    }
}
