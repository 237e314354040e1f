package io.k8sbin.remote;

import java.nio.file.Path;
import java.util.List;

/** How the key of a host is judged. There is no policy that accepts any key. */
public sealed interface HostKeyPolicy {
    /**
     * Keys from files in the format of OpenSSH's {@code known_hosts} (see sshd(8)): hashed names, wildcards, negation,
     * {@code [host]:port} and {@code @revoked} are honoured; {@code @cert-authority} lines are not used.
     */
    record KnownHosts(List<Path> files) implements HostKeyPolicy {
        /** Copies the list. */
        public KnownHosts {
            files = List.copyOf(files);
        }
    }

    /** One key, by its fingerprint as {@code ssh-keygen -l} prints it. */
    record Pinned(String fingerprint) implements HostKeyPolicy {
        /** Refuses anything but {@code SHA256:} and 43 characters of unpadded base64. */
        public Pinned {
            if (!fingerprint.matches("SHA256:[A-Za-z0-9+/]{43}")) {
                throw new IllegalArgumentException("not a SHA256 fingerprint: \"" + fingerprint + "\"");
            }
        }
    }

    /** Keys from these files; a missing file is an empty one. Files are read once a connector. */
    static HostKeyPolicy knownHosts(Path... files) {
        return new KnownHosts(List.of(files));
    }

    /**
     * One key.
     *
     * @throws IllegalArgumentException for anything but {@code SHA256:} and 43 characters of base64
     */
    static HostKeyPolicy sha256(String fingerprint) {
        return new Pinned(fingerprint);
    }
}
