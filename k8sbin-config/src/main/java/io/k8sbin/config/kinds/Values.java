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

/**
 * The present fields of an object while it is put together, and after; also those its class cannot hold. Copies share what they
 * hold until one of them changes.
 */
final class Values {
    private Map<String, Object> present;
    private Map<String, Json> raw;
    private Map<String, Json> forms;
    private boolean shared;

    Values() {
        this(new HashMap<>(), Map.of(), Map.of(), false);
    }

    private Values(Map<String, Object> present, Map<String, Json> raw, Map<String, Json> forms, boolean shared) {
        this.present = present;
        this.raw = raw;
        this.forms = forms;
        this.shared = shared;
    }

    /** Of finished objects, which are copies themselves, threads may take copies together: then nothing is written here. */
    Values copy() {
        if (!shared) {
            shared = true;
        }
        return new Values(present, raw, forms, true);
    }

    private void own() {
        if (shared) {
            present = new HashMap<>(present);
            raw = raw.isEmpty() ? Map.of() : new LinkedHashMap<>(raw);
            forms = forms.isEmpty() ? Map.of() : new HashMap<>(forms);
            shared = false;
        }
    }

    <T> void set(Field<T> field, T value) {
        own();
        present.put(field.name(), frozen(Objects.requireNonNull(value, field.name())));
        forget(field.name());
        for (String spelling : field.spellings().values()) {
            forget(spelling);
        }
    }

    private void forget(String name) {
        if (!raw.isEmpty()) {
            raw.remove(name);
        }
        if (!forms.isEmpty()) {
            forms.remove(name);
        }
    }

    /** Keeps a field as it is, because it is unknown or cannot be read. */
    void setRaw(String name, Json value) {
        own();
        if (raw.isEmpty()) {
            raw = new LinkedHashMap<>();
        }
        raw.put(name, value);
    }

    /** Remembers how a present value was written; no part of what it says. */
    <T> void setForm(Field<T> field, Json form) {
        own();
        if (forms.isEmpty()) {
            forms = new HashMap<>();
        }
        forms.put(field.name(), form);
    }

    /** How the value was written, where that matters. */
    <T> Optional<Json> form(Field<T> field) {
        return Optional.ofNullable(forms.get(field.name()));
    }

    /** Leaves a field out. */
    void drop(String name) {
        own();
        present.remove(name);
        forget(name);
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
