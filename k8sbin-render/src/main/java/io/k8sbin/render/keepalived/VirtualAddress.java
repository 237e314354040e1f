package io.k8sbin.render.keepalived;

import io.k8sbin.core.IpAddress;

/**
 * An address that moves between hosts.
 *
 * @param address the address itself
 * @param prefixLength of its network: 24 for {@code 192.168.80.100/24}
 */
public record VirtualAddress(IpAddress address, int prefixLength) {
    /** Refuses a prefix longer than the address. */
    public VirtualAddress {
        if (prefixLength < 1 || prefixLength > address.bits()) {
            throw new IllegalArgumentException(
                    "prefix length must be 1 to " + address.bits() + ", not " + prefixLength);
        }
    }

    /**
     * Reads {@code 192.168.80.100/24}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static VirtualAddress of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException(
                    "not an address with its prefix such as 192.168.80.100/24: \"" + text + "\"");
        }
        return new VirtualAddress(IpAddress.of(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /** {@code address/prefix}. */
    @Override
    public String toString() {
        return address + "/" + prefixLength;
    }
}
