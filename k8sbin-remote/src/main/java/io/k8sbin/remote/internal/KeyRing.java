package io.k8sbin.remote.internal;

import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.CredentialsException;
import io.k8sbin.remote.RemoteTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Private keys, each read and decrypted once. Thread-safe. */
final class KeyRing {
    private final Map<Credentials.PrivateKeyFile, OpenSshKeyFile.Loaded> keys = new HashMap<>();
    private final Clock clock;

    KeyRing(Clock clock) {
        this.clock = clock;
    }

    /**
     * The key.
     *
     * @throws CredentialsException when it cannot be used
     */
    Identity key(RemoteTarget target, Credentials.PrivateKeyFile file) {
        OpenSshKeyFile.Loaded loaded = load(target, file);
        return new FileIdentity(loaded.pair(), loaded.publicKey().bytes(), typeOf(loaded.publicKey()));
    }

    /**
     * The key with its certificate.
     *
     * @throws CredentialsException when one cannot be used, or they do not belong together
     */
    Identity certified(RemoteTarget target, Credentials.CertifiedKey files) {
        OpenSshKeyFile.Loaded loaded = load(target, files.key());
        byte[] blob = certificateBlob(target, files.certificate());
        try {
            SshCertificate certificate = SshCertificate.parse(blob);
            String fault = fault(certificate, loaded.publicKey());
            if (!fault.isEmpty()) {
                throw new CredentialsException(target, "certificate " + files.certificate() + " " + fault);
            }
            return new FileIdentity(loaded.pair(), blob, certificate.algorithm());
        } catch (SshData.Malformed e) {
            throw new CredentialsException(
                    target, "certificate " + files.certificate() + " is damaged or of an unknown kind");
        }
    }

    private String fault(SshCertificate certificate, Octets key) {
        if (!certificate.plain().equals(key)) {
            return "is for another key";
        }
        if (certificate.kind() != SshCertificate.Kind.USER) {
            return "is not one for users: sign the key without -h";
        }
        return certificate.validAt(clock.instant())
                ? ""
                : "is not valid at " + clock.instant() + ": have the key signed again";
    }

    private static byte[] certificateBlob(RemoteTarget target, Path file) {
        try {
            String[] words = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .strip()
                    .split("\\s+", -1);
            return Base64.getDecoder().decode(words.length > 1 ? words[1] : "");
        } catch (IOException e) {
            throw new CredentialsException(target, "certificate " + file + " cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new CredentialsException(target, "certificate " + file + " is damaged");
        }
    }

    private synchronized OpenSshKeyFile.Loaded load(RemoteTarget target, Credentials.PrivateKeyFile key) {
        OpenSshKeyFile.Loaded known = keys.get(key);
        if (known != null) {
            return known;
        }
        try {
            String text = new String(Files.readAllBytes(key.file()), StandardCharsets.ISO_8859_1);
            OpenSshKeyFile.Loaded loaded = OpenSshKeyFile.parse(text, key.passphrase());
            keys.put(key, loaded);
            return loaded;
        } catch (IOException e) {
            throw new CredentialsException(target, "private key " + key.file() + " cannot be read: " + e);
        } catch (OpenSshKeyFile.UnusableKey e) {
            throw new CredentialsException(target, "private key " + key.file() + " " + e.getMessage());
        }
    }

    private static String typeOf(Octets key) {
        try {
            return key.keyType();
        } catch (SshData.Malformed e) {
            throw new IllegalStateException("a key that was read has a type", e);
        }
    }
}
