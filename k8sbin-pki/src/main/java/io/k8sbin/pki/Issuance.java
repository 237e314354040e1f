package io.k8sbin.pki;

import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.DerBytes;
import io.k8sbin.pki.internal.Extensions;
import io.k8sbin.pki.internal.GeneralNames;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** From when to when a certificate is valid, and what stands in it. */
final class Issuance {
    /** Certificates begin this much before they are issued, for hosts whose clocks are behind. */
    static final Duration BACKDATE = Duration.ofMinutes(5);

    private Issuance() {}

    /** The two ends of a validity, whole seconds. */
    record Period(Instant notBefore, Instant notAfter) {
        static Period startingAt(Instant now, Duration validity) {
            Instant second = now.truncatedTo(ChronoUnit.SECONDS);
            return new Period(second.minus(BACKDATE), second.plus(validity));
        }

        /** Fits the period into the issuer's, or says why not. */
        Period within(X509Certificate issuer, Instant now, ValidityPolicy policy) {
            Instant first = issuer.getNotBefore().toInstant();
            Instant last = issuer.getNotAfter().toInstant();
            String name = issuer.getSubjectX500Principal().toString();
            if (now.isBefore(first) || now.isAfter(last)) {
                throw new IssueRefusedException(
                        "pki.issuer-not-valid",
                        "%s is valid from %s to %s, not at %s; renew it first".formatted(name, first, last, now));
            }
            if (notAfter.isAfter(last) && policy == ValidityPolicy.REFUSE_BEYOND_ISSUER) {
                throw new IssueRefusedException(
                        "pki.outlives-issuer",
                        "the certificate would be valid until %s, its issuer %s only until %s; ask for less, renew the issuer, or choose CLIP_TO_ISSUER"
                                .formatted(notAfter, name, last));
            }
            return new Period(notBefore.isBefore(first) ? first : notBefore, notAfter.isAfter(last) ? last : notAfter);
        }
    }

    static DerBytes leafExtensions(
            CertificateSpec spec, KeyAlgorithm algorithm, PublicKey key, X509Certificate issuer) {
        return new Extensions()
                .leafKeyUsage(algorithm.kind())
                .extendedKeyUsage(spec.profile().extendedKeyUsages())
                .leaf()
                .subjectKeyId(key)
                .authorityKeyId(issuer)
                .subjectAltNames(
                        spec.subjectAltNames().stream()
                                .map(Issuance::generalName)
                                .toList(),
                        spec.subject().isEmpty())
                .toDer();
    }

    /** What a request asks an authority elsewhere for. */
    static DerBytes requestExtensions(CertificateSpec spec) {
        return new Extensions()
                .leafKeyUsage(spec.keyAlgorithm().kind())
                .extendedKeyUsage(spec.profile().extendedKeyUsages())
                .subjectAltNames(
                        spec.subjectAltNames().stream()
                                .map(Issuance::generalName)
                                .toList(),
                        spec.subject().isEmpty())
                .toDer();
    }

    static DerBytes encodedName(DistinguishedName name) {
        return new DerBytes(name.toX500Principal().getEncoded());
    }

    private static byte[] generalName(SubjectAltName name) {
        if (name instanceof SubjectAltName.Dns dns) {
            return GeneralNames.dns(dns.name());
        }
        if (name instanceof SubjectAltName.Ip ip) {
            return GeneralNames.ip(ip.address().octets());
        }
        return GeneralNames.uri(((SubjectAltName.Uri) name).uri().toString());
    }

    static DerBytes issuerName(X509Certificate issuer) {
        return CertificateBytes.encodedSubject(issuer);
    }
}
