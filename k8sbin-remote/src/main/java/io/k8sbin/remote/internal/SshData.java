package io.k8sbin.remote.internal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Values in SSH's encoding (RFC 4251 section 5). */
final class SshData {
    private SshData() {}

    /** Not what it should be: cut off, or a length that cannot be. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    /** Takes values one after another. */
    static final class Reader {
        private final ByteBuffer bytes;

        Reader(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
        }

        boolean atEnd() {
            return !bytes.hasRemaining();
        }

        int position() {
            return bytes.position();
        }

        int octet() throws Malformed {
            need(1);
            return bytes.get() & 255;
        }

        long uint32() throws Malformed {
            need(4);
            return bytes.getInt() & 0xffffffffL;
        }

        /** Unsigned, so negative when it is large. */
        long uint64() throws Malformed {
            need(8);
            return bytes.getLong();
        }

        byte[] string() throws Malformed {
            long length = uint32();
            if (length > bytes.remaining()) {
                throw new Malformed("a string of " + length + " bytes where " + bytes.remaining() + " are left");
            }
            byte[] value = new byte[(int) length];
            bytes.get(value);
            return value;
        }

        String text() throws Malformed {
            return new String(string(), StandardCharsets.UTF_8);
        }

        BigInteger mpint() throws Malformed {
            byte[] value = string();
            return value.length == 0 ? BigInteger.ZERO : new BigInteger(value);
        }

        private void need(int count) throws Malformed {
            if (bytes.remaining() < count) {
                throw new Malformed("cut off");
            }
        }
    }

    /** Puts values one after another. */
    static final class Writer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Writer octet(int value) {
            bytes.write(value);
            return this;
        }

        Writer uint32(long value) {
            bytes.writeBytes(ByteBuffer.allocate(4).putInt((int) value).array());
            return this;
        }

        Writer string(byte[] value) {
            uint32(value.length);
            bytes.writeBytes(value);
            return this;
        }

        Writer string(String value) {
            return string(value.getBytes(StandardCharsets.UTF_8));
        }

        Writer mpint(BigInteger value) {
            return string(value.signum() == 0 ? new byte[0] : value.toByteArray());
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
