package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A bootstrap token, {@code id.secret}: what a kubelet shows until it has a certificate of its own.
 *
 * @param id six characters of {@code a-z0-9}; public, it names the Secret
 * @param secret sixteen of them
 */
public record BootstrapToken(String id, Secret secret) {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    /** The largest multiple of 36 a byte can hold: what lies above would favour the first letters. */
    private static final int FAIR = 252;

    /**
     * Checks both parts.
     *
     * @throws InvalidCertificateSpecException listing which part has another form
     */
    public BootstrapToken {
        Objects.requireNonNull(id, "id");
        List<FieldError> errors = new ArrayList<>();
        if (!id.matches("[a-z0-9]{6}")) {
            errors.add(error("id", "must be six characters of a-z and 0-9"));
        }
        if (!secret.revealUtf8().matches("[a-z0-9]{16}")) {
            errors.add(error("secret", "must be sixteen characters of a-z and 0-9"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidCertificateSpecException(errors);
        }
    }

    // never with the value: somebody may have given the secret as the id
    private static FieldError error(String field, String detail) {
        return FieldError.of(FieldError.Type.INVALID, FieldPath.of("bootstrapToken", field), detail);
    }

    /** A new token; about 31 bits of id and 82 of secret, every one as likely as any other. */
    public static BootstrapToken generate() {
        return new BootstrapToken(random(6), Secret.ofUtf8(random(16)));
    }

    /**
     * A token that exists.
     *
     * @throws InvalidCertificateSpecException when a part has another form
     */
    public static BootstrapToken of(String id, Secret secret) {
        return new BootstrapToken(id, secret);
    }

    private static String random(int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            for (byte b : Randomness.bytes(length)) {
                if ((b & 0xff) < FAIR && text.length() < length) {
                    text.append(ALPHABET.charAt((b & 0xff) % ALPHABET.length()));
                }
            }
        }
        return text.toString();
    }

    /** The whole token, {@code id.secret}. */
    public Secret value() {
        return Secret.ofUtf8(id + "." + secret.revealUtf8());
    }

    /** The id only. */
    @Override
    public String toString() {
        return "BootstrapToken[" + id + "]";
    }
}
