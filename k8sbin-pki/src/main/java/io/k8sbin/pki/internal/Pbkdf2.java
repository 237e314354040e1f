package io.k8sbin.pki.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** PBKDF2 (RFC 8018 section 5.2) over bytes, so that passwords need no string and no character set. */
final class Pbkdf2 {
    private Pbkdf2() {}

    /** {@code length} bytes from the password; {@code mac} is a JDK name such as HmacSHA256. */
    static byte[] derive(String mac, byte[] password, byte[] salt, int iterations, int length)
            throws GeneralSecurityException {
        Mac function = Mac.getInstance(mac);
        function.init(new SecretKeySpec(password, mac));
        ByteBuffer key = ByteBuffer.allocate(length);
        for (int block = 1; key.hasRemaining(); block++) {
            byte[] sum = block(function, salt, iterations, block);
            key.put(sum, 0, Math.min(sum.length, key.remaining()));
            Arrays.fill(sum, (byte) 0);
        }
        return key.array();
    }

    private static byte[] block(Mac function, byte[] salt, int iterations, int number) throws GeneralSecurityException {
        function.update(salt);
        byte[] last = function.doFinal(ByteBuffer.allocate(4).putInt(number).array());
        byte[] sum = last.clone();
        for (int i = 1; i < iterations; i++) {
            function.update(last);
            function.doFinal(last, 0);
            for (int j = 0; j < sum.length; j++) {
                sum[j] ^= last[j];
            }
        }
        return sum;
    }
}
