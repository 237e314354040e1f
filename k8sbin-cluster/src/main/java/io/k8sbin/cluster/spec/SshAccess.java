package io.k8sbin.cluster.spec;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How the operator reaches every host.
 *
 * @param user login name
 * @param port TCP port
 * @param privateKey key file on the operator's machine; {@code ~/.ssh/id_ed25519} when absent
 * @param knownHosts OpenSSH known_hosts file; {@code ~/.ssh/known_hosts} when absent. Host keys are always checked
 * @param become how the login gets root's rights
 */
public record SshAccess(String user, int port, Optional<Path> privateKey, Optional<Path> knownHosts, Become become) {
    /** root on port 22 with the user's own key and known_hosts. */
    public static final SshAccess DEFAULT = new SshAccess("root", 22, Optional.empty(), Optional.empty(), Become.NONE);

    /** How a login gets root's rights. */
    public enum Become {
        /** It is root. */
        NONE,
        /** {@code sudo -n}: without a password. */
        SUDO
    }

    /** Refuses nulls; makes the files' paths absolute. */
    public SshAccess {
        Objects.requireNonNull(user, "user");
        privateKey = privateKey.map(file -> file.toAbsolutePath().normalize());
        knownHosts = knownHosts.map(file -> file.toAbsolutePath().normalize());
        Objects.requireNonNull(become, "become");
    }
}
