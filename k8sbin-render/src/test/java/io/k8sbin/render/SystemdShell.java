package io.k8sbin.render;

import io.k8sbin.testtools.RealTool;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A shell of root on a machine that runs systemd and where units may come and go: {@code K8SBIN_SYSTEMD_SHELL} is the
 * command that gives it and reads a script from standard input.
 */
public final class SystemdShell {
    private SystemdShell() {}

    /** Runs a script there; what it writes to {@code $out} comes back, byte for byte as UTF-8. */
    public static String run(String script) {
        String framed = "set -e; out=$(mktemp); exec 3>&1 >&2\n" + script + "\nbase64 -w0 $out >&3; rm -f $out\n";
        String out = RealTool.require("sh")
                .runWith(
                        framed.getBytes(StandardCharsets.UTF_8),
                        "-c",
                        String.valueOf(System.getenv("K8SBIN_SYSTEMD_SHELL")))
                .ok()
                .out();
        return new String(Base64.getDecoder().decode(out.strip()), StandardCharsets.UTF_8);
    }

    /** A line of script that writes a file there. */
    public static String put(String file, String text) {
        String encoded =
                Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return "base64 -d > '" + file + "' <<'E'\n" + encoded + "\nE\n";
    }

    /** The texts a program wrote with a NUL after each. */
    public static List<String> texts(String out) {
        List<String> parts = List.of(out.split("\0", -1));
        return parts.subList(0, parts.size() - 1);
    }
}
