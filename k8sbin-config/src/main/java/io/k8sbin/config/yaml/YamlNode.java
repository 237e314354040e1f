package io.k8sbin.config.yaml;

import io.k8sbin.core.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of a YAML document and where it stands. Scalars keep their text: what type it has is for the field to say that
 * it is read into. Immutable; {@code toString} shows the text, secrets included, so it belongs into no log.
 */
public sealed interface YamlNode {
    /** Where the first character of this piece stands. */
    SourceLocation location();

    /** What it is, for messages: {@code "a mapping"}, {@code "a list"}, {@code "a text"}, {@code "nothing"}. */
    default String describe() {
        if (this instanceof Scalar scalar) {
            return scalar.isNull() ? "nothing" : "a single value";
        }
        return this instanceof Mapping ? "a mapping" : "a list";
    }

    /** Whether it stands for no value: nothing, {@code ~} or {@code null}, unquoted. */
    default boolean isNull() {
        return false;
    }

    /**
     * Fields by name, in order.
     *
     * @param location where it begins
     * @param entries by key; no key stands twice
     */
    record Mapping(SourceLocation location, Map<String, Entry> entries) implements YamlNode {
        /** Copies the map, keeping its order. */
        public Mapping {
            Objects.requireNonNull(location, "location");
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The value of a key, when there is one. */
        public Optional<YamlNode> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }
    }

    /**
     * One field of a mapping.
     *
     * @param location where its key stands
     * @param value its value
     */
    record Entry(SourceLocation location, YamlNode value) {}

    /**
     * A list.
     *
     * @param location where it begins
     * @param values its entries in order
     */
    record Sequence(SourceLocation location, List<YamlNode> values) implements YamlNode {
        /** Copies the list. */
        public Sequence {
            Objects.requireNonNull(location, "location");
            values = List.copyOf(values);
        }
    }

    /**
     * A single value.
     *
     * @param location where it stands
     * @param text what it says, after YAML's own escapes
     * @param style whether it was quoted
     */
    record Scalar(SourceLocation location, String text, Style style) implements YamlNode {
        /** Refuses nulls. */
        public Scalar {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(style, "style");
        }

        /** Whether it is unquoted, so that it may be a number, a truth value or nothing. */
        public boolean isPlain() {
            return style == Style.PLAIN;
        }

        @Override
        public boolean isNull() {
            return isPlain() && ScalarTypes.of(text) == ScalarTypes.NULL;
        }

        /** Whether every reader takes it for a text: it is quoted, or looks like nothing else in YAML 1.1 and 1.2. */
        public boolean isText() {
            return !isPlain() || ScalarTypes.of(text) == ScalarTypes.TEXT;
        }
    }

    /** How a scalar is written. */
    enum Style {
        /** Without quotes. */
        PLAIN,
        /** In quotes, or as a literal or folded block: always a text. */
        QUOTED
    }
}
