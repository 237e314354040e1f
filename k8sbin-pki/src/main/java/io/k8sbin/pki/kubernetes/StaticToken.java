package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.RandomSecrets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A line of the file {@code --token-auth-file} names. Such a token never expires and ends only when the line is taken out
 * and kube-apiserver restarted: prefer bootstrap tokens and certificates.
 *
 * @param token what the client shows
 * @param user whom it proves
 * @param uid a text that tells the user from a later one of the same name
 * @param groups the user's groups
 */
public record StaticToken(Secret token, String user, String uid, List<String> groups) {
    private static final int LENGTH = 16;

    /**
     * Copies the groups.
     *
     * @throws InvalidCertificateSpecException listing what could not stand in such a line: a token shorter than 16
     *     characters or of other than letters, digits, dot and dash, blank names, names with quotes, commas or control
     *     characters
     */
    public StaticToken {
        groups = List.copyOf(groups);
        List<FieldError> errors = new ArrayList<>();
        if (!token.revealUtf8().matches("[A-Za-z0-9.-]{16,}")) {
            // never with the value
            errors.add(FieldError.of(
                    FieldError.Type.INVALID,
                    FieldPath.of("token"),
                    "must be 16 or more letters, digits, dots and dashes"));
        }
        check(FieldPath.of("user"), user, errors);
        check(FieldPath.of("uid"), uid, errors);
        for (int i = 0; i < groups.size(); i++) {
            check(FieldPath.of("groups").index(i), groups.get(i), errors);
        }
        if (!errors.isEmpty()) {
            throw InvalidCertificateSpecException.of(errors);
        }
    }

    private static void check(FieldPath path, String text, List<FieldError> errors) {
        boolean broken = text.isBlank()
                || !text.equals(text.strip())
                || text.chars().anyMatch(c -> c == '"' || c == ',' || c == '#' || Character.isISOControl(c));
        if (broken) {
            errors.add(FieldError.of(
                    FieldError.Type.INVALID,
                    path,
                    text,
                    "must not be blank nor hold quotes, commas, hashes or control characters"));
        }
    }

    /**
     * A token of 16 random bytes in hexadecimal.
     *
     * @throws InvalidCertificateSpecException as the constructor
     */
    public static StaticToken generate(String user, String uid, String... groups) {
        Secret token = Secret.ofUtf8(
                HexFormat.of().formatHex(RandomSecrets.bytes(LENGTH).reveal()));
        return new StaticToken(token, user, uid, List.of(groups));
    }

    /** The line: {@code token,user,uid,"group1,group2"}, with a line feed. */
    public Secret csvLine() {
        String tail = groups.isEmpty() ? "" : ",\"" + String.join(",", groups) + "\"";
        return Secret.ofUtf8(token.revealUtf8() + "," + user + "," + uid + tail + "\n");
    }

    /** User and groups, never the token. */
    @Override
    public String toString() {
        return "StaticToken[" + user + ", " + groups + "]";
    }
}
