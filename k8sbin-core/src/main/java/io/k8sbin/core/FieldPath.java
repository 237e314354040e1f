package io.k8sbin.core;

import java.util.ArrayList;
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

    /** One step into a document. */
    public sealed interface Segment {
        /** A field with a name the schema knows. */
        record Child(String name) implements Segment {}

        /** The n-th entry of a list, from 0. */
        record Index(int index) implements Segment {}

        /** An entry of a map, by its key. */
        record Key(String key) implements Segment {}
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
        return plus(new Segment.Child(Objects.requireNonNull(name, "name")));
    }

    /** The entry at this position, from 0, of the list here. */
    public FieldPath index(int index) {
        return plus(new Segment.Index(index));
    }

    /** The entry with this key of the map here. */
    public FieldPath key(String key) {
        return plus(new Segment.Key(Objects.requireNonNull(key, "key")));
    }

    private FieldPath plus(Segment segment) {
        List<Segment> longer = new ArrayList<>(segments);
        longer.add(segment);
        return new FieldPath(longer);
    }

    @Override
    public int compareTo(FieldPath other) {
        return toString().compareTo(other.toString());
    }

    /** Kubernetes' own notation; {@code <document>} for the root. */
    @Override
    public String toString() {
        if (segments.isEmpty()) {
            return "<document>";
        }
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Child child) {
                text.append(text.isEmpty() ? "" : ".").append(child.name());
            } else if (segment instanceof Segment.Index index) {
                text.append('[').append(index.index()).append(']');
            } else if (segment instanceof Segment.Key key) {
                text.append('[').append(key.key()).append(']');
            }
        }
        return text.toString();
    }
}
