package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.remote.internal.Settings;
import io.k8sbin.remote.internal.SshLogin;
import io.k8sbin.remote.internal.Timing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
     * @throws HostCertificateException when the host's certificate does not do and its key is not known
     * @throws CredentialsException when none of the credentials can be used
     * @throws AuthenticationFailedException when the host refuses them
     * @throws RemoteCancelledException when the calling thread is interrupted
     */
    public RemoteHost connect(RemoteTarget target) {
        return login.connect(target);
    }

    /**
     * Logs in, runs one command and logs out. A connection that breaks is made again as long as {@link #connect} would;
     * the command is run again only when it was not started, or is {@linkplain RemoteCommand.Repeat#SAFE safe} to repeat.
     *
     * @throws ConnectionLostException when the connection broke, with what is known about the command
     * @throws RemoteHostException as {@link #connect} and {@link RemoteHost#run} say
     */
    public CommandResult run(RemoteTarget target, RemoteCommand command) {
        return login.run(target, command);
    }

    /** Puts a connector together. Not thread-safe. */
    public static final class Builder {
        private @Nullable HostKeyPolicy hostKeys;
        private List<Credentials> credentials = List.of();
        private @Nullable SshConfigFile configFile;
        private Function<RemoteTarget, List<RemoteTarget>> via = target -> List.of();
        private Retries retries = Retries.STANDARD;
        private Function<RemoteTarget, Optional<Secret>> becomePassword = target -> Optional.empty();
        private @Nullable Duration connectTimeout;
        private Duration silence = Duration.ofSeconds(30);
        private Become become = Become.NONE;
        private HostPath stateDirectory = HostPath.of("/var/lib/k8sbin");
        private Consumer<RemoteEvent> listener = event -> {};
        private Clock clock = Clock.systemUTC();
        private Timing timing = Timing.system();

        private Builder() {}

        /** How host keys are judged; required. */
        public Builder hostKeys(HostKeyPolicy policy) {
            this.hostKeys = policy;
            return this;
        }

        /** What logins are proved with; required, unless a configuration file names keys. */
        public Builder credentials(Credentials proof) {
            return credentials(List.of(proof));
        }

        /** What logins are proved with, tried in this order; several when a host wants several. */
        public Builder credentials(List<Credentials> proofs) {
            this.credentials = List.copyOf(proofs);
            return this;
        }

        /** Hosts to go through, the first one first; credentials and host keys hold for them too. Nowhere unless told. */
        public Builder via(RemoteTarget... hops) {
            List<RemoteTarget> way = List.of(hops);
            return via(target -> way);
        }

        /** Hosts to go through, by target. */
        public Builder via(Function<RemoteTarget, List<RemoteTarget>> hops) {
            this.via = hops;
            return this;
        }

        /**
         * Reads from an OpenSSH client configuration how each host is reached; {@link RemoteTarget#host} is then what would
         * be given to {@code ssh}. What this builder is told itself wins.
         */
        public Builder config(SshConfigFile file) {
            this.configFile = file;
            return this;
        }

        /** How often and when what failed for a passing reason is tried again; {@link Retries#STANDARD} unless told. */
        public Builder retries(Retries plan) {
            this.retries = plan;
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

        /** The password {@code sudo}, {@code su} or {@code doas} may ask for, on every host. */
        public Builder becomePassword(Secret password) {
            return becomePassword(target -> Optional.of(password));
        }

        /** The same by host; asked once a connection, when it is first needed. Empty: there is none. */
        public Builder becomePassword(Function<RemoteTarget, Optional<Secret>> password) {
            this.becomePassword = password;
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

        /** Another passing of time and another chance, for tests. */
        Builder timing(Timing other) {
            this.timing = other;
            return this;
        }

        /**
         * The connector.
         *
         * @throws NullPointerException when host keys are missing
         * @throws IllegalArgumentException when credentials are missing
         * @throws SshConfigException when the configuration file has errors
         */
        public SshConnector build() {
            HostKeyPolicy policy = hostKeys;
            SshConfigFile file = configFile;
            if (file == null) {
                Objects.requireNonNull(policy, "hostKeys");
                if (credentials.isEmpty()) {
                    throw new IllegalArgumentException("credentials are missing");
                }
            } else {
                file.orThrow();
            }
            OptionSource source = new OptionSource(
                    Optional.ofNullable(policy), credentials, via, Optional.ofNullable(connectTimeout), file);
            return new SshConnector(new SshLogin(new Settings(
                    source::of, retries, silence, become, becomePassword, stateDirectory, listener, clock, timing)));
        }

        private static Duration positive(Duration limit) {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("a timeout is positive, not " + limit);
            }
            return limit;
        }
    }
}
