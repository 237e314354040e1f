package io.k8sbin.pki;

import io.k8sbin.core.Finding;
import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.Der;
import io.k8sbin.pki.internal.OldHashes;
import io.k8sbin.pki.kubernetes.PkiRole;
import io.k8sbin.pki.kubernetes.RoleVerifier;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Ways to spoil a good certificate, and the finding that must come of each. */
enum Mutation {
    /** Another authority of the same name signed it. */
    OTHER_AUTHORITY_OF_THAT_NAME("pki.wrong-issuer", Mutation::reinstalled),
    /** Nobody trusts its authority. */
    UNTRUSTED(
            "pki.unknown-issuer",
            good -> verify(Fixtures.CA.certificate(), good, good.issued().chain())),
    /** Its intermediates were left out. */
    INTERMEDIATES_LEFT_OUT(
            "pki.unknown-issuer", good -> good.depth() == 1 ? null : trusted(good, List.of(good.certificate()))),
    /** Its last second is over. */
    EXPIRED("pki.expired", good -> at(good, end(good.certificate()).plusSeconds(1))),
    /** The root's last second is over. */
    ROOT_EXPIRED("pki.expired", good -> at(good, end(good.root().certificate()).plusSeconds(1))),
    /** Its first second is still to come. */
    NOT_YET_VALID(
            "pki.not-yet-valid",
            good -> at(good, good.certificate().getNotBefore().toInstant().minusSeconds(1))),
    /** It is for the other side of a connection. */
    OTHER_PURPOSE(
            "pki.wrong-usage",
            good -> forged(
                    good, f -> f.extension(Forgery.EXTENDED_KEY_USAGE, Der.sequence(Der.oid(otherPurpose(good)))))),
    /** Its key may sign certificates only. */
    NO_HANDSHAKE(
            "pki.wrong-usage", good -> forged(good, f -> f.critical(Forgery.KEY_USAGE, Der.bitString(2, (byte) 4)))),
    /** The private key is another's. */
    OTHER_PRIVATE_KEY("pki.key-mismatch", Mutation::swappedKey),
    /** One bit of the signature is another. */
    BROKEN_SIGNATURE("pki.wrong-issuer", good -> trusted(good, flipped(good, length -> length - 1))),
    /** The serial was changed after signing. */
    TAMPERED("pki.wrong-issuer", good -> trusted(good, flipped(good, length -> 20))),
    /** A name clients dial is missing. */
    NAME_LEFT_OUT("pki.name-missing", Mutation::nameLeftOut),
    /** No name at all. */
    NO_NAMES(
            "pki.no-names",
            good -> good.spec().profile().isForServers()
                    ? named(forged(good, f -> f.without(Forgery.SUBJECT_ALT_NAME)))
                    : null),
    /** The issuer's name in other bytes. */
    REWRITTEN_ISSUER("pki.issuer-encoding", good -> forged(good, Forgery::shoutedIssuer)),
    /** It names another key of the issuer. */
    OTHER_KEY_ID(
            "pki.key-id",
            good -> forged(
                    good, f -> f.extension(Forgery.AUTHORITY_KEY_ID, Der.sequence(Der.implicit(0, new byte[20]))))),
    /** A leaf issued it. */
    LEAF_AS_AUTHORITY("pki.not-an-authority", Mutation::issuedByLeaf),
    /** One authority too many in between. */
    TOO_DEEP("pki.path-length", Mutation::tooDeep),
    /** A key of 1024 bits. */
    SHORT_KEY("pki.weak-key", good -> forged(good, f -> f.key(ShortKey.PAIR.getPublic()))),
    /** SHA-1. */
    OLD_HASH("pki.weak-signature", Mutation::oldHash),
    /** A client without common name. */
    NOBODY(
            "pki.no-user",
            good -> good.spec().profile().isForClients()
                    ? forged(good, f -> f.subject(new javax.security.auth.x500.X500Principal("O=x")))
                    : null),
    /** A critical extension nobody knows. */
    UNKNOWN_CRITICAL_EXTENSION("pki.path", good -> forged(good, f -> f.critical("1.2.3.4", Der.sequence()))),
    /** The user of another role. */
    OTHER_USER(
            "pki.role-user",
            good -> ownName(good)
                    ? forged(
                            good,
                            f -> f.subject(DistinguishedName.of("mallory", "system:nodes")
                                    .toX500Principal()))
                    : null),
    /** A group only kubelets are in. */
    OTHER_GROUP(
            "pki.role-group",
            good -> ownName(good) && good.role() != PkiRole.KUBELET
                    ? forged(
                            good,
                            f -> f.subject(DistinguishedName.of(good.role().user(), "system:nodes")
                                    .toX500Principal()))
                    : null);

    private final String expected;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<IssuedCase, @Nullable List<Finding>> spoil;

    Mutation(String expected, Function<IssuedCase, @Nullable List<Finding>> spoil) {
        this.expected = expected;
        this.spoil = spoil;
    }

    /** The id of the finding. */
    String expected() {
        return expected;
    }

    /** What is found; empty where the mutation makes no sense. */
    Optional<List<Finding>> spoil(IssuedCase good) {
        return Optional.ofNullable(spoil.apply(good));
    }

    private static final class ShortKey {
        static final KeyPair PAIR = generate();

        private static KeyPair generate() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(1024);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<Finding> trusted(IssuedCase good, List<X509Certificate> chain) {
        return verify(good.root().certificate(), good, chain);
    }

    private static List<Finding> verify(X509Certificate root, IssuedCase good, List<X509Certificate> chain) {
        return RoleVerifier.trusting(List.of(root))
                .verify(good.role(), chain, Fixtures.NOW, good.spec().subjectAltNames());
    }

    private static List<Finding> at(IssuedCase good, Instant moment) {
        return RoleVerifier.trusting(List.of(good.root().certificate()))
                .verify(good.role(), good.issued().chain(), moment, List.of());
    }

    private static Instant end(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant();
    }

    private static List<Finding> forged(IssuedCase good, UnaryOperator<Forgery> change) {
        return trusted(good, change.apply(Forgery.of(good)).chain());
    }

    private static List<Finding> named(List<Finding> findings) {
        // every name that was there is missing as well
        return findings.stream().filter(f -> !f.id().equals("pki.name-missing")).toList();
    }

    private static List<Finding> reinstalled(IssuedCase good) {
        DistinguishedName name = DistinguishedName.subjectOf(good.root().certificate());
        CertificateAuthority twin = CertificateAuthority.builder(name)
                .clock(Fixtures.CLOCK)
                .pathLength(8)
                .validity(Duration.ofDays(36525))
                .build();
        return verify(twin.certificate(), good, good.issued().chain());
    }

    private static String otherPurpose(IssuedCase good) {
        return good.spec().profile().isForServers() ? "1.3.6.1.5.5.7.3.2" : "1.3.6.1.5.5.7.3.1";
    }

    private static boolean ownName(IssuedCase good) {
        return good.spec().profile() == CertificateProfile.CLIENT && good.role() != PkiRole.FRONT_PROXY_CLIENT;
    }

    private static List<Finding> swappedKey(IssuedCase good) {
        KeyPair other = Randomness.keyPair(KeyAlgorithm.ECDSA_P256);
        return CertificateVerifier.verifyKey(good.certificate(), other.getPrivate()).stream()
                .toList();
    }

    private static List<X509Certificate> flipped(IssuedCase good, UnaryOperator<Integer> where) {
        try {
            byte[] der = good.certificate().getEncoded();
            der[where.apply(der.length)] ^= 1;
            List<X509Certificate> chain = new ArrayList<>(good.issued().chain());
            chain.set(0, CertificateBytes.parse(der));
            return chain;
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable List<Finding> nameLeftOut(IssuedCase good) {
        if (!good.spec().profile().isForServers()) {
            return null;
        }
        List<SubjectAltName> names = new ArrayList<>(good.spec().subjectAltNames());
        names.add(SubjectAltName.ip(IpAddress.of("203.0.113.77")));
        return RoleVerifier.trusting(List.of(good.root().certificate()))
                .verify(good.role(), good.issued().chain(), Fixtures.NOW, names);
    }

    private static List<Finding> issuedByLeaf(IssuedCase good) {
        CertificateAuthority pretender = new CertificateAuthority(
                good.issued().chain(), good.issued().privateKey(), good.spec().keyAlgorithm(), Fixtures.CLOCK);
        Forgery forged = Forgery.from(good, pretender, good.issued().chain());
        // the pretender's own name would look like a root's
        return trusted(
                good,
                forged.subject(DistinguishedName.of("below " + good.role()).toX500Principal())
                        .chain());
    }

    private static List<Finding> tooDeep(IssuedCase good) {
        KeyPair pair = CertificateCases.key(KeyAlgorithm.ECDSA_P256, 0);
        X509Certificate deep = Forgery.of(good)
                .subject(DistinguishedName.of("one too many").toX500Principal())
                .key(pair.getPublic())
                .critical(Forgery.BASIC_CONSTRAINTS, Der.sequence(Der.bool(), Der.integer(0)))
                .critical(Forgery.KEY_USAGE, Der.bitString(2, (byte) 4))
                .without(Forgery.EXTENDED_KEY_USAGE)
                .without(Forgery.SUBJECT_ALT_NAME)
                .extension(
                        Forgery.SUBJECT_KEY_ID,
                        Der.octetString(io.k8sbin.pki.internal.PublicKeys.identifier(pair.getPublic())))
                .certificate();
        List<X509Certificate> above = new ArrayList<>(List.of(deep));
        above.addAll(good.issued().chain().subList(1, good.depth()));
        CertificateAuthority authority =
                new CertificateAuthority(above, pair.getPrivate(), KeyAlgorithm.ECDSA_P256, Fixtures.CLOCK);
        return trusted(good, Forgery.from(good, authority, above).chain());
    }

    private static @Nullable List<Finding> oldHash(IssuedCase good) {
        KeyAlgorithm signer = CertificateCases.issuer(good.root().keyAlgorithm(), good.depth())
                .keyAlgorithm();
        if (signer == KeyAlgorithm.ED25519) {
            return null;
        }
        return forged(good, f -> f.signedWith(signer.isRsa() ? OldHashes.rsa() : OldHashes.ec()));
    }
}
