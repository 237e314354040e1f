package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list. */
record ListType<T>(FieldType<T> element) implements FieldType<List<T>> {
    @Override
    public Optional<List<T>> read(YamlNode node, FieldPath path, List<FieldError> errors) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            errors.add(FieldError.of(FieldError.Type.TYPE_INVALID, path, "must be a list, not " + node.describe())
                    .at(node.location()));
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < sequence.values().size(); i++) {
            element.read(sequence.values().get(i), path.index(i), errors).ifPresent(values::add);
        }
        return Optional.of(values);
    }

    @Override
    public Json write(List<T> values, KubernetesVersion version) {
        return new Json.Arr(
                values.stream().map(value -> element.write(value, version)).toList());
    }

    @Override
    public void check(List<T> values, FieldPath path, KubernetesVersion version, List<FieldError> errors) {
        for (int i = 0; i < values.size(); i++) {
            element.check(values.get(i), path.index(i), version, errors);
        }
    }

    @Override
    public boolean isSecret() {
        return element.isSecret();
    }
}
