package io.k8sbin.pki.cfssl;

import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.SubjectAltName;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of {@code hosts}, of the kind cfssl takes it for and with the very characters it writes: upper case and a dot
 * at the end included.
 *
 * @param kind how it is written into the certificate
 * @param text as it stands in the request
 */
public record CfsslHost(Kind kind, String text) {
    /** Kinds of names, in the order they are written. */
    public enum Kind {
        /** dNSName. */
        DNS,
        /** rfc822Name. */
        EMAIL,
        /** iPAddress. */
        IP
    }

    /**
     * Checks the text for its kind.
     *
     * @throws IllegalArgumentException for an address that is none, a mail address without {@code @}, and DNS names of
     *     other characters than letters, digits, dots, dashes, underscores and asterisks
     */
    public CfsslHost {
        Objects.requireNonNull(kind, "kind");
        boolean right = switch (kind) {
            case DNS -> text.matches("[A-Za-z0-9._*-]{1,253}") && !text.matches("[0-9.]+");
            case EMAIL -> text.matches("[A-Za-z0-9.!#$&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}");
            case IP -> IpAddress.of(text).bits() > 0;
        };
        if (!right) {
            throw new IllegalArgumentException("not a " + kind + " name");
        }
    }

    /** The name in the form this library issues by itself: lower case, without a dot at the end. */
    public Optional<SubjectAltName> toSubjectAltName() {
        try {
            return kind == Kind.EMAIL ? Optional.empty() : Optional.of(SubjectAltName.parse(text));
        } catch (InvalidCertificateSpecException e) {
            return Optional.empty();
        }
    }
}
