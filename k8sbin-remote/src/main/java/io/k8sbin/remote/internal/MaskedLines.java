package io.k8sbin.remote.internal;

import io.k8sbin.core.Secret;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a text with what is or looks like a secret blotted out. */
public final class MaskedLines {
    private static final String BLOT = "[secret]";
    private static final int SHORTEST = 4;
    private static final Pattern NAMED =
            Pattern.compile("(?i)(client-key-data|password|passwd|token|secret)([\"']?\\s*[:=]\\s*)\\S[^\\n]*");
    private static final Pattern BEGIN = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----");

    private MaskedLines() {}

    /** The same number of lines, each with the line end it had. */
    public static List<String> of(List<String> lines, Collection<Secret> secrets) {
        List<String> words = secrets.stream()
                .flatMap(s -> s.revealUtf8().lines())
                .map(String::strip)
                .filter(w -> w.length() >= SHORTEST)
                .toList();
        List<String> masked = new ArrayList<>();
        boolean inKey = false;
        for (String line : lines) {
            boolean ends = line.contains("-----END ");
            masked.add(inKey && !ends ? BLOT + end(line) : blotted(line, words));
            inKey = inKey ? !ends : BEGIN.matcher(line).find() && !ends;
        }
        return masked;
    }

    private static String end(String line) {
        return line.endsWith("\n") ? "\n" : "";
    }

    private static String blotted(String line, List<String> words) {
        String text = line;
        for (String word : words) {
            text = text.replace(word, BLOT);
        }
        Matcher named = NAMED.matcher(text);
        return named.replaceAll(m -> Matcher.quoteReplacement(m.group(1) + m.group(2) + BLOT));
    }
}
