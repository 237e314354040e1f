package io.k8sbin.pki;

import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.Der;
import io.k8sbin.pki.internal.DerBytes;
import io.k8sbin.pki.internal.KeyKind;
import io.k8sbin.pki.internal.Names;
import io.k8sbin.pki.internal.PublicKeys;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.x500.X500Principal;

/** A copy of a good certificate in which any field can be wrong, signed by its issuer or by whomever. */
final class Forgery {
    static final String KEY_USAGE = "2.5.29.15";
    static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    static final String BASIC_CONSTRAINTS = "2.5.29.19";
    static final String SUBJECT_KEY_ID = "2.5.29.14";
    static final String AUTHORITY_KEY_ID = "2.5.29.35";
    static final String SUBJECT_ALT_NAME = "2.5.29.17";

    private final IssuedCase good;
    private final List<X509Certificate> above;
    private final Map<String, byte[]> extensions = new LinkedHashMap<>();
    private DerBytes issuer;
    private DerBytes subject;
    private PublicKey publicKey;
    private KeyKind kind;
    private PrivateKey signer;

    private Forgery(IssuedCase good, CertificateAuthority authority, List<X509Certificate> above) {
        this.good = good;
        this.above = above;
        this.issuer =
                new DerBytes(authority.certificate().getSubjectX500Principal().getEncoded());
        this.subject = new DerBytes(good.certificate().getSubjectX500Principal().getEncoded());
        this.publicKey = good.certificate().getPublicKey();
        this.kind = authority.keyAlgorithm().kind();
        this.signer = authority.key().inMemory();
        Set<String> critical = good.certificate().getCriticalExtensionOIDs();
        for (String oid : List.of(
                KEY_USAGE, EXTENDED_KEY_USAGE, BASIC_CONSTRAINTS, SUBJECT_KEY_ID, AUTHORITY_KEY_ID, SUBJECT_ALT_NAME)) {
            byte[] value = good.certificate().getExtensionValue(oid);
            if (value != null) {
                extensions.put(
                        oid,
                        critical.contains(oid)
                                ? Der.sequence(Der.oid(oid), Der.bool(), value)
                                : Der.sequence(Der.oid(oid), value));
            }
        }
    }

    /** Changed at will, but signed by the authority that issued the good one. */
    static Forgery of(IssuedCase good) {
        return new Forgery(
                good,
                CertificateCases.issuer(good.root().keyAlgorithm(), good.depth()),
                good.issued().chain().subList(1, good.depth()));
    }

    /** As {@link #of} from an authority that hands out whatever comes above its leaf. */
    static Forgery from(IssuedCase good, CertificateAuthority authority, List<X509Certificate> above) {
        return new Forgery(good, authority, above).extension(AUTHORITY_KEY_ID, keyId(authority.certificate()));
    }

    private static byte[] keyId(X509Certificate issuer) {
        return Der.sequence(Der.implicit(0, PublicKeys.identifier(issuer.getPublicKey())));
    }

    Forgery extension(String oid, byte[] value) {
        extensions.put(oid, Der.sequence(Der.oid(oid), Der.octetString(value)));
        return this;
    }

    Forgery critical(String oid, byte[] value) {
        extensions.put(oid, Der.sequence(Der.oid(oid), Der.bool(), Der.octetString(value)));
        return this;
    }

    Forgery without(String oid) {
        extensions.remove(oid);
        return this;
    }

    Forgery subject(X500Principal name) {
        subject = new DerBytes(name.getEncoded());
        return this;
    }

    /** The issuer's name in capitals: the same name to most, other bytes to Go. */
    Forgery shoutedIssuer() {
        issuer = new DerBytes(Names.write(Names.read(issuer.toByteArray()).stream()
                .map(a -> new Names.Attribute(a.oid(), a.value().toUpperCase(java.util.Locale.ROOT)))
                .toList()));
        return this;
    }

    Forgery key(PublicKey other) {
        publicKey = other;
        return this;
    }

    Forgery signedWith(KeyKind other) {
        kind = other;
        return this;
    }

    X509Certificate certificate() {
        return CertificateBytes.sign(
                new CertificateBytes.Content(
                        issuer,
                        subject,
                        good.certificate().getNotBefore().toInstant(),
                        good.certificate().getNotAfter().toInstant(),
                        publicKey,
                        new DerBytes(Der.sequence(extensions.values().toArray(byte[][]::new)))),
                kind,
                signer);
    }

    /** The forged certificate and what leads from it towards the root. */
    List<X509Certificate> chain() {
        List<X509Certificate> chain = new ArrayList<>(List.of(certificate()));
        chain.addAll(above);
        return chain;
    }
}
