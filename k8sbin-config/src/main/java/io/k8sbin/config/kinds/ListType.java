package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list; one with an entry that cannot be read is none. */
record ListType<T>(FieldType<T> element) implements FieldType<List<T>> {
    @Override
    public Optional<List<T>> read(YamlNode node, Trail trail) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            trail.mistyped(node, "a list");
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < sequence.values().size(); i++) {
            trail.index(i);
            Optional<T> read = element.read(sequence.values().get(i), trail);
            if (read.isPresent()) {
                values.add(read.get());
            }
            trail.leave();
        }
        return values.size() == sequence.values().size() ? Optional.of(values) : Optional.empty();
    }

    @Override
    public Json write(List<T> values, Target target) {
        List<Json> list = new ArrayList<>(values.size());
        for (T value : values) {
            list.add(element.write(value, target));
        }
        return new Json.Arr(list);
    }

    @Override
    public void check(List<T> values, Trail trail) {
        for (int i = 0; i < values.size(); i++) {
            trail.index(i);
            element.check(values.get(i), trail);
            trail.leave();
        }
    }

    @Override
    public boolean isSecret() {
        return element.isSecret();
    }

    @Override
    public boolean holdsSecret(List<T> values) {
        return values.stream().anyMatch(element::holdsSecret);
    }
}
