package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The members of a JSON object, taken by name as Go's decoder does; {@link #finish} reports those nobody took. */
final class Fields {
    private final Notes notes;
    private final FieldPath path;
    private final Node.Obj object;
    private final Set<String> known = new HashSet<>();

    Fields(Notes notes, FieldPath path, Node.Obj object) {
        this.notes = notes;
        this.path = path;
        this.object = object;
    }

    /** The members of a document, which must be an object. */
    static Optional<Fields> of(Notes notes, FieldPath path, Node node) {
        if (node instanceof Node.Obj object) {
            return Optional.of(new Fields(notes, path, object));
        }
        wrongType(notes, path, node, "an object");
        return Optional.empty();
    }

    private static void wrongType(Notes notes, FieldPath path, Node node, String wanted) {
        notes.error(FieldError.of(FieldError.Type.TYPE_INVALID, path, "must be " + wanted), node.at());
    }

    FieldPath path(String name) {
        return path.child(name);
    }

    SourceLocation at() {
        return object.at();
    }

    /** Where a value stands; the object itself when it is missing. */
    SourceLocation at(String name) {
        return find(name).map(Node::at).orElse(object.at());
    }

    /** The value of a name; the last one where it stands twice, none for null. */
    private Optional<Node> find(String name) {
        known.add(name);
        return object.members().stream()
                .filter(m -> m.name().equalsIgnoreCase(name))
                .reduce((first, last) -> last)
                .map(Node.Member::value)
                .filter(v -> !(v instanceof Node.Nil));
    }

    private <N extends Node> Optional<N> find(String name, Class<N> type, String wanted) {
        Optional<Node> node = find(name);
        if (node.isPresent() && !type.isInstance(node.get())) {
            wrongType(notes, path(name), node.get(), wanted);
            return Optional.empty();
        }
        return node.map(type::cast);
    }

    /** The text; none when it is missing, null or empty, which Go does not tell apart. */
    Optional<String> text(String name) {
        return find(name, Node.Text.class, "a text").map(Node.Text::value).filter(t -> !t.isEmpty());
    }

    /** The whole number. */
    Optional<Integer> number(String name) {
        return find(name, Node.Num.class, "a number").flatMap(n -> {
            try {
                return Optional.of(n.value().intValueExact());
            } catch (ArithmeticException e) {
                wrongType(notes, path(name), n, "a whole number below 2147483648");
                return Optional.empty();
            }
        });
    }

    /** Whether it is true. */
    boolean flag(String name) {
        return find(name, Node.Bool.class, "true or false")
                .map(Node.Bool::value)
                .orElse(false);
    }

    /** The object. */
    Optional<Fields> object(String name) {
        return find(name, Node.Obj.class, "an object").map(o -> new Fields(notes, path(name), o));
    }

    /** The objects of a map, by key. */
    Stream<Node.Member> entries(String name) {
        return find(name, Node.Obj.class, "an object").stream().flatMap(o -> o.members().stream());
    }

    /** The objects of a list. */
    List<Fields> objects(String name) {
        List<Fields> all = new ArrayList<>();
        List<Node> values = values(name);
        for (int i = 0; i < values.size(); i++) {
            of(notes, path(name).index(i), values.get(i)).ifPresent(all::add);
        }
        return all;
    }

    /** A text of a list. */
    record Item(FieldPath path, String value, SourceLocation at) {}

    /** The texts of a list, with their places. */
    List<Item> texts(String name) {
        List<Item> all = new ArrayList<>();
        List<Node> values = values(name);
        for (int i = 0; i < values.size(); i++) {
            FieldPath item = path(name).index(i);
            if (values.get(i) instanceof Node.Text text) {
                all.add(new Item(item, text.value(), text.at()));
            } else {
                wrongType(notes, item, values.get(i), "a text");
            }
        }
        return all;
    }

    private List<Node> values(String name) {
        return find(name, Node.Arr.class, "a list").map(Node.Arr::values).orElse(List.of());
    }

    /** Whether there is anything but null, an empty text, list or object, zero and false. */
    boolean isSet(String name) {
        return find(name).filter(Fields::isSomething).isPresent();
    }

    private static boolean isSomething(Node node) {
        if (node instanceof Node.Text text) {
            return !text.value().isEmpty();
        }
        if (node instanceof Node.Arr list) {
            return !list.values().isEmpty();
        }
        if (node instanceof Node.Obj map) {
            return !map.members().isEmpty();
        }
        if (node instanceof Node.Num number) {
            return number.value().signum() != 0;
        }
        return !(node instanceof Node.Bool flag) || flag.value();
    }

    /** Reports names nobody asked for, names in other spelling and names that stand twice. */
    void finish() {
        Set<String> seen = new HashSet<>();
        for (Node.Member member : object.members()) {
            Optional<String> meant = known.stream()
                    .filter(k -> k.equalsIgnoreCase(member.name()))
                    .findFirst();
            FieldPath field = path.child(member.name());
            if (meant.isEmpty()) {
                notes.lax(
                        "cfssl.unknown-key",
                        FieldError.of(FieldError.Type.UNKNOWN_FIELD, field, "cfssl ignores it; known are " + sorted()),
                        member.at());
            } else if (!meant.get().equals(member.name())) {
                notes.lax(
                        "cfssl.key-case",
                        FieldError.of(FieldError.Type.UNKNOWN_FIELD, field, "write it " + meant.get()),
                        member.at());
            }
            if (meant.isPresent() && !seen.add(meant.get())) {
                notes.error(
                        FieldError.of(FieldError.Type.DUPLICATE, field, "cfssl mixes the two; write it once"),
                        member.at());
            }
        }
    }

    private List<String> sorted() {
        return known.stream().sorted().toList();
    }
}
