package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What generated classes have in common: fields by name, equality, and a text that shows no value. */
abstract class ConfigObject {
    private final Schema<?> schema;
    private final Values values;

    ConfigObject(Schema<?> schema, Values values) {
        this.schema = schema;
        this.values = values.copy();
    }

    final Schema<?> schema() {
        return schema;
    }

    final Values held() {
        return values;
    }

    final <T> Optional<T> one(Field<T> field) {
        return values.get(field);
    }

    final <T> List<T> list(Field<List<T>> field) {
        return values.get(field).orElse(List.of());
    }

    final <T> Map<String, T> map(Field<Map<String, T>> field) {
        return values.get(field).orElse(Map.of());
    }

    /** Whether it says the same. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ConfigObject that
                && schema.name().equals(that.schema.name())
                && values.equals(that.values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    /** The names of the fields that are present, never their values. */
    @Override
    public final String toString() {
        return schema.fields().stream()
                .filter(field -> values.get(field).isPresent())
                .map(Field::name)
                .collect(Collectors.joining(", ", schema.name() + "[", "]"));
    }
}
