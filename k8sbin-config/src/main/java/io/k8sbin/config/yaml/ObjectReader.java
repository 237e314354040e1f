package io.k8sbin.config.yaml;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.SourceLocation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks one mapping for its fields, each with the type it must have, and collects every problem instead of stopping at the
 * first. A field that is wrong is reported once and then treated as absent; a field without a value counts as absent.
 *
 * <pre>{@code
 * List<FieldError> errors = new ArrayList<>();
 * ObjectReader reader = ObjectReader.of(document, FieldPath.root(), errors);
 * Optional<String> name = reader.required("name");
 * Optional<Integer> port = reader.integer("port", 1, 65535);
 * reader.finish(); // what nobody asked for is an unknown field
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class ObjectReader {
    private final YamlNode node;
    private final Map<String, YamlNode.Entry> entries;
    private final FieldPath path;
    private final List<FieldError> errors;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<ObjectReader> children = new ArrayList<>();
    private boolean finished;

    private ObjectReader(YamlNode node, FieldPath path, List<FieldError> errors) {
        this.node = node;
        this.entries = node instanceof YamlNode.Mapping mapping ? mapping.entries() : Map.of();
        this.path = path;
        this.errors = errors;
    }

    /**
     * A reader of this node; a node that is no mapping is a problem and reads as one without fields.
     *
     * @param path where the node stands in its document
     * @param errors receives the problems
     */
    public static ObjectReader of(YamlNode node, FieldPath path, List<FieldError> errors) {
        ObjectReader reader = new ObjectReader(node, path, errors);
        if (!(node instanceof YamlNode.Mapping)) {
            reader.mistyped(path, node, "a mapping");
        }
        return reader;
    }

    /** Where this mapping stands in its document. */
    public FieldPath path() {
        return path;
    }

    /** Where a field of this mapping stands. */
    public FieldPath path(String key) {
        return path.child(key);
    }

    /** Where this mapping begins in the text. */
    public SourceLocation location() {
        return node.location();
    }

    /** Where the value of a key begins; where the mapping begins when it has no such key. */
    public SourceLocation location(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? location() : entry.value().location();
    }

    /** The keys there are, in the order of the text. */
    public Set<String> keys() {
        return entries.keySet();
    }

    /** Whether the key has a value; asking this makes the key a known one. */
    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** The node of a key that has a value. */
    public Optional<YamlNode> node(String key) {
        asked.add(key);
        YamlNode.Entry entry = entries.get(key);
        return entry == null || entry.value().isNull() ? Optional.empty() : Optional.of(entry.value());
    }

    /** A text; a number or truth value written without quotes is taken as it is written. */
    public Optional<String> text(String key) {
        return scalar(key, "a text").map(YamlNode.Scalar::text);
    }

    /** A text that must be there and not be empty. */
    public Optional<String> required(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() ? text.get().isEmpty() : !has(key)) {
            report(FieldError.Type.REQUIRED, key, "must be given");
        }
        return text.filter(t -> !t.isEmpty());
    }

    /** A text that must not be seen; no message ever quotes it. */
    public Optional<Secret> secret(String key) {
        return scalar(key, "a text").map(s -> Secret.ofUtf8(s.text()));
    }

    /** A whole decimal number from {@code min} to {@code max}, not in quotes. */
    public Optional<Integer> integer(String key, int min, int max) {
        return scalar(key, "a whole number").flatMap(scalar -> {
            if (!scalar.isPlain() || !scalar.text().matches("-?(0|[1-9][0-9]*)")) {
                mistyped(path(key), scalar, "a whole decimal number without quotes");
                return Optional.empty();
            }
            long value = scalar.text().length() > 12 ? Long.MAX_VALUE : Long.parseLong(scalar.text());
            if (value < min || value > max) {
                invalid(path(key), scalar, "must be " + min + " to " + max);
                return Optional.empty();
            }
            return Optional.of((int) value);
        });
    }

    /** {@code true} or {@code false}, not in quotes; YAML 1.1's other words for them are understood. */
    public Optional<Boolean> bool(String key) {
        return scalar(key, "true or false").flatMap(scalar -> {
            Boolean truth = scalar.isPlain() ? ScalarTypes.truth(scalar.text()) : null;
            if (truth == null) {
                mistyped(path(key), scalar, "true or false without quotes");
            }
            return Optional.ofNullable(truth);
        });
    }

    /** A duration in Go's notation: {@code 1h30m}, {@code 10s}. */
    public Optional<Duration> duration(String key) {
        return value(key, "a duration such as 10s", GoDuration::parse);
    }

    /**
     * One of the constants of an enum, written in lower case with dashes: {@code LEAST_CONN} as {@code least-conn}.
     */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        Map<String, E> choices = Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(
                        e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        e -> e,
                        (a, b) -> a,
                        LinkedHashMap::new));
        return choice(key, choices);
    }

    /** One of the values of a map, by its key. */
    public <T> Optional<T> choice(String key, Map<String, T> choices) {
        return scalar(key, "a text").flatMap(scalar -> {
            T choice = choices.get(scalar.text());
            if (choice == null) {
                String all = choices.keySet().stream().collect(Collectors.joining(", "));
                FieldError error = FieldError.of(
                        FieldError.Type.NOT_SUPPORTED, path(key), scalar.text(), "must be one of: " + all);
                errors.add(error.at(scalar.location()));
            }
            return Optional.ofNullable(choice);
        });
    }

    /**
     * A value with a type of its own.
     *
     * @param expected what it must be, for messages: {@code "an IP address"}
     * @param parse makes it of the text; what it says in an {@link IllegalArgumentException} is reported
     */
    public <T> Optional<T> value(String key, String expected, Function<String, T> parse) {
        return scalar(key, expected).flatMap(scalar -> parsed(path(key), scalar, parse));
    }

    /** As {@link #value}, and it must be there. */
    public <T> Optional<T> required(String key, String expected, Function<String, T> parse) {
        if (!has(key)) {
            report(FieldError.Type.REQUIRED, key, "must be given: " + expected);
        }
        return value(key, expected, parse);
    }

    /** A list of values with a type of their own; empty when absent. Wrong entries are reported and left out. */
    public <T> List<T> values(String key, String expected, Function<String, T> parse) {
        List<T> values = new ArrayList<>();
        sequence(key, "a list, each entry " + expected).ifPresent(sequence -> {
            for (int i = 0; i < sequence.values().size(); i++) {
                FieldPath here = path(key).index(i);
                scalar(here, sequence.values().get(i), expected)
                        .flatMap(scalar -> parsed(here, scalar, parse))
                        .ifPresent(values::add);
            }
        });
        return List.copyOf(values);
    }

    /** The texts of a mapping, by key, in order; empty when absent. */
    public Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapping(key, "a mapping of texts")
                .ifPresent(mapping -> mapping.entries().forEach((name, entry) -> {
                    FieldPath here = path(key).key(name);
                    scalar(here, entry.value(), "a text").ifPresent(scalar -> texts.put(name, scalar.text()));
                }));
        return java.util.Collections.unmodifiableMap(texts);
    }

    /** A mapping of its own; {@link #finish} of this reader finishes it too. */
    public Optional<ObjectReader> object(String key) {
        return mapping(key, "a mapping").map(mapping -> child(mapping, path(key)));
    }

    /** A list of mappings; empty when absent. */
    public List<ObjectReader> objects(String key) {
        List<ObjectReader> readers = new ArrayList<>();
        sequence(key, "a list of mappings").ifPresent(sequence -> {
            for (int i = 0; i < sequence.values().size(); i++) {
                FieldPath here = path(key).index(i);
                mapping(here, sequence.values().get(i), "a mapping").ifPresent(m -> readers.add(child(m, here)));
            }
        });
        return List.copyOf(readers);
    }

    /** Mappings by name, in order; empty when absent. */
    public Map<String, ObjectReader> objectsByName(String key) {
        Map<String, ObjectReader> readers = new LinkedHashMap<>();
        mapping(key, "a mapping of mappings")
                .ifPresent(outer -> outer.entries().forEach((name, entry) -> {
                    FieldPath here = path(key).key(name);
                    mapping(here, entry.value(), "a mapping").ifPresent(m -> readers.put(name, child(m, here)));
                }));
        return java.util.Collections.unmodifiableMap(readers);
    }

    /** Notes a problem of a field, at its value when it has one. */
    public void report(FieldError.Type type, String key, String detail) {
        errors.add(FieldError.of(type, path(key), detail).at(location(key)));
    }

    /** Notes a problem of a field, quoting its value. */
    public void report(FieldError.Type type, String key, String badValue, String detail) {
        errors.add(FieldError.of(type, path(key), badValue, detail).at(location(key)));
    }

    /** Reports every key nobody asked for, here and in the readers this one gave out. Again does nothing. */
    public void finish() {
        if (finished) {
            return;
        }
        finished = true;
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                errors.add(FieldError.of(FieldError.Type.UNKNOWN_FIELD, path(key), unknown(key, asked))
                        .at(entry.location()));
            }
        });
        children.forEach(ObjectReader::finish);
    }

    /** What helps somebody who wrote a key that is none of the known ones: the nearest of them, or all. */
    public static String unknown(String key, Collection<String> known) {
        return Nearest.of(key, known).map(near -> "did you mean " + near + "?").orElseGet(() -> list(known));
    }

    private static String list(Collection<String> known) {
        if (known.isEmpty()) {
            return "no field is known here";
        }
        return known.size() > 12
                ? "none of the " + known.size() + " fields known here"
                : "known: " + String.join(", ", known);
    }

    private ObjectReader child(YamlNode.Mapping mapping, FieldPath where) {
        ObjectReader reader = new ObjectReader(mapping, where, errors);
        children.add(reader);
        return reader;
    }

    private Optional<YamlNode.Scalar> scalar(String key, String expected) {
        return node(key).flatMap(value -> scalar(path(key), value, expected));
    }

    private Optional<YamlNode.Scalar> scalar(FieldPath here, YamlNode value, String expected) {
        if (value instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar);
        }
        mistyped(here, value, expected);
        return Optional.empty();
    }

    private Optional<YamlNode.Sequence> sequence(String key, String expected) {
        return node(key).flatMap(value -> {
            if (value instanceof YamlNode.Sequence sequence) {
                return Optional.of(sequence);
            }
            mistyped(path(key), value, expected);
            return Optional.empty();
        });
    }

    private Optional<YamlNode.Mapping> mapping(String key, String expected) {
        return node(key).flatMap(value -> mapping(path(key), value, expected));
    }

    private Optional<YamlNode.Mapping> mapping(FieldPath here, YamlNode value, String expected) {
        if (value instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        mistyped(here, value, expected);
        return Optional.empty();
    }

    private <T> Optional<T> parsed(FieldPath here, YamlNode.Scalar scalar, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(scalar.text()));
        } catch (IllegalArgumentException e) {
            invalid(here, scalar, e.getMessage() == null ? "cannot be read" : e.getMessage());
            return Optional.empty();
        }
    }

    private void invalid(FieldPath here, YamlNode.Scalar scalar, String detail) {
        errors.add(FieldError.of(FieldError.Type.INVALID, here, scalar.text(), detail)
                .at(scalar.location()));
    }

    private void mistyped(FieldPath here, YamlNode value, String expected) {
        String detail = "must be " + expected + ", not " + value.describe();
        errors.add(FieldError.of(FieldError.Type.TYPE_INVALID, here, detail).at(value.location()));
    }
}
