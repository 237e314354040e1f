package io.k8sbin.pki;

import io.k8sbin.core.DnsNames;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.IpAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * A name a certificate proves (RFC 5280 section 4.2.1.6), in the one form everybody compares alike. Sorted as cfssl
 * writes them: DNS names, then addresses, then URIs.
 */
public sealed interface SubjectAltName extends Comparable<SubjectAltName> {

    /**
     * A DNS name: lower case, no dot at the end; a wildcard may stand for the whole leftmost label.
     *
     * @param name as in {@code kubernetes.default.svc} or {@code *.example.org}
     */
    record Dns(String name) implements SubjectAltName {
        /** Refuses what is not in that form, and what would be taken for an IPv4 address. */
        public Dns {
            Objects.requireNonNull(name, "name");
            String host = name.startsWith("*.") ? name.substring(2) : name;
            if (!DnsNames.isHostName(host) || name.length() > 253 || name.matches("[0-9.]+")) {
                throw SubjectAltNames.invalid(name, SubjectAltNames.explain(name));
            }
        }

        @Override
        public String toString() {
            return "DNS:" + name;
        }
    }

    /**
     * An IP address.
     *
     * @param address written with 4 or 16 octets; IPv4-mapped IPv6 is IPv4
     */
    record Ip(IpAddress address) implements SubjectAltName {
        /** Refuses null. */
        public Ip {
            Objects.requireNonNull(address, "address");
        }

        @Override
        public String toString() {
            return "IP:" + address;
        }
    }

    /**
     * A URI, such as a SPIFFE id. Kubernetes itself looks at none.
     *
     * @param uri absolute, ASCII, with a host
     */
    record Uri(URI uri) implements SubjectAltName {
        /** Refuses what is relative, has no host or holds other than ASCII. */
        public Uri {
            Objects.requireNonNull(uri, "uri");
            String text = uri.toString();
            boolean ascii = text.chars().allMatch(c -> c < 128);
            if (!uri.isAbsolute() || uri.getHost() == null || !ascii) {
                throw SubjectAltNames.invalid(text, "give an absolute URI with a host, in ASCII");
            }
        }

        @Override
        public String toString() {
            return "URI:" + uri;
        }
    }

    /**
     * A name read from text, and what had to be put right on the way.
     *
     * @param name the name
     * @param findings warnings: a dot at the end was dropped
     */
    record Reading(SubjectAltName name, List<Finding> findings) {
        /** Copies the list. */
        public Reading {
            Objects.requireNonNull(name, "name");
            findings = List.copyOf(findings);
        }
    }

    /**
     * A DNS name already in canonical form.
     *
     * @throws InvalidCertificateSpecException when it is not
     */
    static SubjectAltName dns(String name) {
        return new Dns(name);
    }

    /** An address. */
    static SubjectAltName ip(IpAddress address) {
        return new Ip(address);
    }

    /**
     * A URI.
     *
     * @throws InvalidCertificateSpecException when it is relative or has no host
     */
    static SubjectAltName uri(URI uri) {
        return new Uri(uri);
    }

    /**
     * Reads an address or a DNS name as people write them: blanks around it are dropped, upper case becomes lower, one
     * dot at the end is dropped.
     *
     * @throws InvalidCertificateSpecException for anything else: a range, a port, a zone id, brackets, leading zeros,
     *     letters beyond ASCII, a label over 63 or a name over 253 characters, a wildcard that is not the whole leftmost
     *     label
     */
    static SubjectAltName parse(String text) {
        return read(FieldPath.of("subjectAltNames"), text).name();
    }

    /**
     * As {@link #parse}, saying what was put right.
     *
     * @param path where the text stands, for errors and findings
     * @throws InvalidCertificateSpecException as {@link #parse}
     */
    static Reading read(FieldPath path, String text) {
        return SubjectAltNames.read(path, text);
    }

    @Override
    default int compareTo(SubjectAltName other) {
        return SubjectAltNames.ORDER.compare(this, other);
    }
}
