package io.k8sbin.examples.lab;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.HostKeyPolicy;
import io.k8sbin.remote.RemoteEvent;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SshConnector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A node of the lab, and the switches on it.
 *
 * @param lab the lab's script
 * @param folder where the lab lives
 * @param name the node
 * @param address where it is reached
 */
record LabNode(Path lab, Path folder, String name, String address) {
    static final HostPath STATE = HostPath.of("/var/lib/k8sbin-failures");

    RemoteTarget target(String user) {
        return new RemoteTarget(address, 22, user);
    }

    RemoteTarget target() {
        return target("root");
    }

    SshConnector.Builder connector(Consumer<RemoteEvent> listener) {
        return SshConnector.builder()
                .hostKeys(HostKeyPolicy.knownHosts(folder.resolve("known_hosts")))
                .credentials(List.of(Credentials.privateKey(folder.resolve("id_ed25519"))))
                .stateDirectory(STATE)
                .connectTimeout(Duration.ofSeconds(60))
                .onEvent(listener);
    }

    SshConnector connector() {
        return connector(event -> {}).build();
    }

    /** {@code lab kill}, {@code boot}, {@code cut} or {@code heal}. */
    void turn(String what) {
        try {
            Process process = new ProcessBuilder(lab.toString(), what, name)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("lab " + what + " " + name + ": " + said);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
