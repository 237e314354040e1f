package io.k8sbin.remote.internal;

import io.k8sbin.core.Secret;
import io.k8sbin.remote.RemoteCommand;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Blots secrets out of what a host says before it goes into messages and events: each one whole, each of its lines, and the
 * whole as base64. Of a long one, which is a file rather than a password, the lines at its beginning. Very short ones cannot
 * be told from chance.
 */
final class Redactor {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 64 * 1024;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");
    private static final String BLOT = "[secret]";
    private final List<Secret> secrets;
    private @Nullable List<String> words;

    private Redactor(List<Secret> secrets) {
        this.secrets = secrets;
    }

    static Redactor of(RemoteCommand command, @Nullable Secret password) {
        List<Secret> secrets = new ArrayList<>(command.secretEnv().values());
        command.stdin().ifPresent(secrets::add);
        if (password != null) {
            secrets.add(password);
        }
        return new Redactor(secrets);
    }

    private synchronized List<String> words() {
        List<String> known = words;
        if (known == null) {
            known = secrets.stream()
                    .flatMap(secret -> forms(secret).stream())
                    .filter(word -> word.length() >= SHORTEST)
                    .distinct()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
            words = known;
        }
        return known;
    }

    private static List<String> forms(Secret secret) {
        byte[] bytes = secret.reveal();
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8).strip();
        List<String> forms = new ArrayList<>();
        if (bytes.length <= LONGEST) {
            forms.add(text);
            forms.add(base64(bytes));
        }
        // line by line, and without the controls that programs print their own way
        CONTROLS.splitAsStream(text).map(String::strip).forEach(forms::add);
        return forms;
    }

    private static String base64(byte[] bytes) {
        // without the last group, which depends on what follows
        String text = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        return text.length() < 12 ? text : text.substring(0, text.length() - 3);
    }

    String blot(String text) {
        String clean = text;
        if (!clean.isEmpty()) {
            for (String word : words()) {
                clean = clean.replace(word, BLOT);
            }
        }
        return clean;
    }
}
