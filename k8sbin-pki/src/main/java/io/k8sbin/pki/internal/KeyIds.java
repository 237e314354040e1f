package io.k8sbin.pki.internal;

import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;

/** Reads key identifiers of certificates strangers wrote, as lower-case hex. */
public final class KeyIds {
    private KeyIds() {}

    /** The subject key identifier; empty when missing or unreadable. */
    public static Optional<String> subject(X509Certificate certificate) {
        return subjectOctets(certificate).map(KeyIds::hex);
    }

    static Optional<byte[]> subjectOctets(X509Certificate certificate) {
        return content(certificate, "2.5.29.14").flatMap(der -> {
            try {
                return Optional.of(ASN1OctetString.getInstance(der).getOctets());
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    /** The authority key identifier's key; empty when missing or unreadable. */
    public static Optional<String> authority(X509Certificate certificate) {
        return content(certificate, "2.5.29.35").flatMap(der -> {
            try {
                return Optional.ofNullable(
                                AuthorityKeyIdentifier.getInstance(der).getKeyIdentifierOctets())
                        .map(KeyIds::hex);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<byte[]> content(X509Certificate certificate, String oid) {
        try {
            return Optional.ofNullable(certificate.getExtensionValue(oid))
                    .map(wrapped -> ASN1OctetString.getInstance(wrapped).getOctets());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }
}
