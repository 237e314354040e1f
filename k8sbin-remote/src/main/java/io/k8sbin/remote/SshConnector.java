package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.internal.Settings;
import io.k8sbin.remote.internal.SshLogin;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Connects to hosts over SSH. The private key is decrypted and known hosts are read once, at the first connection, and
 * shared by all. Thread-safe; holds no resources of its own.
 *
 * <pre>{@code
 * SshConnector connector = SshConnector.builder()
 *         .hostKeys(HostKeyPolicy.knownHosts(Path.of("known_hosts")))
 *         .credentials(Credentials.privateKey(Path.of("id_ed25519")))
 *         .build();
 * try (RemoteHost host = connector.connect(RemoteTarget.of("10.0.0.11", "root"))) {
 *     host.run(RemoteCommand.of("uname", "-r")).orThrow().out();
 * }
 * }</pre>
 */
public final class SshConnector {
    private final SshLogin login;

    private SshConnector(SshLogin login) {
        this.login = login;
    }

    /** A connector being put together. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Logs in; the caller closes what it gets. A host that drops connections while it is overloaded is tried again with
     * growing random pauses until the connect timeout; nothing else is.
     *
     * @throws ConnectFailedException when the host cannot be reached or does not speak SSH
     * @throws ConnectTimeoutException when connecting takes too long
     * @throws HostKeyUnknownException when no key is known for the host
     * @throws HostKeyChangedException when another key is known
     * @throws HostKeyRevokedException when the key is revoked
     * @throws CredentialsException when the private key cannot be used
     * @throws AuthenticationFailedException when the host refuses it
     */
    public RemoteHost connect(RemoteTarget target) {
        return login.connect(target);
    }

    /** Puts a connector together. Not thread-safe. */
    public static final class Builder {
        private @Nullable HostKeyPolicy hostKeys;
        private @Nullable Credentials credentials;
        private Duration connectTimeout = Duration.ofSeconds(20);
        private Duration silence = Duration.ofSeconds(30);
        private Become become = Become.NONE;
        private HostPath stateDirectory = HostPath.of("/var/lib/k8sbin");
        private Consumer<RemoteEvent> listener = event -> {};
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** How host keys are judged; required. */
        public Builder hostKeys(HostKeyPolicy policy) {
            this.hostKeys = policy;
            return this;
        }

        /** What logins are proved with; required. */
        public Builder credentials(Credentials proof) {
            this.credentials = proof;
            return this;
        }

        /** How long name lookup, connection, key exchange, login and repeated tries may take; 20 seconds unless told. */
        public Builder connectTimeout(Duration limit) {
            this.connectTimeout = positive(limit);
            return this;
        }

        /** A host that sends nothing for this long, keep-alives included, counts as lost; 30 seconds unless told. */
        public Builder silenceTimeout(Duration limit) {
            this.silence = positive(limit);
            return this;
        }

        /** As whom commands, probes, pushes and locks run; as the login user unless told. */
        public Builder become(Become whom) {
            this.become = whom;
            return this;
        }

        /** Where a host keeps previous versions and its cache of digests; {@code /var/lib/k8sbin} unless told. */
        public Builder stateDirectory(HostPath directory) {
            this.stateDirectory = directory;
            return this;
        }

        /** Hears what happens, on any thread; must be quick. Nobody unless told. */
        public Builder onEvent(Consumer<RemoteEvent> consumer) {
            this.listener = consumer;
            return this;
        }

        /** The operator's clock, for events and for the skew of hosts; the system's unless told. */
        public Builder clock(Clock other) {
            this.clock = other;
            return this;
        }

        /**
         * The connector.
         *
         * @throws NullPointerException when host keys or credentials are missing
         */
        public SshConnector build() {
            return new SshConnector(new SshLogin(new Settings(
                    Objects.requireNonNull(hostKeys, "hostKeys"),
                    Objects.requireNonNull(credentials, "credentials"),
                    connectTimeout,
                    silence,
                    become,
                    stateDirectory,
                    listener,
                    clock)));
        }

        private static Duration positive(Duration limit) {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("a timeout is positive, not " + limit);
            }
            return limit;
        }
    }
}
