package io.k8sbin.core;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as text: reads the forms of RFC 4291 section 2.2 and strict dotted quads, writes RFC 5952. Own code, because
 * the JDK's reader takes leading zeros and groups of any length, and asks a resolver when a text starts with a dot.
 */
final class IpText {
    private static final int LONGEST = "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255".length();
    private static final Pattern OCTET = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    private IpText() {}

    /** The 4 or 16 octets a text names, or null when it is no address. */
    static byte @Nullable [] read(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        return text.indexOf(':') < 0 ? readIpv4(text) : readIpv6(text);
    }

    private static byte @Nullable [] readIpv4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        byte[] octets = new byte[4];
        for (int i = 0; i < 4; i++) {
            if (!OCTET.matcher(parts[i]).matches() || Integer.parseInt(parts[i]) > 255) {
                return null;
            }
            octets[i] = (byte) Integer.parseInt(parts[i]);
        }
        return octets;
    }

    private static byte @Nullable [] readIpv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            byte[] all = readGroups(text);
            return all != null && all.length == 16 ? all : null;
        }
        String before = text.substring(0, gap);
        byte[] head = readGroups(before);
        byte[] tail = readGroups(text.substring(gap + 2));
        // the gap stands for one group of zeros at least, and only the end of an address may be dotted
        if (head == null || tail == null || head.length + tail.length > 14 || before.indexOf('.') >= 0) {
            return null;
        }
        byte[] octets = new byte[16];
        System.arraycopy(head, 0, octets, 0, head.length);
        System.arraycopy(tail, 0, octets, 16 - tail.length, tail.length);
        return octets;
    }

    private static byte @Nullable [] readGroups(String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        String[] groups = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int i = 0; i < groups.length; i++) {
            if (GROUP.matcher(groups[i]).matches()) {
                int group = Integer.parseInt(groups[i], 16);
                octets.write(group >> 8);
                octets.write(group);
                continue;
            }
            byte[] dotted = i == groups.length - 1 ? readIpv4(groups[i]) : null;
            if (dotted == null) {
                return null;
            }
            octets.writeBytes(dotted);
        }
        return octets.toByteArray();
    }

    /** Dotted IPv4, or IPv6 as RFC 5952 asks: lower case, no leading zeros, the first longest run of zeros as {@code ::}. */
    static String write(byte[] octets) {
        if (octets.length == 4) {
            return (octets[0] & 255) + "." + (octets[1] & 255) + "." + (octets[2] & 255) + "." + (octets[3] & 255);
        }
        int start = -1;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int run = zeros(octets, i);
            if (run > length) {
                start = i;
                length = run;
            }
        }
        return start < 0 ? groups(octets, 0, 8) : groups(octets, 0, start) + "::" + groups(octets, start + length, 8);
    }

    private static int zeros(byte[] octets, int from) {
        int run = 0;
        while (from + run < 8 && group(octets, from + run) == 0) {
            run++;
        }
        return run;
    }

    private static String groups(byte[] octets, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(group(octets, i)));
        }
        return text.toString();
    }

    private static int group(byte[] octets, int i) {
        return ((octets[2 * i] & 255) << 8) | (octets[2 * i + 1] & 255);
    }
}
