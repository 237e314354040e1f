package io.k8sbin.render.linux;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.render.internal.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file of {@code --token-auth-file}: tokens that never expire, read once when the API server starts. Bootstrap tokens
 * replaced it; {@link #findings} says so. Never prints a token.
 *
 * @param tokens the users they stand for, in order
 */
public record TokenFile(List<StaticToken> tokens) {
    /**
     * A user of the API server.
     *
     * @param token what it shows; never printed
     * @param user its name
     * @param uid what tells it from another of the same name; may be empty
     * @param groups it belongs to
     */
    public record StaticToken(Secret token, String user, String uid, List<String> groups) {
        /** Copies the list. */
        public StaticToken {
            groups = List.copyOf(groups);
        }

        /** The user and its groups. */
        @Override
        public String toString() {
            return "StaticToken[" + user + " " + groups + "]";
        }
    }

    /**
     * Copies the list.
     *
     * @throws io.k8sbin.render.InvalidInputException when a token is empty, no visible ASCII or stands twice; a user is
     *     empty; a text holds a line break or NUL; a group is empty or holds a comma
     */
    public TokenFile {
        tokens = List.copyOf(tokens);
        Problems problems = new Problems();
        Set<Secret> seen = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            FieldPath path = FieldPath.of("tokens").index(i);
            StaticToken token = tokens.get(i);
            if (!token.token().revealUtf8().matches("[\\x21-\\x7e]+") || !seen.add(token.token())) {
                problems.required(path.child("token"), "visible ASCII characters that no other token has");
            }
            word(problems, path.child("user"), token.user(), "[^\\x00\\r\\n]+");
            word(problems, path.child("uid"), token.uid(), "[^\\x00\\r\\n]*");
            token.groups().forEach(group -> word(problems, path.child("groups"), group, "[^\\x00\\r\\n,]+"));
        }
        problems.throwIfAny();
    }

    private static void word(Problems problems, FieldPath path, String value, String pattern) {
        if (!value.matches(pattern)) {
            problems.invalid(path, value, "not empty, on one line, groups without commas");
        }
    }

    /** A bootstrap user as document 001 has it, in the group that may ask for certificates. */
    public static TokenFile bootstrap(Secret token) {
        return new TokenFile(
                List.of(new StaticToken(token, "kubelet-bootstrap", "10001", List.of("system:kubelet-bootstrap"))));
    }

    /**
     * Reads a file as the API server does: columns token, user, uid and optional groups; {@code #} begins no comment.
     *
     * @param source name of the text in messages: its file name
     * @throws io.k8sbin.render.InvalidInputException with every line that has too few columns, an open quote, or no token or
     *     user; tokens are not quoted
     */
    public static TokenFile parse(String source, String text) {
        Problems problems = new Problems();
        List<StaticToken> tokens = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            SourceLocation place = new SourceLocation(source, number, 1);
            List<String> columns = line.isBlank() ? List.of() : CsvLine.read(line);
            if (!line.isBlank()
                    && (columns.size() < 3
                            || columns.get(0).isEmpty()
                            || columns.get(1).isEmpty())) {
                problems.syntax(place, "needs token, user and uid, and quotes that are closed");
            } else if (!columns.isEmpty()) {
                tokens.add(token(columns));
            }
        }
        problems.throwIfAny();
        return new TokenFile(tokens);
    }

    private static StaticToken token(List<String> columns) {
        List<String> groups = columns.size() > 3 && !columns.get(3).isEmpty()
                ? List.of(columns.get(3).split(","))
                : List.of();
        return new StaticToken(Secret.ofUtf8(columns.get(0)), columns.get(1), columns.get(2), groups);
    }

    /** One user a line; a secret. */
    public Secret render() {
        return Secret.ofUtf8(tokens.stream()
                .map(t ->
                        CsvLine.write(List.of(t.token().revealUtf8(), t.user(), t.uid(), String.join(",", t.groups()))))
                .collect(Collectors.joining()));
    }

    /** That tokens of a file never expire and cannot be withdrawn without a restart. */
    public List<Finding> findings() {
        return tokens.isEmpty()
                ? List.of()
                : List.of(Finding.warning(
                        "kubernetes.static-tokens",
                        FieldPath.of("tokens"),
                        "they never expire and are withdrawn by a restart only: use bootstrap tokens"));
    }

    /** The file, a root-owned secret of mode 0600. */
    public FileImage toFile(HostPath path) {
        return FileImage.secret(path, render());
    }
}
