package io.k8sbin.remote.internal;

import io.k8sbin.core.Secret;
import io.k8sbin.remote.RemoteCommand;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blots secrets out of what a host says before it goes into messages and events: each one whole, each of its lines, and
 * both as base64. Very short ones cannot be told from chance.
 */
final class Redactor {
    private static final int SHORTEST = 4;
    private static final String BLOT = "[secret]";
    private final List<String> words;

    private Redactor(List<String> words) {
        this.words = words;
    }

    static Redactor of(RemoteCommand command, @Nullable Secret password) {
        List<Secret> secrets = new ArrayList<>(command.secretEnv().values());
        command.stdin().ifPresent(secrets::add);
        if (password != null) {
            secrets.add(password);
        }
        return new Redactor(secrets.stream()
                .flatMap(secret -> forms(secret).stream())
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    private static List<String> forms(Secret secret) {
        String whole = secret.revealUtf8().strip();
        List<String> forms = new ArrayList<>(List.of(whole));
        whole.lines().map(String::strip).forEach(forms::add);
        // programs quote what they do not understand, and print controls their own way
        whole.lines()
                .flatMap(line -> List.of(line.split("\\p{Cntrl}+", -1)).stream())
                .forEach(forms::add);
        forms.add(base64(secret.reveal()));
        return forms;
    }

    private static String base64(byte[] bytes) {
        // without the last group, which depends on what follows
        String text = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        return text.length() < 12 ? text : text.substring(0, text.length() - 3);
    }

    String blot(String text) {
        String clean = text;
        for (String word : words) {
            clean = clean.replace(word, BLOT);
        }
        return clean;
    }
}
