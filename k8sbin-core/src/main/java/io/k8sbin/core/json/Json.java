package io.k8sbin.core.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value (RFC 8259). Objects keep their order and have no duplicate names. Immutable.
 *
 * <pre>{@code
 * Json list = Json.parse(text);
 * for (Json item : list.at("items").elements()) {
 *     String name = item.at("metadata", "name").text();
 * }
 * }</pre>
 */
public sealed interface Json {
    /** A text. */
    record Text(String value) implements Json {}

    /** A number with the digits it was written with: {@code 1.0} is not equal to {@code 1}. */
    record Num(BigDecimal value) implements Json {}

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements Json {}

    /** {@code null}, and what stands where a member is missing. */
    record Null() implements Json {}

    /** A list. */
    record Arr(List<Json> values) implements Json {
        /** Copies the list. */
        public Arr {
            values = List.copyOf(values);
        }
    }

    /** Members by name, in order. */
    record Obj(Map<String, Json> members) implements Json {
        /** Copies the map, keeping its order. */
        public Obj {
            members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /**
     * Reads one JSON document.
     *
     * @throws JsonException when the text is not strict JSON, repeats a name, nests deeper than 200, has text
     *     after it or a number of more than 1000 digits or an exponent beyond 9999
     */
    static Json parse(String text) {
        return new JsonParser(text).document();
    }

    /** A text value. */
    static Json of(String value) {
        return new Text(value);
    }

    /** A whole number. */
    static Json of(long value) {
        return new Num(BigDecimal.valueOf(value));
    }

    /** A list of texts. */
    static Json ofTexts(Iterable<String> values) {
        java.util.ArrayList<Json> list = new java.util.ArrayList<>();
        values.forEach(v -> list.add(of(v)));
        return new Arr(list);
    }

    /** An object being put together, in order. */
    static ObjectBuilder object() {
        return new ObjectBuilder();
    }

    /** The member at this path of names; {@link Null} where any of them is missing. */
    default Json at(String... names) {
        Json here = this;
        for (String name : names) {
            here = here instanceof Obj object ? object.members().getOrDefault(name, new Null()) : new Null();
        }
        return here;
    }

    /** The entries of a list; none for anything else. */
    default List<Json> elements() {
        return this instanceof Arr array ? array.values() : List.of();
    }

    /** The members of an object; none for anything else. */
    default Map<String, Json> members() {
        return this instanceof Obj object ? object.members() : Map.of();
    }

    /** The text of a text value; empty for anything else. */
    default String text() {
        return this instanceof Text text ? text.value() : "";
    }

    /** The number of a number value. */
    default Optional<BigDecimal> number() {
        return this instanceof Num number ? Optional.of(number.value()) : Optional.empty();
    }

    /** Whether it is the value {@code true}. */
    default boolean isTrue() {
        return this instanceof Bool bool && bool.value();
    }

    /** Whether it is null or missing. */
    default boolean isNull() {
        return this instanceof Null;
    }

    /** The document on one line. */
    default String compact() {
        return JsonWriter.compact(this);
    }

    /** The document indented by two blanks, with a line feed at its end. */
    default String pretty() {
        return JsonWriter.pretty(this);
    }

    /** Puts an object together. Not thread-safe. */
    final class ObjectBuilder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        ObjectBuilder() {}

        /** Adds or replaces a member. */
        public ObjectBuilder put(String name, Json value) {
            members.put(name, value);
            return this;
        }

        /** Adds or replaces a text member. */
        public ObjectBuilder put(String name, String value) {
            return put(name, of(value));
        }

        /** Adds or replaces a number member. */
        public ObjectBuilder put(String name, long value) {
            return put(name, of(value));
        }

        /** The object. */
        public Json build() {
            return new Obj(members);
        }
    }
}
