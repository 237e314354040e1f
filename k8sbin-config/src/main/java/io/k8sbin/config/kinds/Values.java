package io.k8sbin.config.kinds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The present fields of an object while it is put together, and after. */
final class Values {
    private final Map<String, Object> present;

    Values() {
        this(new HashMap<>());
    }

    private Values(Map<String, Object> present) {
        this.present = present;
    }

    Values copy() {
        return new Values(new HashMap<>(present));
    }

    <T> void set(Field<T> field, T value) {
        present.put(field.name(), frozen(Objects.requireNonNull(value, field.name())));
    }

    private static Object frozen(Object value) {
        if (value instanceof List<?> list) {
            return Collections.unmodifiableList(new ArrayList<>(list));
        }
        return value instanceof Map<?, ?> map ? Collections.unmodifiableMap(new LinkedHashMap<>(map)) : value;
    }

    boolean isEmpty() {
        return present.isEmpty();
    }

    /** Set through a field of the same type and name only, so the cast holds. */
    @SuppressWarnings("unchecked")
    <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable((T) present.get(field.name()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && present.equals(that.present);
    }

    @Override
    public int hashCode() {
        return present.hashCode();
    }
}
