package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.pki.internal.Names;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/**
 * Who a certificate is about (RFC 5280 section 4.1.2.4). Kubernetes takes the common name for the user and the
 * organizations for the groups.
 *
 * <p>Written as cfssl and Go write it: attributes by type in the order of {@link NameAttribute.Type}, all values of one
 * type in one set, PrintableString where its alphabet allows and UTF8String elsewhere.
 *
 * @param attributes sorted by type, then by value: values of one type are a set and have no order
 */
public record DistinguishedName(List<NameAttribute> attributes) {

    /**
     * Sorts the attributes.
     *
     * @throws InvalidCertificateSpecException listing every value that is blank, too long, has blanks around it or holds
     *     control characters, and types that may stand only once
     */
    public DistinguishedName {
        attributes = attributes.stream()
                .distinct()
                .sorted(Comparator.comparing(NameAttribute::type).thenComparing(NameAttribute::value))
                .toList();
        List<FieldError> errors = NameRules.check(FieldPath.of("subject"), attributes);
        if (!errors.isEmpty()) {
            throw new InvalidCertificateSpecException(errors);
        }
    }

    /**
     * A user and its groups.
     *
     * @throws InvalidCertificateSpecException as the constructor
     */
    public static DistinguishedName of(String commonName, String... organizations) {
        List<NameAttribute> attributes = new ArrayList<>();
        for (String organization : organizations) {
            attributes.add(new NameAttribute(NameAttribute.Type.ORGANIZATION, organization));
        }
        attributes.add(new NameAttribute(NameAttribute.Type.COMMON_NAME, commonName));
        return new DistinguishedName(attributes);
    }

    /** No attribute at all: for servers, whose names are the alternative names. */
    public static DistinguishedName empty() {
        return new DistinguishedName(List.of());
    }

    /**
     * The subject of a certificate.
     *
     * @throws InvalidCertificateSpecException when it holds attributes other than {@link NameAttribute.Type} or values
     *     this type refuses
     */
    public static DistinguishedName subjectOf(X509Certificate certificate) {
        return of(certificate.getSubjectX500Principal());
    }

    /**
     * The same name as this JDK value, whatever order and string types it was written with.
     *
     * @throws InvalidCertificateSpecException as {@link #subjectOf}
     */
    public static DistinguishedName of(X500Principal principal) {
        try {
            return new DistinguishedName(Names.read(principal.getEncoded()).stream()
                    .map(a -> new NameAttribute(NameAttribute.Type.ofOid(a.oid()), a.value()))
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new InvalidCertificateSpecException(List.of(FieldError.of(
                    FieldError.Type.NOT_SUPPORTED, FieldPath.of("subject"), principal.getName(), "" + e.getMessage())));
        }
    }

    /** The common name; empty when there is none. */
    public Optional<String> commonName() {
        return values(NameAttribute.Type.COMMON_NAME).stream().findFirst();
    }

    /** The organizations, sorted. */
    public List<String> organizations() {
        return values(NameAttribute.Type.ORGANIZATION);
    }

    /** All values of one type, sorted. */
    public List<String> values(NameAttribute.Type type) {
        return attributes.stream()
                .filter(a -> a.type() == type)
                .map(NameAttribute::value)
                .toList();
    }

    /** Whether there is no attribute. */
    public boolean isEmpty() {
        return attributes.isEmpty();
    }

    /** The name as a JDK value, with the bytes this library writes. */
    public X500Principal toX500Principal() {
        return new X500Principal(Names.write(attributes.stream()
                .map(a -> new Names.Attribute(a.type().oid(), a.value()))
                .toList()));
    }

    /** {@code O=system:masters, CN=admin}. */
    @Override
    public String toString() {
        return String.join(
                ", ", attributes.stream().map(NameAttribute::toString).toList());
    }
}
