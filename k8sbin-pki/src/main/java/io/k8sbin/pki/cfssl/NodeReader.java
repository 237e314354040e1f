package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259) with the place of every value; with comments where the mode is lenient. */
final class NodeReader {
    private static final int MAX_LENGTH = 1 << 20;
    private static final int MAX_DEPTH = 50;
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,17}+)(\\.[0-9]{1,18}+)?([eE][+-]?[0-9]{1,2})?");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final Notes notes;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private int depth;

    private NodeReader(Notes notes, String text) {
        this.notes = notes;
        this.text = text;
    }

    /** The one value of a text. */
    static Node read(Notes notes, String text) {
        NodeReader reader = new NodeReader(notes, text);
        if (text.length() > MAX_LENGTH) {
            throw reader.error("is larger than 1 MiB");
        }
        Node node = reader.value();
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.error("text after the document");
        }
        return node;
    }

    private Node value() {
        blanks();
        SourceLocation here = here();
        return switch (peek()) {
            case '{' -> object(here);
            case '[' -> array(here);
            case '"' -> new Node.Text(string(), here);
            case 't' -> word("true", new Node.Bool(true, here));
            case 'f' -> word("false", new Node.Bool(false, here));
            case 'n' -> word("null", new Node.Nil(here));
            default -> number(here);
        };
    }

    private Node object(SourceLocation here) {
        enter();
        List<Node.Member> members = new ArrayList<>();
        if (!closes('}')) {
            do {
                blanks();
                SourceLocation start = here();
                String name = string();
                blanks();
                expect(':');
                members.add(new Node.Member(name, start, value()));
            } while (continues('}'));
        }
        depth--;
        return new Node.Obj(List.copyOf(members), here);
    }

    private Node array(SourceLocation here) {
        enter();
        List<Node> values = new ArrayList<>();
        if (!closes(']')) {
            do {
                values.add(value());
            } while (continues(']'));
        }
        depth--;
        return new Node.Arr(List.copyOf(values), here);
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw error("nested deeper than " + MAX_DEPTH);
        }
        at++;
    }

    private boolean closes(char end) {
        blanks();
        if (peek() == end) {
            at++;
            return true;
        }
        return false;
    }

    private boolean continues(char end) {
        if (closes(end)) {
            return false;
        }
        expect(',');
        return true;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw error("expected '" + wanted + "'");
        }
        at++;
    }

    private Node word(String word, Node value) {
        if (!text.startsWith(word, at)) {
            throw error("no JSON value");
        }
        at += word.length();
        return value;
    }

    private Node number(SourceLocation here) {
        Matcher m = NUMBER.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            throw error(at < text.length() ? "no JSON value" : "the document ends too early");
        }
        at = m.end();
        return new Node.Num(new BigDecimal(m.group()), here);
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            char c = peek();
            if (c < 0x20) {
                throw error(at < text.length() ? "control character in a text" : "the document ends inside a text");
            }
            at++;
            value.append(c == '\\' ? escape() : c);
        }
        at++;
        return value.toString();
    }

    private char escape() {
        char c = peek();
        int known = ESCAPES.indexOf(c);
        if (known >= 0) {
            at++;
            return ESCAPED.charAt(known);
        }
        if (c != 'u'
                || at + 5 > text.length()
                || !text.substring(at + 1, at + 5).matches("[0-9a-fA-F]{4}")) {
            throw error("unknown escape");
        }
        at += 5;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private void blanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                lineStart = at + 1;
            } else if (c == '/') {
                comment();
                continue;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return;
            }
            at++;
        }
    }

    /** Leaves the line feed that ends a comment to {@link #blanks}. */
    private void comment() {
        if (!text.startsWith("//", at)) {
            throw error("no JSON value");
        }
        if (notes.mode() == CfsslMode.STRICT) {
            throw error("JSON has no comments and cfssl refuses them; delete it or read leniently");
        }
        notes.warn(
                "cfssl.comment", FieldPath.root(), here(), "cfssl refuses comments; delete it before cfssl reads this");
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    /** The next character; NUL at the end, which no JSON begins with. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private SourceLocation here() {
        return new SourceLocation(notes.source(), line, at - lineStart + 1);
    }

    private CfsslException error(String problem) {
        return new CfsslException(List.of(
                FieldError.of(FieldError.Type.SYNTAX, FieldPath.root(), problem).at(here())));
    }
}
