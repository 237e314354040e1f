package io.k8sbin.pki;

import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.internal.Names;
import java.net.URI;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads what a certificate says. */
final class CertificateContents {
    private static final int DNS = 2;
    private static final int URI_NAME = 6;
    private static final int IP = 7;

    private CertificateContents() {}

    /** One alternative name as it stands there; {@code value} is empty when it is none this library would write. */
    record Name(String text, Optional<SubjectAltName> value) {}

    /** All alternative names. */
    static List<Name> names(X509Certificate certificate) {
        Collection<List<?>> names;
        try {
            names = certificate.getSubjectAlternativeNames();
        } catch (CertificateParsingException e) {
            return List.of(new Name("unreadable names", Optional.empty()));
        }
        return names == null
                ? List.of()
                : names.stream().map(CertificateContents::name).toList();
    }

    private static Name name(List<?> entry) {
        int kind = (Integer) Objects.requireNonNull(entry.get(0));
        String text = String.valueOf(entry.get(1));
        try {
            return new Name(text, value(kind, text));
        } catch (InvalidCertificateSpecException | IllegalArgumentException e) {
            return new Name(text, Optional.empty());
        }
    }

    private static Optional<SubjectAltName> value(int kind, String text) {
        return switch (kind) {
            case DNS -> Optional.of(SubjectAltName.dns(text));
            case URI_NAME -> Optional.of(SubjectAltName.uri(URI.create(text)));
            case IP -> Optional.of(SubjectAltName.ip(IpAddress.of(text)));
            default -> Optional.empty();
        };
    }

    /**
     * The last common name of the subject, which is the one Go takes.
     *
     * @throws IllegalArgumentException when the subject cannot be read
     */
    static Optional<String> commonName(X509Certificate certificate) {
        return Names.read(certificate.getSubjectX500Principal().getEncoded()).stream()
                .filter(a -> a.oid().equals(NameAttribute.Type.COMMON_NAME.oid()))
                .map(Names.Attribute::value)
                .reduce((first, second) -> second);
    }

    /** The extended key usages; empty when the extension is missing, which means all. */
    static List<String> extendedKeyUsages(X509Certificate certificate) {
        try {
            List<String> usages = certificate.getExtendedKeyUsage();
            return usages == null ? List.of() : usages;
        } catch (CertificateParsingException e) {
            return List.of("unreadable");
        }
    }
}
