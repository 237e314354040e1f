package io.k8sbin.remote;

import io.k8sbin.core.Secret;
import java.nio.file.Path;
import java.util.Optional;
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

    /** A key without passphrase. */
    static Credentials privateKey(Path file) {
        return new PrivateKeyFile(file, Optional.empty());
    }

    /** A key that may be encrypted. */
    static Credentials privateKey(Path file, Supplier<Secret> passphrase) {
        return new PrivateKeyFile(file, Optional.of(passphrase));
    }
}
