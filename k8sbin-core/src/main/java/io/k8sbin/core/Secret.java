package io.k8sbin.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Bytes that must not be seen: a private key, a token, a password. Never printed, compared in constant time, copied on
 * the way in and out. Every place that takes the bytes out calls {@link #reveal}, so exposure can be searched for.
 *
 * <p>Immutable and thread-safe. The bytes live on the Java heap until collected; a heap dump shows them.
 */
public final class Secret {
    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Holds a copy of these bytes. */
    public static Secret of(byte[] bytes) {
        return new Secret(bytes.clone());
    }

    /** Holds the UTF-8 bytes of a text. */
    public static Secret ofUtf8(String text) {
        return new Secret(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of the bytes. */
    public byte[] reveal() {
        return bytes.clone();
    }

    /** The bytes read as UTF-8; malformed ones become U+FFFD, so use {@link #reveal} for what is not text. */
    public String revealUtf8() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** How many bytes. */
    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** {@code Secret[32 bytes]}: the length only. */
    @Override
    public String toString() {
        return "Secret[" + bytes.length + " bytes]";
    }
}
