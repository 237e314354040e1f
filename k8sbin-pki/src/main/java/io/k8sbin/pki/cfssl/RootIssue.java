package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.KeyEncoding;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.DerBytes;
import io.k8sbin.pki.internal.Extensions;
import io.k8sbin.pki.internal.KeyKind;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes roots as {@code cfssl gencert -initca}. */
final class RootIssue {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration EXPIRY = Duration.ofDays(1825);

    private RootIssue() {}

    static KeyPair newKey(KeyAlgorithm algorithm) {
        return kind(algorithm).generate(RANDOM);
    }

    private static KeyKind kind(KeyAlgorithm algorithm) {
        return switch (algorithm) {
            case RSA_2048 -> KeyKind.RSA_2048;
            case RSA_3072 -> KeyKind.RSA_3072;
            case RSA_4096 -> KeyKind.RSA_4096;
            case ECDSA_P256 -> KeyKind.ECDSA_P256;
            case ECDSA_P384 -> KeyKind.ECDSA_P384;
            case ECDSA_P521 -> KeyKind.ECDSA_P521;
            case ED25519 -> KeyKind.ED25519;
        };
    }

    static CertificateAuthority issue(CfsslRequest request, Instant now, Function<KeyAlgorithm, KeyPair> keys) {
        if (request.subject().isEmpty()) {
            throw refused(FieldPath.of("CN"), "an authority is found by its name; give CN or names");
        }
        Optional<CfsslRequest.Authority> wanted = request.ca();
        Duration expiry = wanted.flatMap(CfsslRequest.Authority::expiry).orElse(EXPIRY);
        Instant notBefore = start(now, ConfigReader.BACKDATE);
        Instant notAfter = notBefore.plus(expiry).truncatedTo(ChronoUnit.SECONDS);
        if (expiry.compareTo(ConfigReader.BACKDATE) <= 0 || !notAfter.isAfter(now)) {
            throw refused(FieldPath.of("ca", "expiry"), "counts from five minutes ago; it would be over already");
        }
        KeyPair pair = keys.apply(request.keyAlgorithm());
        Extensions extensions = new Extensions().keyUsage(List.of(5, 6));
        wanted.flatMap(CfsslRequest.Authority::pathLength)
                .ifPresentOrElse(extensions::authority, extensions::unlimitedAuthority);
        extensions
                .subjectKeyId(pair.getPublic())
                .subjectAltNames(Content.names(request.hosts(), k -> k == CfsslHost.Kind.IP), false);
        DerBytes name = Content.name(request.subject());
        KeyKind kind = kind(request.keyAlgorithm());
        X509Certificate certificate = CertificateBytes.sign(
                new CertificateBytes.Content(name, name, notBefore, notAfter, pair.getPublic(), extensions.toDer()),
                kind,
                pair.getPrivate());
        return CertificateAuthority.fromPem(
                Pem.write(certificate), Pem.write(pair.getPrivate(), KeyEncoding.TRADITIONAL));
    }

    /** Now to the nearest minute, less the backdate. */
    static Instant start(Instant now, Duration backdate) {
        return now.plusSeconds(30)
                .truncatedTo(ChronoUnit.MINUTES)
                .minus(backdate)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    static CfsslException refused(FieldPath path, String why) {
        return new CfsslException(List.of(FieldError.of(FieldError.Type.FORBIDDEN, path, why)));
    }
}
