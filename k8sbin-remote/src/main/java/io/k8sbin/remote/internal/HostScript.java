package io.k8sbin.remote.internal;

import io.k8sbin.remote.ShellWords;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script as the command line of an SSH exec request. It travels as base64 between single quotes, which every login shell
 * reads alike: POSIX shells, csh and fish disagree on backslashes, line ends and exclamation marks.
 */
final class HostScript {
    /** One argument of a Linux program is at most 128 KiB, and base64 needs a third more. */
    private static final int LONGEST = 90_000;

    private static final Pattern PLACEHOLDER = Pattern.compile("@([A-Z_]+)@");
    private static final int LONGEST_LINE = 131_000;

    /** What is on the standard input of the script. */
    enum Input {
        /** Nothing; the stream ends when the operator goes away, and then the script is ended. */
        LIFELINE("wrap-lifeline.sh"),
        /** Bytes for the script, up to the end of the stream. */
        PAYLOAD("wrap-payload.sh"),
        /** Bytes for the script in counted pieces; the end of the stream before the last piece ends the script. */
        FRAMED("wrap-framed.sh");

        private final String wrapper;

        Input(String wrapper) {
            this.wrapper = wrapper;
        }
    }

    private HostScript() {}

    /**
     * The command line.
     *
     * @throws IllegalArgumentException when the script is too long for an argument
     */
    static String commandLine(
            String body, Surroundings around, String nonce, Input input, Link.Tty tty, Elevation elevation) {
        String script = fill(
                Resources.text(input.wrapper),
                Map.of(
                        "NONCE", nonce,
                        "MARK_ERROR", tty == Link.Tty.RAW ? ":" : "printf '%s\\n' '" + begin(nonce) + "' >&2",
                        "PRELUDE", around.prelude(nonce),
                        "ENV", around.assignments(),
                        "BODY", ShellWords.quote(body)));
        if (script.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IllegalArgumentException("a script for a host is at most " + LONGEST
                    + " bytes with its quotes, not " + script.length() + "; send data on standard input");
        }
        return elevated(shell(script), nonce, elevation);
    }

    private static String begin(String nonce) {
        return "@k8sbin:" + nonce + ":begin";
    }

    /** In one pass: what is filled in is never looked at again. */
    private static String fill(String template, Map<String, String> values) {
        StringBuilder filled = new StringBuilder(template.length() + LONGEST / 4);
        Matcher places = PLACEHOLDER.matcher(template);
        int done = 0;
        while (places.find()) {
            filled.append(template, done, places.start())
                    .append(Objects.requireNonNull(
                            values.get(places.group(1)), () -> "no value for " + places.group()));
            done = places.end();
        }
        return filled.append(template, done, template.length()).toString();
    }

    private static String elevated(String shell, String nonce, Elevation elevation) {
        String marker = PasswordPrompt.marker(nonce);
        boolean password = elevation.password() != null;
        return switch (elevation.become()) {
            case NONE -> "exec " + shell;
            case SUDO ->
                password
                        ? "exec env LC_ALL=C sudo -k -S -p '" + marker + "' " + shell
                        : "exec env LC_ALL=C sudo -n " + shell;
            case SU ->
                outer("printf %s '" + marker + "' >&2; exec env LC_ALL=C su -s /bin/sh -c " + ShellWords.quote(shell)
                        + " root");
            case DOAS ->
                password
                        ? outer("printf %s '" + marker + "' >&2; exec env LC_ALL=C doas " + shell)
                        : "exec env LC_ALL=C doas -n " + shell;
        };
    }

    private static String outer(String script) {
        String line = "exec " + shell(script);
        if (line.length() > LONGEST_LINE) {
            throw new IllegalArgumentException(
                    "the script is too long to become root with a password; send data on standard input");
        }
        return line;
    }

    private static String shell(String script) {
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        return "/bin/sh -c 'eval \"$(echo " + Base64.getEncoder().encodeToString(bytes) + " | base64 -d)\"'";
    }
}
