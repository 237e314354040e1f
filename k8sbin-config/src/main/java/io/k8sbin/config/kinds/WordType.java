package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of a closed set of words; an empty text counts as absent, as it does for Kubernetes. */
record WordType<E extends Enum<E> & WireValue>(Class<E> type) implements FieldType<E> {
    @Override
    public Optional<E> read(YamlNode node, FieldPath path, List<FieldError> errors) {
        Optional<String> text = Types.TEXT.read(node, path, errors).filter(word -> !word.isEmpty());
        Optional<E> value =
                text.flatMap(word -> words().filter(e -> e.word().equals(word)).findFirst());
        text.filter(word -> value.isEmpty())
                .ifPresent(word -> errors.add(unsupported(path, word, words()).at(node.location())));
        return value;
    }

    private Stream<E> words() {
        return Stream.of(type.getEnumConstants());
    }

    private static <E extends WireValue> FieldError unsupported(FieldPath path, String word, Stream<E> known) {
        String all = known.map(WireValue::word).collect(Collectors.joining(", "));
        return FieldError.of(FieldError.Type.NOT_SUPPORTED, path, word, "must be one of: " + all);
    }

    @Override
    public Json write(E value, KubernetesVersion version) {
        return Json.of(value.word());
    }

    @Override
    public void check(E value, FieldPath path, KubernetesVersion version, List<FieldError> errors) {
        if (!holds(value, version)) {
            Stream<E> known = words().filter(e -> holds(e, version));
            errors.add(unsupported(path, value.word(), known));
        }
    }

    private static boolean holds(WireValue value, KubernetesVersion version) {
        return new Range(value.since(), value.removed()).holds(version);
    }
}
