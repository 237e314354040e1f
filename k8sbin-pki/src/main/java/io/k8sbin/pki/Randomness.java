package io.k8sbin.pki;

import java.security.KeyPair;
import java.security.SecureRandom;

/** The one source of randomness: the operating system's, never seeded by us. */
final class Randomness {
    private static final SecureRandom SYSTEM = new SecureRandom();

    private Randomness() {}

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        SYSTEM.nextBytes(bytes);
        return bytes;
    }

    static KeyPair keyPair(KeyAlgorithm algorithm) {
        return algorithm.kind().generate(SYSTEM);
    }
}
