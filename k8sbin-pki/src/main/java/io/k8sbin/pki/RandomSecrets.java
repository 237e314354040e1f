package io.k8sbin.pki;

import io.k8sbin.core.Secret;
import java.util.Arrays;

/** Secrets that are nothing but random: keys for encryption at rest, static tokens. */
public final class RandomSecrets {
    private RandomSecrets() {}

    /**
     * Bytes of the operating system's random source: 32 for a key that encrypts Secrets at rest.
     *
     * @throws IllegalArgumentException below 16 bytes, which could be guessed, or above 1024
     */
    public static Secret bytes(int count) {
        if (count < 16 || count > 1024) {
            throw new IllegalArgumentException("a secret has 16 to 1024 bytes, not " + count);
        }
        byte[] bytes = Randomness.bytes(count);
        Secret secret = Secret.of(bytes);
        Arrays.fill(bytes, (byte) 0);
        return secret;
    }
}
