package io.k8sbin.pki.internal;

import java.util.Arrays;

/** Encoded bytes as a value: compared by content, never changed. */
public final class DerBytes {
    private final byte[] bytes;

    /** Holds a copy. */
    public DerBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DerBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes of DER";
    }
}
