package io.k8sbin.pki.internal;

/**
 * Whether bytes are written in the one form of DER (X.690 section 10.1): every length definite and as short as can be.
 * The JDK takes other forms of certificates too, OpenSSL and Go do not; what is understood in two ways is taken by none.
 */
public final class DerForm {
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1f;
    private static final int MAX_DEPTH = 64;

    private DerForm() {}

    /** Whether this is exactly one value in that form. */
    public static boolean isDer(byte[] der) {
        return der.length > 0 && end(der, 0, der.length, 0) == der.length;
    }

    /** Where the value at this place ends, or -1. */
    private static int end(byte[] der, int at, int limit, int depth) {
        if (at + 2 > limit || (der[at] & LONG_TAG) == LONG_TAG || depth > MAX_DEPTH) {
            return -1;
        }
        int first = der[at + 1] & 0xff;
        int octets = first < 0x80 ? 0 : first & 0x7f;
        int content = at + 2 + octets;
        // 0x80 is the indefinite length; four octets and more are longer than any certificate
        if (first == 0x80 || octets > 3 || content > limit) {
            return -1;
        }
        int length = first;
        if (octets > 0) {
            length = 0;
            for (int i = at + 2; i < content; i++) {
                length = (length << 8) | (der[i] & 0xff);
            }
        }
        boolean shortest = octets == 0 || (length >= 0x80 && length >>> (8 * (octets - 1)) != 0);
        boolean fits = shortest && length <= limit - content;
        return fits && ((der[at] & CONSTRUCTED) == 0 || isFull(der, content, content + length, depth))
                ? content + length
                : -1;
    }

    /** Whether values fill this stretch. */
    private static boolean isFull(byte[] der, int from, int to, int depth) {
        int at = from;
        while (at >= 0 && at < to) {
            at = end(der, at, to, depth + 1);
        }
        return at == to;
    }
}
