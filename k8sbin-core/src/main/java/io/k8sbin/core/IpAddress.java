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
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
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
        byte[] octets = IpText.read(text);
        if (octets == null) {
            throw new IllegalArgumentException("not an IP address: " + Printable.quoted(text));
        }
        return ofOctets(octets);
    }

    /** The address a JDK value holds, without its zone. */
    public static IpAddress of(InetAddress address) {
        return ofOctets(address.getAddress());
    }

    /**
     * The address of these 4 or 16 octets, in network order.
     *
     * @throws IllegalArgumentException for another number of octets
     */
    public static IpAddress ofOctets(byte[] octets) {
        if (octets.length != 4 && octets.length != 16) {
            throw new IllegalArgumentException("an address has 4 or 16 octets, not " + octets.length);
        }
        return new IpAddress(isMapped(octets) ? Arrays.copyOfRange(octets, 12, 16) : octets.clone());
    }

    private static boolean isMapped(byte[] octets) {
        return octets.length == 16 && Arrays.equals(octets, 0, MAPPED.length, MAPPED, 0, MAPPED.length);
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
     * @throws IllegalArgumentException when that leaves the address space or enters the IPv4-mapped part of IPv6
     */
    public IpAddress plus(BigInteger steps) {
        BigInteger sum = toNumber().add(steps);
        if (sum.signum() < 0 || sum.bitLength() > bits()) {
            throw noAddress(steps);
        }
        byte[] raw = sum.toByteArray();
        byte[] next = new byte[octets.length];
        int count = Math.min(raw.length, next.length);
        System.arraycopy(raw, raw.length - count, next, next.length - count, count);
        if (isMapped(next)) {
            throw noAddress(steps);
        }
        return new IpAddress(next);
    }

    private IllegalArgumentException noAddress(BigInteger steps) {
        return new IllegalArgumentException("no address " + steps + " steps after " + this);
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

    /** Dotted IPv4, or IPv6 as RFC 5952 asks. */
    @Override
    public String toString() {
        return IpText.write(octets);
    }
}
