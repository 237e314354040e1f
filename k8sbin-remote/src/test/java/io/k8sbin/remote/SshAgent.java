package io.k8sbin.remote;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real ssh-agent of our own. */
final class SshAgent implements AutoCloseable {
    final Path socket;
    private final Process process;

    private SshAgent(Path socket, Process process) {
        this.socket = socket;
        this.process = process;
    }

    static SshAgent start() throws IOException {
        // a socket's name is at most 107 bytes
        Path socket = Files.createTempDirectory("agent").resolve("s");
        Process process = new ProcessBuilder(
                        RealTool.require("ssh-agent").binary().toString(), "-D", "-a", socket.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Patience.until("ssh-agent listens", () -> Files.exists(socket) || !process.isAlive());
        return new SshAgent(socket, process);
    }

    SshAgent add(Path key, String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(RealTool.require("ssh-add").binary().toString(), "-q"));
        command.addAll(List.of(options));
        command.add(key.toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SSH_AUTH_SOCK", socket.toString());
        Process add = builder.start();
        String said = new String(add.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (add.waitFor() != 0) {
            throw new IOException(said);
        }
        return this;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
