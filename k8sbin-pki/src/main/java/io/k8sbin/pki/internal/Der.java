package io.k8sbin.pki.internal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/**
 * Writes DER (X.690), value by value. Certificates are put together from encoded parts, so that an issuer's name and
 * key identifier are copied as they stand and never encoded a second time.
 */
public final class Der {
    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter GENERALIZED_TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** RFC 5280 section 4.1.2.5: UTCTime through 2049. */
    private static final Instant YEAR_2050 = Instant.parse("2050-01-01T00:00:00Z");

    private Der() {}

    /** One value: tag, length, content. */
    public static byte[] value(int tag, byte[]... contents) {
        int length = Arrays.stream(contents).mapToInt(c -> c.length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 6);
        out.write(tag);
        if (length < 0x80) {
            out.write(length);
        } else {
            byte[] octets = BigInteger.valueOf(length).toByteArray();
            int skip = octets[0] == 0 ? 1 : 0;
            out.write(0x80 | (octets.length - skip));
            out.write(octets, skip, octets.length - skip);
        }
        for (byte[] content : contents) {
            out.writeBytes(content);
        }
        return out.toByteArray();
    }

    /** SEQUENCE. */
    public static byte[] sequence(byte[]... values) {
        return value(0x30, values);
    }

    /** SET OF, in the order DER asks for. */
    public static byte[] setOf(byte[]... values) {
        byte[][] sorted = values.clone();
        Arrays.sort(sorted, Arrays::compareUnsigned);
        return value(0x31, sorted);
    }

    /** INTEGER. */
    public static byte[] integer(BigInteger number) {
        return value(0x02, number.toByteArray());
    }

    /** INTEGER. */
    public static byte[] integer(long number) {
        return integer(BigInteger.valueOf(number));
    }

    /** BOOLEAN TRUE; FALSE is always a default and never written. */
    public static byte[] bool() {
        return value(0x01, new byte[] {(byte) 0xff});
    }

    /** BIT STRING whose last octet has this many unused bits. */
    public static byte[] bitString(int unusedBits, byte... octets) {
        return value(0x03, new byte[] {(byte) unusedBits}, octets);
    }

    /** OCTET STRING. */
    public static byte[] octetString(byte[] octets) {
        return value(0x04, octets);
    }

    /** OBJECT IDENTIFIER in dotted form. */
    public static byte[] oid(String dotted) {
        String[] arcs = dotted.split("\\.", -1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        base128(out, new BigInteger(arcs[0]).multiply(BigInteger.valueOf(40)).add(new BigInteger(arcs[1])));
        for (int i = 2; i < arcs.length; i++) {
            base128(out, new BigInteger(arcs[i]));
        }
        return value(0x06, out.toByteArray());
    }

    private static void base128(ByteArrayOutputStream out, BigInteger arc) {
        for (int shift = (Math.max(arc.bitLength(), 1) - 1) / 7 * 7; shift >= 0; shift -= 7) {
            out.write((arc.shiftRight(shift).intValue() & 0x7f) | (shift > 0 ? 0x80 : 0));
        }
    }

    /** PrintableString where its alphabet allows, else UTF8String, as Go and cfssl write names. */
    public static byte[] printableOrUtf8(String text) {
        boolean printable = text.matches("[A-Za-z0-9 '()+,./:=?-]*");
        return value(printable ? 0x13 : 0x0c, text.getBytes(StandardCharsets.UTF_8));
    }

    /** UTCTime until 2049, GeneralizedTime from 2050; whole seconds. */
    public static byte[] time(Instant instant) {
        return instant.isBefore(YEAR_2050)
                ? value(0x17, UTC_TIME.format(instant).getBytes(StandardCharsets.US_ASCII))
                : value(0x18, GENERALIZED_TIME.format(instant).getBytes(StandardCharsets.US_ASCII));
    }

    /** A context tag around a whole value. */
    public static byte[] explicit(int tag, byte[] value) {
        return value(0xa0 | tag, value);
    }

    /** A context tag in place of the value's own, for primitive content. */
    public static byte[] implicit(int tag, byte[] content) {
        return value(0x80 | tag, content);
    }
}
