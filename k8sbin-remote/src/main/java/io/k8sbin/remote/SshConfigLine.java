package io.k8sbin.remote;

import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One line of an ssh_config(5) file: a keyword in lower case and its arguments, double quotes taken off. */
record SshConfigLine(String keyword, List<String> arguments, SourceLocation place) {
    /** Empty for blank lines and comments. Quotes that do not end reach to the end of the line. */
    static Optional<SshConfigLine> parse(String text, String source, int number) {
        String line = text.strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return Optional.empty();
        }
        int end = 0;
        while (end < line.length() && " \t=".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String keyword = line.substring(0, end).toLowerCase(Locale.ROOT);
        String rest = line.substring(end).replaceFirst("^[ \t]*=?[ \t]*", "");
        SourceLocation place = new SourceLocation(source, number, text.indexOf(line) + 1);
        return Optional.of(new SshConfigLine(keyword, words(rest), place));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                any = true;
            } else if (!quoted && (c == ' ' || c == '\t')) {
                if (any) {
                    words.add(word.toString());
                    word.setLength(0);
                    any = false;
                }
            } else if (!quoted && c == '#' && !any) {
                return words;
            } else {
                word.append(c);
                any = true;
            }
        }
        if (any) {
            words.add(word.toString());
        }
        return words;
    }

    String first() {
        return arguments.isEmpty() ? "" : arguments.get(0);
    }
}
