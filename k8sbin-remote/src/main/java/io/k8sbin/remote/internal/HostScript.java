package io.k8sbin.remote.internal;

import io.k8sbin.remote.Become;
import io.k8sbin.remote.ShellWords;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A script as the command line of an SSH exec request. It travels as base64 between single quotes, which every login shell
 * reads alike: POSIX shells, csh and fish disagree on backslashes, line ends and exclamation marks.
 */
final class HostScript {
    /** One argument of a Linux program is at most 128 KiB, and base64 needs a third more. */
    private static final int LONGEST = 90_000;

    /** What is on the standard input of the script. */
    enum Input {
        /** Nothing; the stream ends when the operator goes away, and then the script is ended. */
        LIFELINE,
        /** Bytes for the script. */
        PAYLOAD
    }

    private HostScript() {}

    /**
     * The command line.
     *
     * @throws IllegalArgumentException when the script is too long for an argument
     */
    static String commandLine(String body, String nonce, Input input, Become become) {
        String script = Resources.text(input == Input.LIFELINE ? "wrap-lifeline.sh" : "wrap-payload.sh")
                .replace("@NONCE@", nonce)
                .replace("@BODY@", ShellWords.quote(body));
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a script for a host is at most " + LONGEST
                    + " bytes with its quotes, not " + bytes.length + "; send data on standard input");
        }
        String shell = "/bin/sh -c 'eval \"$(echo " + Base64.getEncoder().encodeToString(bytes) + " | base64 -d)\"'";
        return become == Become.SUDO ? "exec env LC_ALL=C sudo -n " + shell : "exec " + shell;
    }
}
