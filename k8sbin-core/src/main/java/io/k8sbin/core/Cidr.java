package io.k8sbin.core;

import java.math.BigInteger;
import java.util.Objects;

/**
 * A range of addresses, {@code 10.254.0.0/16} or {@code fd00::/64}. The address is the first of the range: host bits are
 * refused, because readers disagree about what they mean.
 *
 * @param network first address of the range
 * @param prefixLength number of leading bits that are fixed
 */
public record Cidr(IpAddress network, int prefixLength) implements Comparable<Cidr> {
    /** Refuses a prefix longer than the address and host bits. */
    public Cidr {
        Objects.requireNonNull(network, "network");
        if (prefixLength < 0 || prefixLength > network.bits()) {
            throw new IllegalArgumentException(
                    "prefix length must be 0 to " + network.bits() + ", not " + prefixLength);
        }
        if (!network.equals(truncate(network, prefixLength))) {
            throw new IllegalArgumentException("host bits are set in " + network + "/" + prefixLength
                    + "; the range is " + truncate(network, prefixLength) + "/" + prefixLength);
        }
    }

    /**
     * Reads {@code address/prefix}.
     *
     * @throws IllegalArgumentException when the text has another form, host bits are set or the address is IPv4-mapped
     *     IPv6
     */
    public static Cidr of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("0|[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException("not a range such as 10.254.0.0/16: " + Printable.quoted(text));
        }
        IpAddress address = IpAddress.of(text.substring(0, slash));
        if (!address.isIpv6() && text.indexOf(':') >= 0) {
            // the prefix counts IPv6 bits, the address has become IPv4: no reader agrees on what that means
            throw new IllegalArgumentException("write the IPv4 range itself, not IPv4-mapped IPv6: \"" + text + "\"");
        }
        return new Cidr(address, Integer.parseInt(text.substring(slash + 1)));
    }

    private static IpAddress truncate(IpAddress address, int prefix) {
        byte[] octets = address.octets();
        for (int bit = prefix; bit < address.bits(); bit++) {
            octets[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        return IpAddress.ofOctets(octets);
    }

    /** Whether the address lies in the range; never for another family. */
    public boolean contains(IpAddress address) {
        return address.bits() == network.bits()
                && truncate(address, prefixLength).equals(network);
    }

    /** Whether the whole other range lies in this one. */
    public boolean contains(Cidr other) {
        return other.prefixLength >= prefixLength && contains(other.network);
    }

    /** Whether any address lies in both ranges. */
    public boolean overlaps(Cidr other) {
        return contains(other.network) || other.contains(network);
    }

    /** How many addresses. */
    public BigInteger size() {
        return BigInteger.ONE.shiftLeft(network.bits() - prefixLength);
    }

    /**
     * The n-th address of the range, from 0.
     *
     * @throws IllegalArgumentException when the range has no such address
     */
    public IpAddress address(long n) {
        if (n < 0 || BigInteger.valueOf(n).compareTo(size()) >= 0) {
            throw new IllegalArgumentException(this + " has no address number " + n);
        }
        return network.plus(BigInteger.valueOf(n));
    }

    /**
     * The n-th range of the given prefix length inside this one, from 0.
     *
     * @throws IllegalArgumentException when there is no such range
     */
    public Cidr subnet(int length, long n) {
        if (n < 0 || BigInteger.valueOf(n).compareTo(subnets(length)) >= 0) {
            throw new IllegalArgumentException(this + " has no /" + length + " number " + n);
        }
        return new Cidr(network.plus(BigInteger.valueOf(n).shiftLeft(network.bits() - length)), length);
    }

    /** How many ranges of the given prefix length fit; none where the length is shorter than this or beyond the address. */
    public BigInteger subnets(int length) {
        return length < prefixLength || length > network.bits()
                ? BigInteger.ZERO
                : BigInteger.ONE.shiftLeft(length - prefixLength);
    }

    @Override
    public int compareTo(Cidr other) {
        int byNetwork = network.compareTo(other.network);
        return byNetwork != 0 ? byNetwork : Integer.compare(prefixLength, other.prefixLength);
    }

    @Override
    public String toString() {
        return network + "/" + prefixLength;
    }
}
