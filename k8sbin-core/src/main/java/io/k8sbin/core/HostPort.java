package io.k8sbin.core;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where something listens: a name or address, and a port. IPv6 addresses are written in brackets.
 *
 * @param host DNS name or IP address, without brackets
 * @param port 1 to 65535
 */
public record HostPort(String host, int port) {
    // what ends in a number is an address to every resolver: 10.1 is 10.0.0.1 to it, and 010.0.0.1 is 8.0.0.1
    private static final Pattern LIKE_IPV4 = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");

    /** Refuses ports outside 1 to 65535 and hosts that are neither an address nor a lower-case DNS name. */
    public HostPort {
        Objects.requireNonNull(host, "host");
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port must be 1 to 65535, not " + port);
        }
        if (host.indexOf(':') >= 0 || LIKE_IPV4.matcher(host).matches()) {
            host = IpAddress.of(host).toString();
        } else if (!DnsNames.isHostName(host)) {
            throw new IllegalArgumentException("neither an IP address nor a DNS name: " + Printable.quoted(host));
        }
    }

    /** An address and a port. */
    public static HostPort of(IpAddress address, int port) {
        return new HostPort(address.toString(), port);
    }

    /**
     * Reads {@code host:port}, {@code 10.0.0.1:6443} or {@code [::1]:6443}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static HostPort of(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0 || !text.substring(colon + 1).matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException("not host:port: " + Printable.quoted(text));
        }
        String host = text.substring(0, colon);
        boolean brackets = host.startsWith("[") && host.endsWith("]");
        if (host.indexOf(':') >= 0 != brackets) {
            throw new IllegalArgumentException(
                    "an IPv6 address stands in brackets before its port: " + Printable.quoted(text));
        }
        return new HostPort(
                brackets ? host.substring(1, host.length() - 1) : host, Integer.parseInt(text.substring(colon + 1)));
    }

    /** {@code host:port}, with brackets where needed. */
    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
