package io.k8sbin.pki;

import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.internal.Requests;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A request for a certificate (PKCS#10, RFC 2986) as somebody sent it. Its sender has proven to hold the private key; that
 * is all that is known of it.
 *
 * @param subject who it asks to be
 * @param subjectAltNames DNS names and addresses it asks for
 * @param publicKey the key to be certified
 */
public record CertificateRequest(DistinguishedName subject, List<SubjectAltName> subjectAltNames, PublicKey publicKey) {
    private static final int DNS = 2;
    private static final int IP = 7;

    /** Copies the list. */
    public CertificateRequest {
        subjectAltNames = List.copyOf(subjectAltNames);
    }

    /**
     * Reads one request in PEM and checks its proof of possession.
     *
     * @throws PemFormatException when it is no request, is not signed by its own key, or asks for a name that is neither a
     *     DNS name nor an address
     */
    public static CertificateRequest parse(String pem) {
        try {
            Requests.Parts parts = Requests.read(pem);
            List<SubjectAltName> names = new ArrayList<>();
            parts.names().forEach(name -> names.add(name(name)));
            return new CertificateRequest(DistinguishedName.of(parts.subject()), names, parts.publicKey());
        } catch (IllegalArgumentException | InvalidCertificateSpecException e) {
            throw new PemFormatException("certificate request", String.valueOf(e.getMessage()));
        }
    }

    private static SubjectAltName name(Requests.Name name) {
        return switch (name.kind()) {
            case DNS -> SubjectAltName.dns(name.text());
            case IP -> SubjectAltName.ip(IpAddress.of(name.text()));
            default -> throw new IllegalArgumentException("asks for a name of kind " + name.kind());
        };
    }
}
