package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.KeyEncoding;
import io.k8sbin.pki.NameAttribute;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.ValidityPolicy;
import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.DerBytes;
import io.k8sbin.pki.internal.Extensions;
import io.k8sbin.pki.internal.KeyKind;
import io.k8sbin.pki.internal.KeyPems;
import io.k8sbin.pki.internal.RequestBytes;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;

/** Makes one certificate as {@code cfssl gencert -profile}. */
final class LeafIssue {
    private final CertificateAuthority authority;
    private final CfsslRequest request;
    private final CfsslProfile profile;
    private final FieldPath place;
    private final List<Finding> findings = new ArrayList<>();

    LeafIssue(CertificateAuthority authority, CfsslConfig config, CfsslRequest request, String name) {
        this.authority = authority;
        this.request = request;
        this.profile = config.profile(name);
        FieldPath signing = FieldPath.of("signing");
        boolean known = config.profiles().containsKey(name);
        this.place = known ? signing.child("profiles").key(name) : signing.child("default");
        if (!name.isEmpty() && !known) {
            findings.add(Finding.warning(
                    "cfssl.unknown-profile",
                    FieldPath.of("signing", "profiles").key(name),
                    "there is no such profile; the default was taken, as cfssl does"));
        }
    }

    CfsslIssued issue(Instant now, ValidityPolicy policy, Function<KeyAlgorithm, KeyPair> keys) {
        check();
        Instant[] period = period(now, policy);
        KeyPair pair = keys.apply(request.keyAlgorithm());
        CertificateBytes.Content content = new CertificateBytes.Content(
                CertificateBytes.encodedSubject(authority.certificate()),
                Content.name(subject()),
                period[0],
                period[1],
                pair.getPublic(),
                extensions(pair));
        KeyKind kind = KeyKind.of(authority.certificate().getPublicKey()).orElseThrow();
        X509Certificate leaf = CertificateBytes.sign(content, kind, authority.signer()::sign);
        Stream<X509Certificate> above = authority.chain().stream()
                .filter(c -> !c.getSubjectX500Principal().equals(c.getIssuerX500Principal()));
        List<X509Certificate> chain = Stream.concat(Stream.of(leaf), above).toList();
        Secret key = Pem.write(pair.getPrivate(), KeyEncoding.TRADITIONAL);
        return new CfsslIssued(IssuedCertificate.fromPem(Pem.write(chain), key), requestPem(pair), findings);
    }

    private void check() {
        List<FieldError> errors = new ArrayList<>();
        if (request.ca().isPresent()) {
            errors.add(FieldError.of(
                    FieldError.Type.FORBIDDEN,
                    FieldPath.of("ca"),
                    "only requests for roots have it; an intermediate comes from a profile with ca_constraint"));
        }
        if (profile.usages().isEmpty()) {
            errors.add(FieldError.of(
                    FieldError.Type.REQUIRED, place.child("usages"), "the profile says nothing of what it is for"));
        }
        X500Principal name = new X500Principal(Content.name(subject()).toByteArray());
        if (name.equals(authority.certificate().getSubjectX500Principal())) {
            errors.add(FieldError.of(
                    FieldError.Type.FORBIDDEN,
                    FieldPath.of("CN"),
                    name.toString(),
                    "is the authority's own name; OpenSSL takes the certificate for self-signed. Change CN or names"));
        }
        profile.authority().flatMap(this::pathProblem).ifPresent(errors::add);
        whitelist(errors);
        if (!errors.isEmpty()) {
            throw new CfsslException(errors);
        }
    }

    private Optional<FieldError> pathProblem(CfsslProfile.Authority wanted) {
        int allowed = authority.certificate().getBasicConstraints();
        boolean right = allowed == Integer.MAX_VALUE
                || wanted.pathLength().filter(length -> length < allowed).isPresent();
        return right
                ? Optional.empty()
                : Optional.of(FieldError.of(
                        FieldError.Type.FORBIDDEN,
                        place.child("ca_constraint"),
                        "the authority allows %d authorities below it; ask for a shorter path or issue from another"
                                .formatted(allowed)));
    }

    private void whitelist(List<FieldError> errors) {
        profile.nameWhitelist().map(Pattern::compile).ifPresent(allowed -> {
            Stream<String> common = subject().stream()
                    .filter(a -> a.type() == NameAttribute.Type.COMMON_NAME)
                    .map(NameAttribute::value);
            Stream<String> hosts = request.hosts().stream()
                    .filter(h -> h.kind() != CfsslHost.Kind.IP)
                    .filter(h -> takes(h.kind()))
                    .map(CfsslHost::text);
            Stream.concat(common, hosts)
                    .filter(n -> !allowed.matcher(n).find())
                    .map(n -> FieldError.of(
                            FieldError.Type.FORBIDDEN,
                            place.child("name_whitelist"),
                            n,
                            "does not match " + allowed.pattern()))
                    .forEach(errors::add);
        });
    }

    private List<NameAttribute> subject() {
        return profile.copied().map(CfsslProfile.Copied::subject).orElse(true) ? request.subject() : List.of();
    }

    /** Authorities bear no DNS names and mail addresses. */
    private boolean takes(CfsslHost.Kind kind) {
        return (profile.authority().isEmpty() || kind == CfsslHost.Kind.IP)
                && profile.copied().map(c -> c.takes(kind)).orElse(true);
    }

    private Instant[] period(Instant now, ValidityPolicy policy) {
        X509Certificate issuer = authority.certificate();
        Instant first = profile.notBefore().orElseGet(() -> RootIssue.start(now, profile.backdate()));
        Instant last =
                profile.notAfter().orElseGet(() -> first.plus(profile.expiry()).truncatedTo(ChronoUnit.SECONDS));
        Instant limit = issuer.getNotAfter().toInstant();
        FieldPath expiry = place.child("expiry");
        if (now.isAfter(limit) || now.isBefore(issuer.getNotBefore().toInstant())) {
            throw RootIssue.refused(
                    FieldPath.of("ca"), "the authority is not valid at %s; renew it first".formatted(now));
        }
        if (last.isAfter(limit)) {
            String problem = "would end at %s, after its authority at %s, and fail from then on".formatted(last, limit);
            if (policy == ValidityPolicy.REFUSE_BEYOND_ISSUER) {
                throw RootIssue.refused(
                        expiry, problem + "; ask for less, renew the authority, or choose CLIP_TO_ISSUER");
            }
            findings.add(Finding.warning("cfssl.outlives-issuer", expiry, problem + "; it ends with its authority"));
        }
        Instant end = last.isAfter(limit) ? limit : last;
        boolean counted = profile.notBefore().isEmpty() && profile.notAfter().isEmpty();
        boolean bornOver = counted && profile.expiry().compareTo(profile.backdate()) <= 0;
        if (bornOver || !end.isAfter(now) || !end.isAfter(first)) {
            throw RootIssue.refused(expiry, "counts from %s; the certificate would be over already".formatted(first));
        }
        return new Instant[] {first, end};
    }

    private DerBytes extensions(KeyPair pair) {
        Extensions extensions = new Extensions()
                .keyUsage(profile.usages().stream()
                        .flatMap(u -> u.keyUsage().stream().boxed())
                        .toList());
        List<String> purposes = profile.usages().stream()
                .flatMap(u -> u.extendedKeyUsage().stream())
                .toList();
        if (!purposes.isEmpty()) {
            extensions.extendedKeyUsage(purposes);
        }
        profile.authority()
                .ifPresentOrElse(
                        a -> a.pathLength().ifPresentOrElse(extensions::authority, extensions::unlimitedAuthority),
                        extensions::leaf);
        extensions
                .subjectKeyId(pair.getPublic())
                .authorityKeyId(authority.certificate())
                .authorityInfo(profile.urls().ocsp(), profile.urls().issuers())
                .subjectAltNames(
                        Content.names(request.hosts(), this::takes), subject().isEmpty());
        profile.urls().crl().ifPresent(extensions::revocationList);
        if (!profile.policies().isEmpty()) {
            extensions.policies(Content.policies(profile.policies()));
        }
        if (profile.ocspNoCheck()) {
            extensions.ocspNoCheck();
        }
        remarks(purposes);
        return extensions.toDer();
    }

    private void remarks(List<String> purposes) {
        long dropped = request.hosts().stream().filter(h -> !takes(h.kind())).count();
        if (dropped > 0) {
            findings.add(Finding.warning(
                    "cfssl.dropped-hosts",
                    FieldPath.of("hosts"),
                    dropped + " of them the profile does not let into the certificate"));
        }
        boolean server = CfsslUsage.SERVER_AUTH
                .extendedKeyUsage()
                .filter(purposes::contains)
                .isPresent();
        if (server && request.hosts().isEmpty()) {
            findings.add(Finding.warning(
                    "cfssl.no-hosts",
                    FieldPath.of("hosts"),
                    "there are none, so the certificate serves no server; clients ignore the common name"));
        }
    }

    private String requestPem(KeyPair pair) {
        Extensions asked = new Extensions().subjectAltNames(Content.names(request.hosts(), kind -> true), false);
        KeyKind kind = KeyKind.of(pair.getPublic()).orElseThrow();
        byte[] der = RequestBytes.sign(
                Content.name(request.subject()),
                pair.getPublic(),
                asked.toDer(),
                kind,
                data -> kind.sign(pair.getPrivate(), data));
        return KeyPems.block("CERTIFICATE REQUEST", der);
    }
}
