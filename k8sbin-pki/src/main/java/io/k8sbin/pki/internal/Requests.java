package io.k8sbin.pki.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.CertificationRequest;
import org.bouncycastle.asn1.pkcs.CertificationRequestInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extensions;

/** PKCS#10 requests (RFC 2986) as plain values. */
public final class Requests {
    /** What may sign a request: no SHA-1, no MD5. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "1.2.840.113549.1.1.11", "SHA256withRSA",
            "1.2.840.113549.1.1.12", "SHA384withRSA",
            "1.2.840.113549.1.1.13", "SHA512withRSA",
            "1.2.840.10045.4.3.2", "SHA256withECDSA",
            "1.2.840.10045.4.3.3", "SHA384withECDSA",
            "1.2.840.10045.4.3.4", "SHA512withECDSA",
            "1.3.101.112", "Ed25519");

    private Requests() {}

    /**
     * A request taken apart.
     *
     * @param subject who it asks to be
     * @param publicKey the key to be certified
     * @param extensions what it asks to stand in the certificate
     */
    public record Parts(X500Principal subject, PublicKey publicKey, RequestedExtensions extensions) {}

    /**
     * Takes a request apart and checks that its sender holds the private key.
     *
     * @throws IllegalArgumentException when it is no such request, or not signed by its own key; the message quotes
     *     nothing of it
     */
    public static Parts read(byte[] der) {
        try {
            return parts(der);
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e.getMessage());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // hostile bytes make ASN.1 readers throw whatever they like
            throw new IllegalArgumentException("is no certificate request that can be read");
        }
    }

    private static Parts parts(byte[] der) throws IOException, GeneralSecurityException, Unreadable {
        ASN1Primitive value = ASN1Primitive.fromByteArray(der);
        if (value == null || !Arrays.equals(value.getEncoded(ASN1Encoding.DL), der)) {
            throw new Unreadable("is not DER, or bytes follow it");
        }
        CertificationRequest request = CertificationRequest.getInstance(value);
        CertificationRequestInfo info = request.getCertificationRequestInfo();
        PublicKey key =
                PrivateKeys.subjectPublicKeyInfo(info.getSubjectPublicKeyInfo().getEncoded());
        // the bytes as they stand: encoded anew, a changed bit could be put right and the signature fit again
        verify(
                request,
                ASN1Sequence.getInstance(value).getObjectAt(0).toASN1Primitive().getEncoded(ASN1Encoding.DL),
                key);
        return new Parts(new X500Principal(info.getSubject().getEncoded()), key, extensions(info));
    }

    private static void verify(CertificationRequest request, byte[] info, PublicKey key)
            throws GeneralSecurityException, Unreadable {
        String name =
                SIGNATURES.get(request.getSignatureAlgorithm().getAlgorithm().getId());
        if (name == null) {
            throw new Unreadable("is signed with "
                    + request.getSignatureAlgorithm().getAlgorithm().getId()
                    + "; sign it with SHA-256, SHA-384, SHA-512 or Ed25519");
        }
        Signature verifier = Signature.getInstance(name);
        boolean right;
        try {
            verifier.initVerify(key);
            verifier.update(info);
            right = verifier.verify(request.getSignature().getOctets());
        } catch (GeneralSecurityException e) {
            right = false;
        }
        if (!right) {
            throw new Unreadable("is not signed by its own key; its sender has not shown to hold it");
        }
    }

    private static RequestedExtensions extensions(CertificationRequestInfo info) throws Unreadable {
        if (info.getAttributes() == null) {
            return RequestedExtensions.none();
        }
        List<Attribute> found = Arrays.stream(info.getAttributes().toArray())
                .map(Attribute::getInstance)
                .filter(a -> a.getAttrType().equals(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest))
                .toList();
        if (found.size() > 1 || found.stream().anyMatch(a -> a.getAttrValues().size() != 1)) {
            throw new Unreadable("asks for extensions twice");
        }
        Optional<Extensions> extensions = found.stream()
                .map(a -> Extensions.getInstance(a.getAttrValues().getObjectAt(0)))
                .findFirst();
        return extensions.map(RequestedExtensions::of).orElseGet(RequestedExtensions::none);
    }

    /** A problem that can be told. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String problem) {
            super(problem);
        }
    }
}
