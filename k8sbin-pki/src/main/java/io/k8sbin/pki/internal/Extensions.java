package io.k8sbin.pki.internal;

import java.io.ByteArrayOutputStream;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/** Writes certificate extensions (RFC 5280 section 4.2), in the order Go and cfssl write them. */
public final class Extensions {
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String SUBJECT_KEY_ID = "2.5.29.14";
    private static final String AUTHORITY_KEY_ID = "2.5.29.35";
    private static final String SUBJECT_ALT_NAME = "2.5.29.17";

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

    /** The whole list. */
    public DerBytes toDer() {
        return new DerBytes(Der.sequence(all.toByteArray()));
    }

    private static byte[] keyId(X509Certificate certificate) {
        byte[] wrapped = certificate.getExtensionValue(SUBJECT_KEY_ID);
        if (wrapped == null) {
            return PublicKeys.identifier(certificate.getPublicKey());
        }
        // an OCTET STRING within an OCTET STRING, both shorter than 128 octets
        return Arrays.copyOfRange(wrapped, 4, wrapped.length);
    }
}
