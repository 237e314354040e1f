package io.k8sbin.remote;

import io.k8sbin.core.Secret;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a login is proved with. Nothing is read before the first connection. */
public sealed interface Credentials {
    /**
     * A private key file in OpenSSH's own format: ed25519, ecdsa or rsa.
     *
     * @param file on the operator's machine
     * @param passphrase asked at most once a connector, and only when the key is encrypted
     */
    record PrivateKeyFile(Path file, Optional<Supplier<Secret>> passphrase) implements Credentials {}

    /**
     * A private key with a certificate for it, as {@code ssh-keygen -s} makes them.
     *
     * @param key the private key
     * @param certificate usually the key's name with {@code -cert.pub}
     */
    record CertifiedKey(PrivateKeyFile key, Path certificate) implements Credentials {}

    /**
     * Keys and certificates of an SSH agent; the host is asked about each before the agent signs.
     *
     * @param socket of the agent; empty means {@code SSH_AUTH_SOCK}
     * @param fingerprints only these keys, as {@code SHA256:...}; all when empty. A host gives up after few keys it does
     *     not know, usually six
     */
    record Agent(Optional<Path> socket, Set<String> fingerprints) implements Credentials {
        /** Copies the set. */
        public Agent {
            fingerprints = Set.copyOf(fingerprints);
        }
    }

    /**
     * A password, asked for and sent only when the host takes passwords and its key is trusted.
     *
     * @param password asked at most once a connection to a host, within the connect timeout
     */
    record Password(Function<RemoteTarget, Secret> password) implements Credentials {}

    /**
     * Answers to whatever the host asks (RFC 4256), such as a password and a one-time code.
     *
     * @param answers asked for each question
     */
    record Interactive(Function<Question, Secret> answers) implements Credentials {}

    /**
     * Something a host wants to know at login.
     *
     * @param target who asks
     * @param instruction words above the question, without control characters; often empty
     * @param prompt the question, without control characters
     * @param shown whether the answer may be shown while it is typed
     */
    record Question(RemoteTarget target, String instruction, String prompt, boolean shown) {}

    /** A key without passphrase. */
    static Credentials privateKey(Path file) {
        return new PrivateKeyFile(file, Optional.empty());
    }

    /** A key that may be encrypted. */
    static Credentials privateKey(Path file, Supplier<Secret> passphrase) {
        return new PrivateKeyFile(file, Optional.of(passphrase));
    }

    /** A key without passphrase, and its certificate. */
    static Credentials certificate(Path key, Path certificate) {
        return new CertifiedKey(new PrivateKeyFile(key, Optional.empty()), certificate);
    }

    /** A key that may be encrypted, and its certificate. */
    static Credentials certificate(Path key, Path certificate, Supplier<Secret> passphrase) {
        return new CertifiedKey(new PrivateKeyFile(key, Optional.of(passphrase)), certificate);
    }

    /** All keys of the agent that {@code SSH_AUTH_SOCK} names. */
    static Credentials agent() {
        return new Agent(Optional.empty(), Set.of());
    }

    /** Some keys of the agent that {@code SSH_AUTH_SOCK} names, by their {@code SHA256:...} fingerprints. */
    static Credentials agent(Set<String> fingerprints) {
        return new Agent(Optional.empty(), fingerprints);
    }

    /** One password for every host. */
    static Credentials password(Supplier<Secret> password) {
        return new Password(target -> password.get());
    }

    /** A password by host. */
    static Credentials password(Function<RemoteTarget, Secret> password) {
        return new Password(password);
    }

    /** Answers to whatever hosts ask. */
    static Credentials interactive(Function<Question, Secret> answers) {
        return new Interactive(answers);
    }
}
