package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.IpAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads alternative names from text and orders them. */
final class SubjectAltNames {
    static final Comparator<SubjectAltName> ORDER =
            Comparator.comparingInt(SubjectAltNames::rank).thenComparing(SubjectAltNames::compareWithinKind);

    private SubjectAltNames() {}

    static SubjectAltName.Reading read(FieldPath path, String text) {
        String name = text.strip();
        Optional<IpAddress> address = address(name);
        if (address.isPresent()) {
            return new SubjectAltName.Reading(new SubjectAltName.Ip(address.get()), List.of());
        }
        boolean dot = name.length() > 1 && name.endsWith(".");
        String host = (dot ? name.substring(0, name.length() - 1) : name).toLowerCase(Locale.ROOT);
        try {
            return new SubjectAltName.Reading(
                    new SubjectAltName.Dns(host), dot ? List.of(dropped(path, name)) : List.of());
        } catch (InvalidCertificateSpecException e) {
            throw new InvalidCertificateSpecException(
                    List.of(FieldError.of(FieldError.Type.INVALID, path, text, explain(name))));
        }
    }

    private static Finding dropped(FieldPath path, String name) {
        return Finding.warning(
                "pki.trailing-dot",
                path,
                "the dot at the end of \"" + name + "\" was dropped: with it no client would match the name");
    }

    private static Optional<IpAddress> address(String text) {
        try {
            return Optional.of(IpAddress.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static InvalidCertificateSpecException invalid(String value, String detail) {
        return new InvalidCertificateSpecException(
                List.of(FieldError.of(FieldError.Type.INVALID, FieldPath.of("subjectAltNames"), value, detail)));
    }

    /** Why a text is no DNS name, and what to write instead. */
    static String explain(String name) {
        if (name.isEmpty()) {
            return "is empty; leave it out";
        }
        if (name.chars().anyMatch(c -> c > 126)) {
            return "holds characters beyond ASCII; write the A-label form (xn--...)";
        }
        if (name.indexOf('/') >= 0) {
            return "a range or URL is no name; give the address or host alone";
        }
        if (name.indexOf('%') >= 0) {
            return "an address in a certificate has no zone; drop the part from the percent sign";
        }
        if (name.indexOf(':') >= 0 || name.indexOf('[') >= 0) {
            return "neither an IPv6 address nor a host; give it without brackets and port";
        }
        if (name.matches("[0-9.]+")) {
            return "not an IPv4 address: four numbers from 0 to 255 without leading zeros";
        }
        if (name.indexOf('*') >= 0) {
            return "a wildcard stands for the whole leftmost label, as in *.example.org";
        }
        return "not a DNS name: labels of at most 63 lower-case letters, digits and inner dashes, joined by dots, "
                + "253 characters at most";
    }

    private static int rank(SubjectAltName name) {
        return name instanceof SubjectAltName.Dns ? 0 : name instanceof SubjectAltName.Ip ? 1 : 2;
    }

    private static int compareWithinKind(SubjectAltName a, SubjectAltName b) {
        return a instanceof SubjectAltName.Ip first && b instanceof SubjectAltName.Ip second
                ? first.address().compareTo(second.address())
                : a.toString().compareTo(b.toString());
    }
}
