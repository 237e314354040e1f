package io.k8sbin.core;

import java.util.Objects;

/**
 * An absolute path on a Linux host, kept apart from {@link java.nio.file.Path}, which is a path on the operator's own
 * machine. Normalised: single slashes, none at the end, no {@code .} or {@code ..}; only ASCII letters, digits and
 * {@code . _ - + @ : ~ = , # %}, so that no shell takes any part of it for anything else. Formats that give one of these
 * a meaning of their own ({@code %} in unit files, {@code :} in lists of paths) still have to escape it.
 *
 * @param value the path, starting with a slash
 */
public record HostPath(String value) implements Comparable<HostPath> {
    private static final String SIGNS = "/._-+@:~=,#%";

    /** Refuses what is not absolute, not normalised or holds another character. */
    public HostPath {
        Objects.requireNonNull(value, "value");
        check(value);
    }

    /**
     * The path a text names, after joining repeated slashes and dropping one at the end.
     *
     * @throws IllegalArgumentException when it is relative, holds {@code .} or {@code ..} or a character other than
     *     letters, digits and {@code . _ - + @ : ~ = , # %}
     */
    public static HostPath of(String text) {
        String joined = text.contains("//") ? joinSlashes(text) : text;
        return new HostPath(
                joined.length() > 1 && joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined);
    }

    private static String joinSlashes(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '/' || i == 0 || text.charAt(i - 1) != '/') {
                joined.append(c);
            }
        }
        return joined.toString();
    }

    private static void check(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("not an absolute path: " + Printable.quoted(path));
        }
        for (int i = 0; i < path.length(); i++) {
            if (!isAllowed(path.charAt(i))) {
                throw new IllegalArgumentException(
                        "character U+%04X in path %s".formatted((int) path.charAt(i), Printable.quoted(path)));
            }
        }
        for (int slash = 0; slash >= 0 && path.length() > 1; slash = path.indexOf('/', slash + 1)) {
            if (isNoName(path, slash + 1)) {
                throw new IllegalArgumentException("not a normalised path: " + Printable.quoted(path));
            }
        }
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0;
    }

    /** Whether the part that starts here is empty, {@code .} or {@code ..}. */
    private static boolean isNoName(String path, int start) {
        int slash = path.indexOf('/', start);
        int end = slash < 0 ? path.length() : slash;
        return end - start <= 2 && "..".startsWith(path.substring(start, end));
    }

    /**
     * The path below this one; a leading slash makes no difference, and an empty text is this path itself.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public HostPath resolve(String relative) {
        return HostPath.of(value + "/" + relative);
    }

    /** The directory that holds it; {@code /} for {@code /}. */
    public HostPath parent() {
        int slash = value.lastIndexOf('/');
        return new HostPath(slash <= 0 ? "/" : value.substring(0, slash));
    }

    /** The last part; empty for {@code /}. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** Whether this path is the other one or lies below it. */
    public boolean startsWith(HostPath ancestor) {
        return value.equals(ancestor.value) || ancestor.value.equals("/") || value.startsWith(ancestor.value + "/");
    }

    @Override
    public int compareTo(HostPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
