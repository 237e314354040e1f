package io.k8sbin.pki;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A fixed moment, authorities and certificates that many tests share. */
final class Fixtures {
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final DistinguishedName CA_NAME = DistinguishedName.of("test-ca", "k8s");
    static final CertificateAuthority CA = authority(CA_NAME);

    private Fixtures() {}

    static CertificateAuthority authority(DistinguishedName name) {
        return CertificateAuthority.builder(name)
                .clock(CLOCK)
                .validity(Duration.ofDays(3650))
                .build();
    }

    static CertificateSpec.Builder server() {
        return CertificateSpec.server(DistinguishedName.of("web")).dns("web.example.org");
    }

    static CertificateSpec.Builder client() {
        return CertificateSpec.client(DistinguishedName.of("alice", "dev"));
    }
}
