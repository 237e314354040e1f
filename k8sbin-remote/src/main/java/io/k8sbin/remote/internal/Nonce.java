package io.k8sbin.remote.internal;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random digits that no output holds by chance. */
final class Nonce {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    static String create() {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
