package io.k8sbin.core.json;

import java.util.Iterator;
import java.util.Map;

/** Writes JSON; the same value always gives the same bytes. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final String lineFeed;

    private JsonWriter(String lineFeed) {
        this.lineFeed = lineFeed;
    }

    static String compact(Json value) {
        JsonWriter writer = new JsonWriter("");
        writer.write(value, 0);
        return writer.out.toString();
    }

    static String pretty(Json value) {
        JsonWriter writer = new JsonWriter("\n");
        writer.write(value, 0);
        return writer.out.append('\n').toString();
    }

    private void write(Json value, int depth) {
        if (value instanceof Json.Text text) {
            string(text.value());
        } else if (value instanceof Json.Num number) {
            out.append(number.value());
        } else if (value instanceof Json.Bool bool) {
            out.append(bool.value());
        } else if (value instanceof Json.Arr array) {
            array(array, depth);
        } else if (value instanceof Json.Obj object) {
            object(object, depth);
        } else {
            out.append("null");
        }
    }

    private void array(Json.Arr array, int depth) {
        out.append('[');
        for (Iterator<Json> i = array.values().iterator(); i.hasNext(); ) {
            line(depth + 1);
            write(i.next(), depth + 1);
            out.append(i.hasNext() ? "," : "");
        }
        close(array.values().isEmpty(), depth, ']');
    }

    private void object(Json.Obj object, int depth) {
        out.append('{');
        for (Iterator<Map.Entry<String, Json>> i = object.members().entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<String, Json> member = i.next();
            line(depth + 1);
            string(member.getKey());
            out.append(lineFeed.isEmpty() ? ":" : ": ");
            write(member.getValue(), depth + 1);
            out.append(i.hasNext() ? "," : "");
        }
        close(object.members().isEmpty(), depth, '}');
    }

    private void close(boolean empty, int depth, char end) {
        if (!empty) {
            line(depth);
        }
        out.append(end);
    }

    private void line(int depth) {
        if (!lineFeed.isEmpty()) {
            out.append(lineFeed).append("  ".repeat(depth));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
