package io.k8sbin.pki;

import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.Der;
import io.k8sbin.pki.internal.DerBytes;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A root with whatever extensions strangers put into theirs. */
final class ForeignAuthority {
    private static final byte[] BASIC_CONSTRAINTS =
            Der.sequence(Der.oid(Forgery.BASIC_CONSTRAINTS), Der.bool(), Der.octetString(Der.sequence(Der.bool())));
    private static final byte[] KEY_USAGE =
            Der.sequence(Der.oid(Forgery.KEY_USAGE), Der.bool(), Der.octetString(Der.bitString(1, (byte) 0b0000_0110)));

    private ForeignAuthority() {}

    /** An authority without path length, with these encoded extensions besides. */
    static CertificateAuthority with(byte[]... extensions) {
        KeyPair pair = Fixtures.keyPair(KeyAlgorithm.ECDSA_P256);
        DerBytes name = Issuance.encodedName(DistinguishedName.of("foreign-ca"));
        byte[][] all = Stream.concat(Stream.of(BASIC_CONSTRAINTS, KEY_USAGE), Stream.of(extensions))
                .toArray(byte[][]::new);
        X509Certificate certificate = CertificateBytes.sign(
                new CertificateBytes.Content(
                        name,
                        name,
                        Fixtures.NOW.minusSeconds(300),
                        Fixtures.NOW.plus(Duration.ofDays(3650)),
                        pair.getPublic(),
                        new DerBytes(Der.sequence(all))),
                KeyAlgorithm.ECDSA_P256.kind(),
                pair.getPrivate());
        return CertificateAuthority.of(List.of(certificate), CertificateSigner.of(pair.getPrivate(), pair.getPublic()))
                .withClock(Fixtures.CLOCK);
    }

    /** One that is not critical. */
    static byte[] extension(String oid, byte[] value) {
        return Der.sequence(Der.oid(oid), Der.octetString(value));
    }
}
