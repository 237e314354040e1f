package io.k8sbin.pki;

import io.k8sbin.pki.CertificateExplanation.Field;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Explains what every certificate has: serial, names, times, key, signature (RFC 5280 section 4.1). */
final class ExplainedFields {
    private static final long LONG_LEAF_DAYS = 398;

    private ExplainedFields() {}

    static List<Field> of(X509Certificate certificate, Optional<X509Certificate> issuer) {
        List<Field> fields = new ArrayList<>();
        fields.add(version(certificate));
        fields.add(serial(certificate.getSerialNumber()));
        fields.add(algorithm(certificate));
        fields.add(issuer(certificate, issuer));
        fields.add(notBefore(certificate));
        fields.add(notAfter(certificate, issuer));
        fields.addAll(ExplainedSubject.of(certificate));
        fields.add(key(certificate.getPublicKey()));
        return fields;
    }

    private static Field version(X509Certificate certificate) {
        return new Field(
                "version",
                "v" + certificate.getVersion(),
                certificate.getVersion() == 3
                        ? "only version 3 has extensions, and so usages and names of servers"
                        : "has no extensions, so it limits no use and proves no server's name; issue it anew");
    }

    private static Field serial(BigInteger serial) {
        String reason;
        if (serial.signum() <= 0) {
            reason = "not positive, against RFC 5280; older kubeadm writes 0 into its authorities, and verifiers put up"
                    + " with it";
        } else if (serial.bitLength() > 159) {
            reason = "longer than 20 octets, which RFC 5280 allows; strict verifiers refuse it";
        } else if (serial.bitLength() < 48) {
            reason = "so short that it was counted or chosen; two authorities of one name could use it twice";
        } else {
            reason = "random, so that no two certificates of an issuer share it and none can be foreseen";
        }
        return new Field("serialNumber", serial.toString(16), reason);
    }

    private static Field algorithm(X509Certificate certificate) {
        String name = certificate.getSigAlgName();
        String upper = name.toUpperCase(Locale.ROOT);
        boolean weak = upper.startsWith("SHA1") || upper.startsWith("MD");
        return new Field(
                "signatureAlgorithm",
                name,
                weak
                        ? "a hash that can be forged; Go since 1.18 and OpenSSL refuse it. Issue it anew"
                        : "follows from the issuer's key: a hash as strong as the key, or Ed25519 as it is");
    }

    private static Field issuer(X509Certificate certificate, Optional<X509Certificate> issuer) {
        String name = certificate.getIssuerX500Principal().toString();
        if (AuthorityRules.isSelfIssued(certificate)) {
            return new Field(
                    "issuer",
                    name,
                    certificate.getBasicConstraints() >= 0
                            ? "the subject itself: a root, trusted because it was handed over, not because somebody"
                                    + " signed it"
                            : "the subject itself, though it is no authority: OpenSSL takes it for self-signed. Issue"
                                    + " it with another subject");
        }
        if (issuer.isEmpty()) {
            return new Field(
                    "issuer", name, "the name under which verifiers look for the key that checks the signature");
        }
        return new Field("issuer", name, sameBytes(certificate, issuer.get()));
    }

    private static String sameBytes(X509Certificate certificate, X509Certificate issuer) {
        if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return "another authority's name than " + issuer.getSubjectX500Principal()
                    + "; this certificate was not issued there";
        }
        return Arrays.equals(
                        certificate.getIssuerX500Principal().getEncoded(),
                        issuer.getSubjectX500Principal().getEncoded())
                ? "copied byte for byte from the issuer's subject, because Go compares bytes and not meaning"
                : "the issuer's name in other bytes: OpenSSL accepts that, Go says unknown authority. Issue it anew";
    }

    private static Field notBefore(X509Certificate certificate) {
        return new Field(
                "validity.notBefore",
                certificate.getNotBefore().toInstant().toString(),
                "nobody accepts it earlier; authorities set it some minutes back, for hosts whose clocks are behind");
    }

    private static Field notAfter(X509Certificate certificate, Optional<X509Certificate> issuer) {
        Instant first = certificate.getNotBefore().toInstant();
        Instant last = certificate.getNotAfter().toInstant();
        long days = Duration.between(first, last).toDays();
        StringBuilder reason = new StringBuilder("%d days after it begins".formatted(days));
        if (certificate.getBasicConstraints() < 0 && days > LONG_LEAF_DAYS) {
            reason.append("; longer than 398 days, and Kubernetes cannot revoke it before");
        }
        issuer.map(i -> i.getNotAfter().toInstant())
                .ifPresent(limit -> reason.append(
                        last.isAfter(limit)
                                ? "; its issuer ends before, at " + limit + ", and from then on it fails"
                                : "; not beyond its issuer, which ends " + limit));
        if (last.isAfter(Instant.parse("2049-12-31T23:59:59Z"))) {
            reason.append("; from 2050 on written as GeneralizedTime");
        }
        return new Field("validity.notAfter", last.toString(), reason.toString());
    }

    private static Field key(PublicKey key) {
        String kind = KeyAlgorithm.of(key).map(KeyAlgorithm::name).orElseGet(() -> other(key));
        String reason = KeyAlgorithm.of(key)
                .map(ExplainedFields::why)
                .orElse("none of the keys Kubernetes components and this library agree on; issue it anew");
        return new Field("subjectPublicKey", kind, reason);
    }

    private static String other(PublicKey key) {
        return key instanceof RSAKey rsa ? "RSA " + rsa.getModulus().bitLength() : key.getAlgorithm();
    }

    private static String why(KeyAlgorithm algorithm) {
        return switch (algorithm) {
            case RSA_2048 -> "what kubeadm and most tools make; the least RSA that is still accepted";
            case RSA_3072, RSA_4096 -> "more than the least RSA; slower handshakes for a longer life";
            case ECDSA_P256 -> "small and quick, and read by every component";
            case ECDSA_P384, ECDSA_P521 -> "more than P-256, for those whose rules ask for it; slower";
            case ED25519 ->
                "small and quick; kube-apiserver serves with it, kubeadm refuses it and old clients do not know it";
        };
    }

    static Field signature(X509Certificate certificate, Optional<X509Certificate> issuer) {
        String value = certificate.getSignature().length + " octets";
        if (issuer.isEmpty() && !AuthorityRules.isSelfIssued(certificate)) {
            return new Field("signature", value, "made by the issuer's key over everything above");
        }
        X509Certificate signer = issuer.orElse(certificate);
        return new Field(
                "signature",
                value,
                AuthorityRules.isIssuedBy(certificate, signer)
                        ? "checked: made by the key of " + signer.getSubjectX500Principal()
                        : "not made by the key of " + signer.getSubjectX500Principal()
                                + "; another one of that name did, or bytes were changed");
    }
}
