package io.k8sbin.core.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recursive descent over RFC 8259, with a limit on depth. */
final class JsonParser {
    private static final int MAX_DEPTH = 200;
    private static final int MAX_DIGITS = 1000;
    private static final int MAX_EXPONENT = 9999;
    private static final Pattern NUMBER_CHARACTERS = Pattern.compile("[-+.0-9eE]{1,2000}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]{1,6})?");
    private final String text;
    private int at;
    private int depth;

    JsonParser(String text) {
        this.text = text;
    }

    Json document() {
        Json value = value();
        blanks();
        if (at < text.length()) {
            throw error("text after the document");
        }
        return value;
    }

    private Json value() {
        blanks();
        if (at >= text.length()) {
            throw error("the document ends too early");
        }
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", new Json.Null());
            default -> number();
        };
    }

    private Json object() {
        enter();
        Map<String, Json> members = new LinkedHashMap<>();
        if (!closes('}')) {
            do {
                blanks();
                int start = at;
                String name = string();
                blanks();
                expect(':');
                if (members.put(name, value()) != null) {
                    at = start;
                    throw error("a name stands twice in one object");
                }
            } while (continues('}'));
        }
        depth--;
        return new Json.Obj(members);
    }

    private Json array() {
        enter();
        List<Json> values = new ArrayList<>();
        if (!closes(']')) {
            do {
                values.add(value());
            } while (continues(']'));
        }
        depth--;
        return new Json.Arr(values);
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw error("nested deeper than " + MAX_DEPTH);
        }
        at++;
    }

    private boolean closes(char end) {
        blanks();
        if (at < text.length() && text.charAt(at) == end) {
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
        if (at >= text.length() || text.charAt(at) != wanted) {
            throw error("expected '" + wanted + "'");
        }
        at++;
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw error("no JSON value");
        }
        at += word.length();
        return value;
    }

    private Json number() {
        Matcher m = NUMBER_CHARACTERS.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            throw error("no JSON value");
        }
        if (!NUMBER.matcher(m.group()).matches()) {
            throw error("not a JSON number, or too long a one");
        }
        BigDecimal number = new BigDecimal(m.group());
        // within these limits what JsonWriter writes is read again, and toBigInteger() stays cheap
        if (number.precision() > MAX_DIGITS || Math.abs(exponent(number)) > MAX_EXPONENT) {
            throw error("a number beyond " + MAX_DIGITS + " digits or an exponent of " + MAX_EXPONENT);
        }
        at = m.end();
        return new Json.Num(number);
    }

    private static long exponent(BigDecimal number) {
        return (long) number.precision() - number.scale() - 1;
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c < 0x20) {
                throw error("control character in a text");
            }
            at++;
            value.append(c == '\\' ? escape() : c);
        }
        expect('"');
        return value.toString();
    }

    private char escape() {
        if (at >= text.length()) {
            throw error("the document ends inside a text");
        }
        char c = text.charAt(at);
        if ("\"\\/bfnrtu".indexOf(c) < 0) {
            throw error("unknown escape");
        }
        at++;
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw error("\\u needs four hexadecimal digits");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonException error(String problem) {
        int end = Math.min(at, text.length());
        int line =
                1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        return new JsonException(line, end - text.lastIndexOf('\n', end - 1), problem);
    }
}
