package io.k8sbin.config.kinds;

import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The present fields of an object while it is put together, and after; also those its class cannot hold. */
final class Values {
    private final Map<String, Object> present;
    private final Map<String, Json> raw;
    private final Map<String, Json> forms;

    Values() {
        this(new HashMap<>(), new LinkedHashMap<>(0), new HashMap<>(0));
    }

    private Values(Map<String, Object> present, Map<String, Json> raw, Map<String, Json> forms) {
        this.present = present;
        this.raw = raw;
        this.forms = forms;
    }

    Values copy() {
        return new Values(new HashMap<>(present), new LinkedHashMap<>(raw), new HashMap<>(forms));
    }

    <T> void set(Field<T> field, T value) {
        present.put(field.name(), frozen(Objects.requireNonNull(value, field.name())));
        raw.remove(field.name());
        forms.remove(field.name());
        for (String spelling : field.spellings().values()) {
            raw.remove(spelling);
        }
    }

    /** Keeps a field as it is, because it is unknown or cannot be read. */
    void setRaw(String name, Json value) {
        raw.put(name, value);
    }

    /** Remembers how a present value was written; no part of what it says. */
    <T> void setForm(Field<T> field, Json form) {
        forms.put(field.name(), form);
    }

    /** How the value was written, where that matters. */
    <T> Optional<Json> form(Field<T> field) {
        return Optional.ofNullable(forms.get(field.name()));
    }

    /** Leaves a field out. */
    void drop(String name) {
        present.remove(name);
        raw.remove(name);
        forms.remove(name);
    }

    private static Object frozen(Object value) {
        if (value instanceof List<?> list) {
            return Collections.unmodifiableList(new ArrayList<>(list));
        }
        return value instanceof Map<?, ?> map ? Collections.unmodifiableMap(new LinkedHashMap<>(map)) : value;
    }

    boolean isEmpty() {
        return present.isEmpty() && raw.isEmpty();
    }

    /** Whether a field is present, be it empty. */
    boolean isPresent(String name) {
        return present.containsKey(name) || raw.containsKey(name);
    }

    /** Fields kept as they are, in the order they stood. */
    Map<String, Json> raw() {
        return Collections.unmodifiableMap(raw);
    }

    <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable(getOrNull(field));
    }

    /** Set through a field of the same type and name only, so the cast holds. */
    @SuppressWarnings("unchecked")
    <T> @Nullable T getOrNull(Field<T> field) {
        return (T) present.get(field.name());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && present.equals(that.present) && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(present, raw);
    }
}
