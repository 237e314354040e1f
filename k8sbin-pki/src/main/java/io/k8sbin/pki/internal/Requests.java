package io.k8sbin.pki.internal;

import io.k8sbin.core.IpAddress;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;

/** PKCS#10 requests (RFC 2986) as plain values. */
public final class Requests {
    private static final String BEGIN = "-----BEGIN CERTIFICATE REQUEST-----";
    private static final String END = "-----END CERTIFICATE REQUEST-----";

    private Requests() {}

    /**
     * A request taken apart.
     *
     * @param subject who it asks to be
     * @param names alternative names: kind of RFC 5280 and value
     * @param publicKey the key to be certified
     */
    public record Parts(X500Principal subject, List<Name> names, PublicKey publicKey) {}

    /**
     * An alternative name.
     *
     * @param kind tag of GeneralName
     * @param text DNS name or address; empty for other kinds
     */
    public record Name(int kind, String text) {}

    /**
     * Takes a request apart and checks that its sender holds the private key.
     *
     * @throws IllegalArgumentException when it is no such request, or not signed by its own key
     */
    public static Parts read(String pem) {
        try {
            PKCS10CertificationRequest request = new PKCS10CertificationRequest(der(pem));
            PublicKey key = key(request);
            if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) {
                throw new IllegalArgumentException("is not signed by its own key");
            }
            return new Parts(new X500Principal(request.getSubject().getEncoded()), names(request), key);
        } catch (IOException | PKCSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalArgumentException("is no certificate request that can be read", e);
        }
    }

    private static PublicKey key(PKCS10CertificationRequest request) throws IOException, GeneralSecurityException {
        var info = request.getSubjectPublicKeyInfo();
        String oid = info.getAlgorithm().getAlgorithm().getId();
        String name = oid.startsWith("1.2.840.113549.1.1.") ? "RSA" : oid.equals("1.2.840.10045.2.1") ? "EC" : oid;
        return KeyFactory.getInstance(name).generatePublic(new X509EncodedKeySpec(info.getEncoded()));
    }

    private static byte[] der(String pem) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin || pem.indexOf(BEGIN, begin + 1) >= 0) {
            throw new IllegalArgumentException("is not one PEM block CERTIFICATE REQUEST");
        }
        return Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
    }

    private static List<Name> names(PKCS10CertificationRequest request) {
        List<Name> names = new ArrayList<>();
        for (var attribute : request.getAttributes(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest)) {
            Extensions extensions =
                    Extensions.getInstance(attribute.getAttrValues().getObjectAt(0));
            Extension sans = extensions.getExtension(Extension.subjectAlternativeName);
            if (sans != null) {
                var list = org.bouncycastle.asn1.x509.GeneralNames.getInstance(sans.getParsedValue());
                for (GeneralName name : list.getNames()) {
                    names.add(new Name(name.getTagNo(), text(name)));
                }
            }
        }
        return names;
    }

    private static String text(GeneralName name) {
        return switch (name.getTagNo()) {
            case GeneralName.dNSName ->
                ASN1IA5String.getInstance(name.getName()).getString();
            case GeneralName.iPAddress ->
                IpAddress.ofOctets(ASN1OctetString.getInstance(name.getName()).getOctets())
                        .toString();
            default -> "";
        };
    }
}
