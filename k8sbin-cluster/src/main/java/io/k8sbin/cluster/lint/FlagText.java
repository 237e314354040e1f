package io.k8sbin.cluster.lint;

import io.k8sbin.core.SourceLocation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with flags in it: where one stands, and the text without it or with another. Everything else stays as it is. */
final class FlagText {
    private static final String VALUE = "(?:\"[^\"\\n]*\"|'[^'\\n]*'|\\\\[^\\n]|[^\\s\"'\\\\])*";

    private final String source;
    private String text;

    FlagText(String source, String text) {
        this.source = source;
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The last occurrence counts. */
    Optional<SourceLocation> flag(String name) {
        return last(flagPattern(name));
    }

    Optional<SourceLocation> variable(String name) {
        return last(Pattern.compile("(?m)^(?:export )?()" + Pattern.quote(name) + "="));
    }

    private Optional<SourceLocation> last(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        int found = -1;
        while (matcher.find()) {
            found = matcher.start(1);
        }
        return found < 0 ? Optional.empty() : Optional.of(at(found));
    }

    private static Pattern flagPattern(String name) {
        return Pattern.compile("(?<![\\w-])(--?)" + Pattern.quote(name) + "(?![\\w-])(?:(=" + VALUE + "))?");
    }

    SourceLocation at(int offset) {
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new SourceLocation(source, line, offset - text.lastIndexOf('\n', offset - 1));
    }

    void renameFlag(String name, String to) {
        text = flagPattern(name)
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + to + (m.group(2) == null ? "" : m.group(2))));
    }

    void setFlag(String name, String value) {
        text = flagPattern(name)
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + name + "=" + value));
    }

    /**
     * Takes a flag out, with its line where nothing else stands there; the line before then ends the command.
     *
     * @param value of the flag, which may be the next word
     */
    void dropFlag(String name, String value) {
        Pattern flag = Pattern.compile("(?<![\\w-])--?" + Pattern.quote(name) + "(?:=" + VALUE + "|[ \\t]+"
                + Pattern.quote(value) + "(?![^\\s\"'])|(?![\\w=-]))");
        for (Matcher matcher = flag.matcher(text); matcher.find(); matcher = flag.matcher(text)) {
            cut(matcher.start(), matcher.end());
        }
    }

    private void cut(int start, int end) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int newline = text.indexOf('\n', end);
        int lineEnd = newline < 0 ? text.length() : newline;
        String before = text.substring(lineStart, start);
        String after = text.substring(end, lineEnd);
        if (before.isBlank() && (after.isBlank() || after.strip().equals("\\"))) {
            boolean last = after.isBlank();
            String head = text.substring(0, lineStart);
            text = (last ? head.replaceFirst("[ \\t]*\\\\\\n\\z", "\n") : head)
                    + text.substring(Math.min(text.length(), lineEnd + 1));
        } else {
            text = text.substring(0, start) + text.substring(end + (after.startsWith(" ") ? 1 : 0));
        }
    }

    void renameVariableOf(String flag, String toFlag) {
        String name = FlagVariables.etcd(flag);
        String to = FlagVariables.etcd(toFlag);
        text = Pattern.compile("(?m)^(export )?" + Pattern.quote(name) + "=")
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement((m.group(1) == null ? "" : m.group(1)) + to + "="));
    }

    void dropVariableOf(String flag, String value) {
        String name = FlagVariables.etcd(flag);
        text = Pattern.compile("(?m)^(?:export )?" + Pattern.quote(name) + "=.*(?:\\n|\\z)")
                .matcher(text)
                .replaceAll("");
    }
}
