package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.json.Json;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of a closed set of words; an empty text counts as absent, as it does for Kubernetes. */
record WordType<E extends Enum<E> & WireValue>(Class<E> type) implements FieldType<E> {
    @Override
    public Optional<E> read(YamlNode node, Trail trail) {
        Optional<String> text = Types.TEXT.read(node, trail);
        if (text.isEmpty() || text.get().isEmpty()) {
            return Optional.empty();
        }
        for (E word : type.getEnumConstants()) {
            if (word.word().equals(text.get())) {
                return Optional.of(word);
            }
        }
        trail.report(node.location(), FieldError.Type.NOT_SUPPORTED, text.get(), list(words()));
        return Optional.empty();
    }

    private Stream<E> words() {
        return Stream.of(type.getEnumConstants());
    }

    private static <E extends WireValue> String list(Stream<E> known) {
        return "must be one of: " + known.map(WireValue::word).collect(Collectors.joining(", "));
    }

    @Override
    public Json write(E value, Target target) {
        return Json.of(value.word());
    }

    @Override
    public void check(E value, Trail trail) {
        if (!holds(value, trail.target())) {
            String known = list(words().filter(e -> holds(e, trail.target())));
            trail.report(FieldError.Type.NOT_SUPPORTED, value.word(), known);
        }
    }

    private static boolean holds(WireValue value, Target target) {
        Range range = new Range(value.since(), value.removed());
        return target.version().isEmpty() || range.holds(target.version().get());
    }
}
