package io.k8sbin.config.yaml;

import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Map;

/**
 * Writes trees as block YAML that YAML 1.1 and 1.2 readers understand alike: every text that one of them would take for
 * something else is quoted. Order is kept, the same tree always gives the same text, lines end with a line feed.
 * Stateless and thread-safe.
 */
public final class YamlWriter {
    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** One document. */
    public static String write(Json document) {
        YamlWriter writer = new YamlWriter();
        writer.document(document);
        return writer.out.toString();
    }

    /** One document below a comment; each line of the comment becomes one that begins with {@code # }. */
    public static String write(Json document, String comment) {
        StringBuilder header = new StringBuilder();
        comment.lines()
                .forEach(line -> header.append(("# " + Scalars.printable(line)).stripTrailing())
                        .append('\n'));
        return header + write(document);
    }

    /** Several documents, each after {@code ---} but the first. */
    public static String writeAll(List<Json> documents) {
        return String.join("---\n", documents.stream().map(YamlWriter::write).toList());
    }

    private void document(Json root) {
        if (isBlock(root)) {
            block(root, 0);
        } else {
            inline(root, -1);
        }
    }

    private static boolean isBlock(Json value) {
        return !value.elements().isEmpty() || !value.members().isEmpty();
    }

    /** The lines of a list or mapping; the first begins where the cursor is. */
    private void block(Json value, int indent) {
        boolean first = true;
        for (Json element : value.elements()) {
            indent(first ? 0 : indent);
            out.append("- ");
            nested(element, indent + 2);
            first = false;
        }
        for (Map.Entry<String, Json> member : value.members().entrySet()) {
            indent(first ? 0 : indent);
            key(member.getKey(), indent);
            member(member.getValue(), indent);
            first = false;
        }
    }

    /** A key of more than 1024 characters needs the explicit form. */
    private void key(String name, int indent) {
        String key = Scalars.inline(name);
        if (key.length() > 1000) {
            out.append("? ").append(key).append('\n');
            indent(indent);
            out.append(':');
        } else {
            out.append(key).append(':');
        }
    }

    private void member(Json value, int indent) {
        if (isBlock(value)) {
            int deeper = value instanceof Json.Obj ? indent + 2 : indent;
            out.append('\n');
            indent(deeper);
            block(value, deeper);
        } else {
            out.append(' ');
            inline(value, indent);
        }
    }

    private void nested(Json value, int indent) {
        if (isBlock(value)) {
            block(value, indent);
        } else {
            inline(value, indent - 2);
        }
    }

    private void inline(Json value, int indent) {
        if (value instanceof Json.Text text && indent >= 0 && Scalars.isLiteral(text.value())) {
            literal(text.value(), indent + 2);
        } else if (value instanceof Json.Text text) {
            out.append(Scalars.inline(text.value())).append('\n');
        } else if (value instanceof Json.Arr) {
            out.append("[]\n");
        } else if (value instanceof Json.Obj) {
            out.append("{}\n");
        } else {
            out.append(value.compact()).append('\n');
        }
    }

    private void literal(String text, int indent) {
        out.append(text.endsWith("\n") ? "|\n" : "|-\n");
        text.lines().forEach(line -> {
            indent(line.isEmpty() ? 0 : indent);
            out.append(line).append('\n');
        });
    }

    private void indent(int columns) {
        out.append(" ".repeat(columns));
    }
}
