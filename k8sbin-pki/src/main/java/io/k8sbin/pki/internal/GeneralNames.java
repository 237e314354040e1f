package io.k8sbin.pki.internal;

import java.nio.charset.StandardCharsets;

/** Writes GeneralName values (RFC 5280 section 4.2.1.6). */
public final class GeneralNames {
    private GeneralNames() {}

    /** rfc822Name. */
    public static byte[] email(String address) {
        return Der.implicit(1, address.getBytes(StandardCharsets.US_ASCII));
    }

    /** dNSName. */
    public static byte[] dns(String name) {
        return Der.implicit(2, name.getBytes(StandardCharsets.US_ASCII));
    }

    /** uniformResourceIdentifier. */
    public static byte[] uri(String uri) {
        return Der.implicit(6, uri.getBytes(StandardCharsets.US_ASCII));
    }

    /** iPAddress of 4 or 16 octets. */
    public static byte[] ip(byte[] octets) {
        return Der.implicit(7, octets);
    }
}
