package io.k8sbin.config.environment;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the assignments of a shell script and nothing else: {@code export}, quotes, arrays, variables set further up. No
 * command is run.
 */
final class ShellReader {
    private static final int MAX_CHARS = 1_000_000;

    private final String source;
    private final String text;
    private final List<FieldError> errors;
    private final Map<String, ShellVariable> variables = new LinkedHashMap<>();
    private int at;
    private boolean computed;

    ShellReader(String source, String text, List<FieldError> errors) {
        this.source = source;
        this.text = text.replace("\r\n", "\n");
        this.errors = errors;
    }

    /** The last assignment of each variable, in order of the first. */
    Map<String, ShellVariable> read() {
        if (text.length() > MAX_CHARS) {
            error(0, "more than " + MAX_CHARS + " characters");
            return variables;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                skipLine();
            } else if (" \t\n;".indexOf(c) >= 0 || text.startsWith("\\\n", at)) {
                at += c == '\\' ? 2 : 1;
            } else {
                statement();
            }
        }
        return variables;
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private void statement() {
        int start = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at);
        boolean assigned = !name.isEmpty() && !Character.isDigit(name.charAt(0)) && peek() == '=';
        if (assigned) {
            at++;
            assign(name, start);
        } else if (!(isKeyword(name) && (at == text.length() || " \t\n;".indexOf(peek()) >= 0))) {
            error(start, "only assignments and comments are read here, no commands");
            skipLine();
        }
    }

    private static boolean isKeyword(String name) {
        return name.equals("export") || name.equals("readonly") || name.equals("declare");
    }

    private static boolean isNamePart(char c) {
        return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }

    /** The next character; a line end after the last. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private void assign(String name, int start) {
        List<String> words = new ArrayList<>();
        computed = false;
        boolean array = peek() == '(';
        if (array) {
            at++;
            array(words, start);
        } else {
            words.add(word());
        }
        variables.put(name, new ShellVariable(name, words, array, computed, location(start)));
    }

    private void array(List<String> words, int start) {
        while (at < text.length() && peek() != ')') {
            if (" \t\n".indexOf(peek()) >= 0) {
                at++;
            } else if (peek() == '#') {
                skipLine();
            } else {
                words.add(word());
            }
        }
        if (at == text.length()) {
            error(start, "the parenthesis of the array is not closed");
        } else {
            at++;
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (at < text.length() && " \t\n;)".indexOf(peek()) < 0) {
            char c = peek();
            switch (c) {
                case '\'' -> single(word);
                case '"' -> quoted(word);
                case '\\' -> escape(word);
                case '$' -> dollar(word);
                case '`' -> command("`", "`");
                default -> {
                    word.append(c);
                    at++;
                }
            }
        }
        return word.toString();
    }

    private void escape(StringBuilder word) {
        at++;
        if (at < text.length()) {
            word.append(peek() == '\n' ? "" : String.valueOf(peek()));
            at++;
        }
    }

    private void single(StringBuilder word) {
        int end = text.indexOf('\'', at + 1);
        if (end < 0) {
            error(at, "the quote ' is not closed");
            at = text.length();
        } else {
            word.append(text, at + 1, end);
            at = end + 1;
        }
    }

    private void quoted(StringBuilder word) {
        int start = at++;
        while (at < text.length() && peek() != '"') {
            char c = peek();
            if (c == '$') {
                dollar(word);
            } else if (c == '`') {
                command("`", "`");
            } else if (c == '\\' && at + 1 < text.length() && "$`\"\\\n".indexOf(text.charAt(at + 1)) >= 0) {
                escape(word);
            } else {
                word.append(c);
                at++;
            }
        }
        if (at == text.length()) {
            error(start, "the quote \" is not closed");
        } else {
            at++;
        }
    }

    private void dollar(StringBuilder word) {
        if (text.startsWith("$(", at)) {
            command("$(", ")");
            return;
        }
        int start = at++;
        boolean braces = peek() == '{';
        at += braces ? 1 : 0;
        int nameStart = at;
        while (at < text.length() && isNamePart(peek())) {
            at++;
        }
        String name = text.substring(nameStart, at);
        if (name.isEmpty() || (braces && peek() != '}')) {
            error(start, "of variables, only $NAME and ${NAME} are read");
            skipLine();
            return;
        }
        at += braces ? 1 : 0;
        ShellVariable known = variables.get(name);
        if (known == null) {
            word.append("${").append(name).append('}'); // of the shell that will read it
        } else {
            computed |= known.computed();
            word.append(known.first());
        }
    }

    /** A command is not run: the value is not known. */
    private void command(String open, String close) {
        int start = at;
        at += open.length();
        int depth = 1;
        while (at < text.length() && depth > 0) {
            if (text.startsWith(close, at)) {
                depth--;
            } else if (close.equals(")") && peek() == '(') {
                depth++;
            }
            at++;
        }
        if (depth > 0) {
            error(start, "the command is not closed");
        }
        computed = true;
    }

    private SourceLocation location(int offset) {
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new SourceLocation(source, line, offset - text.lastIndexOf('\n', offset - 1));
    }

    private void error(int offset, String detail) {
        errors.add(
                FieldError.of(FieldError.Type.SYNTAX, FieldPath.root(), detail).at(location(offset)));
    }
}
