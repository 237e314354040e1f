package io.k8sbin.render.linux;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import java.time.Duration;

/**
 * {@code crictl.yaml}: which runtime {@code crictl} talks to.
 *
 * @param socket the runtime's socket
 * @param timeout how long it waits for an answer; whole seconds
 */
public record CrictlConfig(HostPath socket, Duration timeout) {
    /** Refuses a timeout below a second. */
    public CrictlConfig {
        if (timeout.toSeconds() < 1) {
            throw new IllegalArgumentException("at least one second: " + timeout);
        }
    }

    /** containerd's socket, 10 seconds. */
    public static CrictlConfig containerd() {
        return new CrictlConfig(HostPath.of("/run/containerd/containerd.sock"), Duration.ofSeconds(10));
    }

    /** The text; a JSON text is a YAML scalar. */
    public String render() {
        String url = Json.of("unix://" + socket).compact();
        return "runtime-endpoint: " + url + "\nimage-endpoint: " + url + "\ntimeout: " + timeout.toSeconds() + "\n";
    }

    /** {@code /etc/crictl.yaml}. */
    public FileImage toFile() {
        return FileImage.text(HostPath.of("/etc/crictl.yaml"), render());
    }
}
