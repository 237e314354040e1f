package io.k8sbin.remote;

import java.util.regex.Pattern;

/** Words as a POSIX shell reads them (POSIX.1-2017, Shell Command Language, 2.2). */
public final class ShellWords {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*");

    private ShellWords() {}

    /**
     * The text as one word that the shell expands in no way.
     *
     * @throws IllegalArgumentException when it holds NUL, which no argument can
     */
    public static String quote(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("NUL in an argument");
        }
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
