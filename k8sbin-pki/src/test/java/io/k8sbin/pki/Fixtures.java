package io.k8sbin.pki;

import io.k8sbin.core.Secret;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A fixed moment, authorities and certificates that many tests share. */
final class Fixtures {
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final DistinguishedName CA_NAME = DistinguishedName.of("test-ca", "k8s");
    static final CertificateAuthority CA = authority(CA_NAME);

    private static final Map<KeyAlgorithm, KeyPair> KEYS = new ConcurrentHashMap<>();

    private Fixtures() {}

    static CertificateAuthority authority(DistinguishedName name) {
        return CertificateAuthority.builder(name)
                .clock(CLOCK)
                .validity(Duration.ofDays(3650))
                .build();
    }

    /** An authority with a key of this kind. */
    static CertificateAuthority authority(KeyAlgorithm algorithm) {
        return CertificateAuthority.builder(CA_NAME)
                .keyAlgorithm(algorithm)
                .clock(CLOCK)
                .build(() -> KEYS.computeIfAbsent(algorithm, Fixtures::keyPair));
    }

    /** A client certificate with a key of this kind. */
    static IssuedCertificate client(KeyAlgorithm algorithm) {
        KeyPair pair = KEYS.computeIfAbsent(algorithm, Fixtures::keyPair);
        return new IssuedCertificate(
                CA.certify(client().build(), pair.getPublic(), CLOCK, ValidityPolicy.REFUSE_BEYOND_ISSUER),
                pair.getPrivate());
    }

    /** Long RSA keys come from openssl, which is far quicker than a JVM that does not optimise. */
    static KeyPair keyPair(KeyAlgorithm algorithm) {
        if (algorithm != KeyAlgorithm.RSA_3072 && algorithm != KeyAlgorithm.RSA_4096) {
            return Randomness.keyPair(algorithm);
        }
        OpenSsl openssl = new OpenSsl();
        Secret pem = Secret.ofUtf8(openssl.run("", "genrsa", algorithm.name().substring(4)));
        return new KeyPair(Pem.publicKeys(openssl.publicPem(pem)).get(0), Pem.privateKey(pem));
    }

    static CertificateSpec.Builder server() {
        return CertificateSpec.server(DistinguishedName.of("web")).dns("web.example.org");
    }

    static CertificateSpec.Builder client() {
        return CertificateSpec.client(DistinguishedName.of("alice", "dev"));
    }
}
