package io.k8sbin.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The address of a field inside a document, printed as Kubernetes prints it: {@code authentication.x509.clientCAFile},
 * {@code clusterDNS[0]}, {@code evictionHard[memory.available]}.
 *
 * @param segments from the outside in; empty for the document itself
 */
public record FieldPath(List<Segment> segments) implements Comparable<FieldPath> {
    private static final FieldPath ROOT = new FieldPath(List.of());
    private static final Comparator<Segment> SEGMENTS = Comparator.comparingInt(FieldPath::number)
            .thenComparing(FieldPath::name)
            .thenComparing(s -> s.getClass().getSimpleName());

    /** One step into a document. */
    public sealed interface Segment {
        /** A field with a name the schema knows. */
        record Child(String name) implements Segment {
            /** Refuses null. */
            public Child {
                Objects.requireNonNull(name, "name");
            }

            @Override
            public String toString() {
                return Printable.of(name);
            }
        }

        /** The n-th entry of a list, from 0. */
        record Index(int index) implements Segment {
            /** Refuses negative positions. */
            public Index {
                if (index < 0) {
                    throw new IllegalArgumentException("entries of a list count from 0: " + index);
                }
            }

            @Override
            public String toString() {
                return "[" + index + "]";
            }
        }

        /** An entry of a map, by its key. */
        record Key(String key) implements Segment {
            /** Refuses null. */
            public Key {
                Objects.requireNonNull(key, "key");
            }

            @Override
            public String toString() {
                return "[" + Printable.of(key) + "]";
            }
        }
    }

    /** Copies the list. */
    public FieldPath {
        segments = List.copyOf(segments);
    }

    /** The document itself. */
    public static FieldPath root() {
        return ROOT;
    }

    /** A path of field names: {@code of("networking", "podSubnet")}. */
    public static FieldPath of(String... names) {
        FieldPath path = ROOT;
        for (String name : names) {
            path = path.child(name);
        }
        return path;
    }

    /** The field of this name below here. */
    public FieldPath child(String name) {
        return plus(new Segment.Child(name));
    }

    /** The entry at this position, from 0, of the list here. */
    public FieldPath index(int index) {
        return plus(new Segment.Index(index));
    }

    /** The entry with this key of the map here. */
    public FieldPath key(String key) {
        return plus(new Segment.Key(key));
    }

    private FieldPath plus(Segment segment) {
        List<Segment> longer = new ArrayList<>(segments);
        longer.add(segment);
        return new FieldPath(longer);
    }

    /** From the outside in; a path before those below it, entries of a list by number. */
    @Override
    public int compareTo(FieldPath other) {
        int common = Math.min(segments.size(), other.segments.size());
        for (int i = 0; i < common; i++) {
            int order = SEGMENTS.compare(segments.get(i), other.segments.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(segments.size(), other.segments.size());
    }

    private static int number(Segment segment) {
        return segment instanceof Segment.Index index ? index.index() : -1;
    }

    private static String name(Segment segment) {
        if (segment instanceof Segment.Child child) {
            return child.name();
        }
        return segment instanceof Segment.Key key ? key.key() : "";
    }

    /** Kubernetes' own notation, control characters escaped; {@code <document>} for the root. */
    @Override
    public String toString() {
        if (segments.isEmpty()) {
            return "<document>";
        }
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            boolean dot = segment instanceof Segment.Child && !text.isEmpty();
            text.append(dot ? "." : "").append(segment);
        }
        return text.toString();
    }
}
