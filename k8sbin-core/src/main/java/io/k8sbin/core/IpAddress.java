package io.k8sbin.core;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * An IPv4 or IPv6 address written as numbers; never a name, and never looked up. An IPv4-mapped IPv6 address is the IPv4
 * address it holds; zone ids are refused. Prints IPv6 as RFC 5952 asks.
 */
public final class IpAddress implements Comparable<IpAddress> {
    private final byte[] octets;

    private IpAddress(byte[] octets) {
        this.octets = octets;
    }

    /**
     * Reads dotted IPv4 (no leading zeros) or IPv6.
     *
     * @throws IllegalArgumentException for anything else, host names and {@code address/prefix} included
     */
    public static IpAddress of(String text) {
        byte[] v4 = ipv4(text);
        if (v4 != null) {
            return new IpAddress(v4);
        }
        if (text.indexOf(':') < 0 || !text.matches("[0-9a-fA-F:.]{2,45}")) {
            throw new IllegalArgumentException("not an IP address: \"" + text + "\"");
        }
        try {
            // digits, colons and dots only, so this never asks a resolver
            return of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an IP address: \"" + text + "\"", e);
        }
    }

    /** The address a JDK value holds, without its zone. */
    public static IpAddress of(InetAddress address) {
        return new IpAddress(address.getAddress());
    }

    /** The address of these 4 or 16 octets, in network order. */
    public static IpAddress ofOctets(byte[] octets) {
        try {
            return of(InetAddress.getByAddress(octets));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address has 4 or 16 octets, not " + octets.length, e);
        }
    }

    private static byte @org.jspecify.annotations.Nullable [] ipv4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        byte[] octets = new byte[4];
        for (int i = 0; i < 4; i++) {
            if (!parts[i].matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(parts[i]) > 255) {
                return null;
            }
            octets[i] = (byte) Integer.parseInt(parts[i]);
        }
        return octets;
    }

    /** Whether it is an IPv6 address. */
    public boolean isIpv6() {
        return octets.length == 16;
    }

    /** 32 or 128. */
    public int bits() {
        return octets.length * 8;
    }

    /** A copy of the 4 or 16 octets. */
    public byte[] octets() {
        return octets.clone();
    }

    /** The same address for JDK methods. */
    public InetAddress toInetAddress() {
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address as an unsigned number. */
    public BigInteger toNumber() {
        return new BigInteger(1, octets);
    }

    /**
     * The address this many steps further.
     *
     * @throws IllegalArgumentException when that leaves the address space
     */
    public IpAddress plus(BigInteger steps) {
        BigInteger sum = toNumber().add(steps);
        if (sum.signum() < 0 || sum.bitLength() > bits()) {
            throw new IllegalArgumentException("no address " + steps + " steps after " + this);
        }
        byte[] raw = sum.toByteArray();
        byte[] next = new byte[octets.length];
        int count = Math.min(raw.length, next.length);
        System.arraycopy(raw, raw.length - count, next, next.length - count, count);
        return new IpAddress(next);
    }

    /** The address in brackets when it is IPv6, as URLs and host:port pairs need it. */
    public String forUrl() {
        return isIpv6() ? "[" + this + "]" : toString();
    }

    @Override
    public int compareTo(IpAddress other) {
        int family = Integer.compare(octets.length, other.octets.length);
        return family != 0 ? family : Arrays.compareUnsigned(octets, other.octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return isIpv6()
                ? ipv6Text()
                : "%d.%d.%d.%d".formatted(octets[0] & 255, octets[1] & 255, octets[2] & 255, octets[3] & 255);
    }

    private int group(int i) {
        return ((octets[2 * i] & 255) << 8) | (octets[2 * i + 1] & 255);
    }

    private String ipv6Text() {
        int start = -1;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int run = 0;
            while (i + run < 8 && group(i + run) == 0) {
                run++;
            }
            if (run > length) {
                start = i;
                length = run;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == start) {
                text.append("::");
                i += length - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(group(i)));
            }
        }
        return text.toString();
    }
}
