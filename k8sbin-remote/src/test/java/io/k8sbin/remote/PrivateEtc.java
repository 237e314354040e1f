package io.k8sbin.remote;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A copy of /etc with users, passwords and rules of our own, which only one sshd and what it starts see: the machine's own
 * stays as it is. Needs root.
 */
final class PrivateEtc {
    /** The password of every user and of root in there. */
    static final String PASSWORD = "Tr0ub4dor & \"3\" $HOME";

    private final Path etc;
    private final String hash;

    PrivateEtc() throws IOException {
        Assumptions.assumeTrue(
                System.getProperty("user.name").equals("root"), "a mount namespace of its own needs root");
        etc = Files.createTempDirectory(Files.createDirectories(LoopbackSshd.workingDirectory()), "etc");
        RealTool.require("cp").run("-a", "/etc/.", etc.toString()).ok();
        hash = RealTool.require("openssl")
                .run("passwd", "-6", "-salt", "k8sbin", PASSWORD)
                .ok()
                .out()
                .strip();
        Path shadow = etc.resolve("shadow");
        Files.writeString(shadow, Files.readString(shadow).replaceAll("(?m)^root:[^:]*:", "root:" + quoted() + ":"));
        write("security/faillock.conf", "");
    }

    private String quoted() {
        return java.util.regex.Matcher.quoteReplacement(hash);
    }

    PrivateEtc user(String name, int uid, String shell) throws IOException {
        append("passwd", name + ":x:" + uid + ":" + uid + "::/:" + shell + "\n");
        append("group", name + ":x:" + uid + ":\n");
        append("shadow", name + ":" + hash + ":19000:0:99999:7:::\n");
        return this;
    }

    PrivateEtc append(String file, String text) throws IOException {
        Files.writeString(etc.resolve(file), text, StandardOpenOption.APPEND, StandardOpenOption.CREATE);
        return this;
    }

    PrivateEtc write(String file, String text) throws IOException {
        Files.createDirectories(etc.resolve(file).getParent());
        Files.deleteIfExists(etc.resolve(file));
        Files.writeString(etc.resolve(file), text);
        return this;
    }

    /** sudo refuses rules others can read or write. */
    PrivateEtc sudoers(String rules) throws IOException {
        write("sudoers", "Defaults env_reset, use_pty\nroot ALL=(ALL:ALL) ALL\n" + rules);
        Files.setPosixFilePermissions(etc.resolve("sudoers"), PosixFilePermissions.fromString("r--r-----"));
        return this;
    }

    /** Starts an sshd in here; {@code before} runs first, as root, in the same mount namespace. */
    LoopbackSshd start(String before, String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(lines));
        all.add("AuthorizedKeysFile /etc/k8sbin_keys");
        all.add("SetEnv SHLVL=5 BASH_ENV=/etc/k8sbin_noise");
        write("k8sbin_noise", "echo 'Welcome! Password: '\n");
        RealTool unshare = RealTool.require("unshare");
        LoopbackSshd sshd = LoopbackSshd.start(
                "ed25519",
                List.of(
                        unshare.binary().toString(),
                        "-m",
                        "--propagation",
                        "private",
                        "/bin/sh",
                        "-c",
                        "mount --bind \"$0\" /etc && " + before + "exec \"$@\"",
                        etc.toString()),
                all.toArray(String[]::new));
        write("k8sbin_keys", Files.readString(Path.of(sshd.clientKey + ".pub")));
        return sshd;
    }

    static RemoteTarget as(LoopbackSshd sshd, String user) {
        return new RemoteTarget("127.0.0.1", sshd.port, user);
    }
}
