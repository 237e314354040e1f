package io.k8sbin.remote;

import java.nio.file.Path;
import java.util.List;

/** How the key of a host is judged. There is no policy that accepts any key. */
public sealed interface HostKeyPolicy {
    /**
     * Keys from files in the format of OpenSSH's {@code known_hosts} (see sshd(8)): hashed names, wildcards, negation,
     * {@code [host]:port}, {@code @revoked} and {@code @cert-authority} are honoured. A certificate must be one for hosts,
     * be within its time, and name the host among its principals.
     */
    record KnownHosts(List<Path> files) implements HostKeyPolicy {
        /** Copies the list. */
        public KnownHosts {
            files = List.copyOf(files);
        }
    }

    /**
     * As {@link KnownHosts}, except that the key of a host for which none is known is trusted and written down: the first
     * connection is not protected. A changed or revoked key is refused all the same.
     *
     * @param file read, and written to; created when missing, readable by its owner only
     * @param others read as well
     */
    record AcceptNew(Path file, List<Path> others) implements HostKeyPolicy {
        /** Copies the list. */
        public AcceptNew {
            others = List.copyOf(others);
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
     * Keys from these files, and whatever key a host without one shows first, which is then added to the first file. Lines
     * are added under a lock, so that several operators can use one file.
     */
    static HostKeyPolicy acceptNew(Path file, Path... others) {
        return new AcceptNew(file, List.of(others));
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
