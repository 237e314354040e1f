package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.internal.RequestedExtensions;
import io.k8sbin.pki.internal.Requests;
import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A request for a certificate (PKCS#10, RFC 2986) as somebody sent it. Its sender has proven to hold the private key; that
 * is all that is known of it. Whether the certificate is an authority's and what it may be used for is decided by whoever
 * signs: the request has no field for either.
 *
 * @param subject who it asks to be
 * @param subjectAltNames DNS names, addresses and URIs it asks for
 * @param publicKey the key to be certified
 */
public record CertificateRequest(DistinguishedName subject, List<SubjectAltName> subjectAltNames, PublicKey publicKey) {
    private static final int DNS = 2;
    private static final int URI_NAME = 6;
    private static final int IP = 7;
    private static final String MASTERS = "system:masters";

    /** Copies the list. */
    public CertificateRequest {
        subjectAltNames = List.copyOf(subjectAltNames);
    }

    /**
     * A request, and what it asked for in vain.
     *
     * @param request what may be considered
     * @param findings {@code pki.request-authority} (error) when it asks to be an authority, {@code pki.request-ignored}
     *     (warning) for each other extension nobody will copy
     */
    public record Reading(CertificateRequest request, List<Finding> findings) {
        /** Copies the list. */
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads one request in PEM and checks its proof of possession.
     *
     * @throws PemFormatException when it is no request, is not signed by its own key or with SHA-1, its key is of no kind
     *     of {@link KeyAlgorithm}, or it asks for a name that is neither a DNS name nor an address nor a URI
     */
    public static CertificateRequest parse(String pem) {
        return read(pem).request();
    }

    /**
     * As {@link #parse}, saying what it asks for beyond subject and names.
     *
     * @throws PemFormatException as {@link #parse}
     */
    public static Reading read(String pem) {
        Requests.Parts parts = PemReading.request(pem);
        try {
            List<SubjectAltName> names = parts.extensions().names().stream()
                    .map(CertificateRequest::name)
                    .toList();
            CertificateRequest request =
                    new CertificateRequest(DistinguishedName.of(parts.subject()), names, parts.publicKey());
            AuthorityRules.supported(request.publicKey());
            return new Reading(request, findings(parts.extensions()));
        } catch (IllegalArgumentException | InvalidCertificateSpecException e) {
            throw new PemFormatException("certificate request", String.valueOf(e.getMessage()));
        }
    }

    private static List<Finding> findings(RequestedExtensions extensions) {
        List<Finding> findings = new ArrayList<>();
        FieldPath path = FieldPath.of("extensionRequest");
        if (extensions.authority()) {
            findings.add(Finding.error(
                    "pki.request-authority",
                    path,
                    "asks to be a certificate authority; a request never makes one. Ask its sender why"));
        }
        for (String oid : extensions.others()) {
            findings.add(Finding.warning(
                    "pki.request-ignored", path.key(oid), "is copied into no certificate; leave it out"));
        }
        return findings;
    }

    private static SubjectAltName name(RequestedExtensions.Name name) {
        return switch (name.kind()) {
            case DNS -> SubjectAltName.dns(name.text());
            case URI_NAME -> SubjectAltName.uri(URI.create(name.text()));
            case IP -> SubjectAltName.ip(IpAddress.of(name.text()));
            default -> throw new IllegalArgumentException("asks for a name of kind " + name.kind());
        };
    }

    /**
     * What to issue for it with {@link CertificateAuthority#certify}: subject and names as asked, the rest as the signer
     * decides.
     *
     * @throws InvalidCertificateSpecException listing what is wrong: a server without names, a client without common name,
     *     a validity out of range, or the group {@code system:masters}, which no request may claim (write the
     *     specification yourself where you mean it)
     */
    public CertificateSpec toSpec(CertificateProfile profile, Duration validity) {
        if (subject.organizations().contains(MASTERS)) {
            throw new InvalidCertificateSpecException(List.of(FieldError.of(
                    FieldError.Type.FORBIDDEN,
                    FieldPath.of("subject").key("O"),
                    MASTERS,
                    "a request may not claim a group that passes every check and cannot be revoked")));
        }
        return new CertificateSpec(subject, profile, subjectAltNames, validity, AuthorityRules.supported(publicKey));
    }
}
