package io.k8sbin.pki.internal;

import java.io.ByteArrayOutputStream;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes certificate extensions (RFC 5280 section 4.2), in the order Go and cfssl write them. */
public final class Extensions {
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String SUBJECT_KEY_ID = "2.5.29.14";
    private static final String AUTHORITY_KEY_ID = "2.5.29.35";
    private static final String SUBJECT_ALT_NAME = "2.5.29.17";

    private static final String AUTHORITY_INFO = "1.3.6.1.5.5.7.1.1";
    private static final String REVOCATION_LISTS = "2.5.29.31";
    private static final String POLICIES = "2.5.29.32";
    private static final String OCSP_NO_CHECK = "1.3.6.1.5.5.7.48.1.5";

    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    private void add(String oid, byte[] value) {
        all.writeBytes(Der.sequence(Der.oid(oid), Der.octetString(value)));
    }

    private void addCritical(String oid, byte[] value) {
        all.writeBytes(Der.sequence(Der.oid(oid), Der.bool(), Der.octetString(value)));
    }

    /** keyCertSign, cRLSign and digitalSignature. */
    public Extensions authorityKeyUsage() {
        addCritical(KEY_USAGE, Der.bitString(1, (byte) 0b1000_0110));
        return this;
    }

    /** digitalSignature, with keyEncipherment where RSA key exchange may need it. */
    public Extensions leafKeyUsage(KeyKind key) {
        addCritical(
                KEY_USAGE, key.isRsa() ? Der.bitString(5, (byte) 0b1010_0000) : Der.bitString(7, (byte) 0b1000_0000));
        return this;
    }

    /**
     * Key usages by their bit numbers (RFC 5280 section 4.2.1.3), in as few octets as hold them.
     *
     * @param usages from 0, digitalSignature, to 8, decipherOnly; none writes nothing
     */
    public Extensions keyUsage(Collection<Integer> usages) {
        if (!usages.isEmpty()) {
            int last = Collections.max(usages);
            byte[] octets = new byte[last / 8 + 1];
            usages.forEach(u -> octets[u / 8] |= (byte) (0x80 >> (u % 8)));
            addCritical(KEY_USAGE, Der.bitString(7 - last % 8, octets));
        }
        return this;
    }

    /** These purposes and no other. */
    public Extensions extendedKeyUsage(List<String> oids) {
        add(EXTENDED_KEY_USAGE, Der.sequence(oids.stream().map(Der::oid).toArray(byte[][]::new)));
        return this;
    }

    /** A certificate authority with at most this many authorities below it; {@link Integer#MAX_VALUE} is no limit. */
    public Extensions authority(int pathLength) {
        byte[] value = pathLength == Integer.MAX_VALUE
                ? Der.sequence(Der.bool())
                : Der.sequence(Der.bool(), Der.integer(pathLength));
        addCritical(BASIC_CONSTRAINTS, value);
        return this;
    }

    /** A certificate authority with any number of authorities below it. */
    public Extensions unlimitedAuthority() {
        addCritical(BASIC_CONSTRAINTS, Der.sequence(Der.bool()));
        return this;
    }

    /** Not a certificate authority. */
    public Extensions leaf() {
        addCritical(BASIC_CONSTRAINTS, Der.sequence());
        return this;
    }

    /** The subject's key identifier. */
    public Extensions subjectKeyId(PublicKey key) {
        add(SUBJECT_KEY_ID, Der.octetString(PublicKeys.identifier(key)));
        return this;
    }

    /** The key identifier this certificate holds, computed only where it holds none. */
    public Extensions subjectKeyIdOf(X509Certificate certificate) {
        add(SUBJECT_KEY_ID, Der.octetString(keyId(certificate)));
        return this;
    }

    /** The issuer's key identifier: the bytes its certificate holds, computed only where it holds none. */
    public Extensions authorityKeyId(X509Certificate issuer) {
        add(AUTHORITY_KEY_ID, Der.sequence(Der.implicit(0, keyId(issuer))));
        return this;
    }

    /** Encoded general names; critical when the subject is empty, as RFC 5280 section 4.2.1.6 asks. */
    public Extensions subjectAltNames(List<byte[]> generalNames, boolean emptySubject) {
        if (!generalNames.isEmpty()) {
            byte[] value = Der.sequence(generalNames.toArray(byte[][]::new));
            if (emptySubject) {
                addCritical(SUBJECT_ALT_NAME, value);
            } else {
                add(SUBJECT_ALT_NAME, value);
            }
        }
        return this;
    }

    /** Where to ask whether the certificate is revoked, and where its issuer's certificate is; nothing writes nothing. */
    public Extensions authorityInfo(Optional<String> ocsp, List<String> issuers) {
        byte[][] all = Stream.concat(
                        ocsp.stream().map(u -> access("1.3.6.1.5.5.7.48.1", u)),
                        issuers.stream().map(u -> access("1.3.6.1.5.5.7.48.2", u)))
                .toArray(byte[][]::new);
        if (all.length > 0) {
            add(AUTHORITY_INFO, Der.sequence(all));
        }
        return this;
    }

    private static byte[] access(String method, String uri) {
        return Der.sequence(Der.oid(method), GeneralNames.uri(uri));
    }

    /** Where the list of revoked certificates is. */
    public Extensions revocationList(String uri) {
        byte[] name = Der.explicit(0, Der.explicit(0, GeneralNames.uri(uri)));
        add(REVOCATION_LISTS, Der.sequence(Der.sequence(name)));
        return this;
    }

    /** Encoded PolicyInformation values. */
    public Extensions policies(List<byte[]> policies) {
        add(POLICIES, Der.sequence(policies.toArray(byte[][]::new)));
        return this;
    }

    /** The certificate signs OCSP answers and is itself asked about by nobody (RFC 6960 section 4.2.2.2.1). */
    public Extensions ocspNoCheck() {
        add(OCSP_NO_CHECK, new byte[] {5, 0});
        return this;
    }

    /** The whole list. */
    public DerBytes toDer() {
        return new DerBytes(Der.sequence(all.toByteArray()));
    }

    private static byte[] keyId(X509Certificate certificate) {
        return KeyIds.subjectOctets(certificate).orElseGet(() -> PublicKeys.identifier(certificate.getPublicKey()));
    }
}
