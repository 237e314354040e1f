package io.k8sbin.remote.internal;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.ShellWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a script finds around itself: directory, file mode creation mask, environment. Secret variables are sent as lines of
 * base64 ahead of everything else on standard input and read by the shell itself, so that no program's arguments hold them.
 */
record Surroundings(
        Map<String, String> env, Map<String, Secret> secretEnv, Optional<HostPath> cwd, Optional<FileMode> umask) {
    static final Surroundings NONE = new Surroundings(Map.of(), Map.of(), Optional.empty(), Optional.empty());

    static Surroundings of(RemoteCommand command) {
        return new Surroundings(command.env(), command.secretEnv(), command.cwd(), command.umask());
    }

    /** Shell lines that run before the script does. */
    String prelude(String nonce) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < secretEnv.size(); i++) {
            lines.append("IFS= read -r k8sbin_line || exit 126\n")
                    .append("k8sbin_env" + i + "=$(printf %s \"$k8sbin_line\" | base64 -d; echo x)\n")
                    .append("k8sbin_env" + i + "=${k8sbin_env" + i + "%x}\n");
        }
        if (!secretEnv.isEmpty()) {
            lines.append("unset k8sbin_line\n");
        }
        umask.ifPresent(mask -> lines.append("umask ")
                .append(Integer.toOctalString(mask.bits()))
                .append('\n'));
        cwd.ifPresent(directory -> lines.append("cd ")
                .append(ShellWords.quote(directory.value()))
                .append(" || { printf '%s\\n' '@k8sbin:" + nonce + ":end 126 unstarted'; exit 126; }\n"));
        return lines.toString();
    }

    /** Assignments in front of the script's shell. */
    String assignments() {
        List<String> words = new ArrayList<>();
        int i = 0;
        for (String name : secretEnv.keySet()) {
            words.add(name + "=\"$k8sbin_env" + i++ + "\"");
        }
        env.forEach((name, value) -> words.add(name + "=" + ShellWords.quote(value)));
        return words.isEmpty() ? "" : String.join(" ", words) + " ";
    }

    /** Writes the secrets the prelude reads. */
    void writeTo(OutputStream to) throws IOException {
        for (Secret secret : secretEnv.values()) {
            to.write((Base64.getEncoder().encodeToString(secret.reveal()) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
