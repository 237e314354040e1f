package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.pki.CertificateCases.Cases;
import io.k8sbin.pki.kubernetes.ClusterAuthority;
import io.k8sbin.pki.kubernetes.ClusterPkiSpec;
import io.k8sbin.pki.kubernetes.Clusters;
import io.k8sbin.pki.kubernetes.PkiRole;
import io.k8sbin.pki.kubernetes.RequiredCertificate;
import io.k8sbin.pki.kubernetes.RoleVerifier;
import io.k8sbin.testtools.NeedsTool;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Every valid certificate is accepted by the JDK, by OpenSSL at its strictest, by Go, and by our own verifier. */
class AcceptanceTest {
    private static final int USUAL = 160;
    private static final int HEAVY = 1000;

    @NeedsTool("openssl")
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, seed = "20260601", shrinking = ShrinkingMode.OFF)
    void every_valid_certificate_is_accepted_by_everyone(@ForAll("usual") Cases cases) throws IOException {
        check(cases.all());
    }

    @Tag("heavy")
    @NeedsTool("openssl")
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_thousand_valid_certificates_are_accepted_by_everyone(@ForAll("heavy") Cases cases) throws IOException {
        check(cases.all());
    }

    @Provide
    Arbitrary<Cases> usual() {
        return CertificateCases.list(USUAL);
    }

    @Provide
    Arbitrary<Cases> heavy() {
        return CertificateCases.list(HEAVY);
    }

    @Example
    void every_certificate_of_a_cluster_is_accepted_by_everyone() throws IOException {
        List<IssuedCase> cases = new ArrayList<>();
        for (KeyAlgorithm algorithm : List.of(KeyAlgorithm.RSA_2048, KeyAlgorithm.ECDSA_P256)) {
            ClusterPkiSpec spec = Clusters.threeAndTwo().keyAlgorithm(algorithm).build();
            Map<ClusterAuthority, CertificateAuthority> authorities = new EnumMap<>(ClusterAuthority.class);
            for (RequiredCertificate required : spec.certificates()) {
                CertificateAuthority authority = authorities.computeIfAbsent(
                        required.authority(), a -> authority(a.commonName(spec.cluster()) + algorithm, algorithm));
                KeyPair pair = CertificateCases.key(algorithm, cases.size());
                cases.add(new IssuedCase(
                        authority,
                        1,
                        required.role(),
                        required.spec(),
                        new IssuedCertificate(
                                authority.certify(
                                        required.spec(),
                                        pair.getPublic(),
                                        Fixtures.CLOCK,
                                        ValidityPolicy.REFUSE_BEYOND_ISSUER),
                                pair.getPrivate())));
            }
        }
        assertThat(cases).hasSize(2 * 34);
        accepted(cases);
    }

    private static CertificateAuthority authority(String name, KeyAlgorithm algorithm) {
        return CertificateAuthority.builder(DistinguishedName.of(name))
                .clock(Fixtures.CLOCK)
                .keyAlgorithm(algorithm)
                .build();
    }

    private void check(List<IssuedCase> cases) throws IOException {
        covered(cases);
        accepted(cases);
        System.out.println(
                cases.size() + " certificates accepted by the JDK, openssl -x509_strict, Go and our verifier");
    }

    private void accepted(List<IssuedCase> cases) throws IOException {
        Path dir = Files.createTempDirectory("acceptance");
        try {
            for (IssuedCase one : cases) {
                ours(one);
                jdk(one);
            }
            go(cases, dir);
            strictly(cases, CertificatePurpose.SERVER, dir);
            strictly(cases, CertificatePurpose.CLIENT, dir);
        } finally {
            try (Stream<Path> files = Files.walk(dir)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(f -> f.toFile().delete());
            }
        }
    }

    /** What the draws cover: nothing is rarer than one in twenty. */
    private static void covered(List<IssuedCase> cases) {
        frequent(cases, "key", IssuedCase::spec, s -> s.keyAlgorithm(), KeyAlgorithm.values());
        frequent(cases, "signer", c -> c, c -> c.root().keyAlgorithm(), KeyAlgorithm.values());
        frequent(cases, "role", c -> c, IssuedCase::role, PkiRole.values());
        frequent(cases, "depth", c -> c, IssuedCase::depth, 1, 2, 3);
        frequent(cases, "DNS", c -> has(c, n -> n instanceof SubjectAltName.Dns));
        frequent(cases, "wildcard", c -> has(c, n -> n.toString().startsWith("DNS:*.")));
        frequent(cases, "URI", c -> has(c, n -> n instanceof SubjectAltName.Uri));
        frequent(
                cases,
                "IPv4",
                c -> has(
                        c,
                        n -> n instanceof SubjectAltName.Ip ip && !ip.address().isIpv6()));
        frequent(
                cases,
                "IPv6",
                c -> has(
                        c,
                        n -> n instanceof SubjectAltName.Ip ip && ip.address().isIpv6()));
        frequent(
                cases,
                "after 2050",
                c -> c.certificate()
                        .getNotAfter()
                        .toInstant()
                        .isAfter(java.time.Instant.parse("2050-01-01T00:00:00Z")));
    }

    private static boolean has(IssuedCase one, Predicate<SubjectAltName> kind) {
        return one.spec().subjectAltNames().stream().anyMatch(kind);
    }

    @SafeVarargs
    private static <T, V> void frequent(
            List<IssuedCase> cases, String what, Function<IssuedCase, T> part, Function<T, V> value, V... wanted) {
        for (V each : wanted) {
            frequent(cases, what + " " + each, c -> value.apply(part.apply(c)).equals(each));
        }
    }

    private static void frequent(List<IssuedCase> cases, String what, Predicate<IssuedCase> kind) {
        long count = cases.stream().filter(kind).count();
        System.out.printf(Locale.ROOT, "%-32s %5.1f %%%n", what, 100.0 * count / cases.size());
        assertThat(count * 20).as("%s: %d of %d", what, count, cases.size()).isGreaterThanOrEqualTo(cases.size());
    }

    private static void ours(IssuedCase one) {
        assertThat(RoleVerifier.trusting(List.of(one.root().certificate()))
                        .verify(
                                one.role(),
                                one.issued().chain(),
                                Fixtures.NOW,
                                one.spec().subjectAltNames()))
                .as(one.toString())
                .isEmpty();
        assertThat(CertificateVerifier.verifyKey(one.certificate(), one.issued().privateKey()))
                .isEmpty();
    }

    private static void jdk(IssuedCase one) {
        try {
            PKIXParameters parameters =
                    new PKIXParameters(Set.of(new TrustAnchor(one.root().certificate(), null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(Fixtures.NOW));
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509")
                                    .generateCertPath(one.issued().chain()),
                            parameters);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(one.toString(), e);
        }
    }

    private static void go(List<IssuedCase> cases, Path dir) throws IOException {
        try (GoVerifier go = GoVerifier.start(dir)) {
            for (IssuedCase one : cases) {
                List<X509Certificate> roots = List.of(one.root().certificate());
                for (CertificatePurpose purpose : purposes(one)) {
                    List<String> names = purpose == CertificatePurpose.SERVER ? dialled(one.spec()) : List.of();
                    assertThat(go.verify(roots, one.issued(), purpose, Fixtures.NOW, names))
                            .as(one.toString())
                            .isEqualTo("ok");
                }
            }
        }
    }

    /** A host each wildcard stands for, every other name itself; Go matches no URIs. */
    private static List<String> dialled(CertificateSpec spec) {
        List<String> names = new ArrayList<>();
        for (SubjectAltName name : spec.subjectAltNames()) {
            if (name instanceof SubjectAltName.Dns dns) {
                names.add(dns.name().replace("*.", "host."));
            } else if (name instanceof SubjectAltName.Ip ip) {
                names.add(ip.address().toString());
            }
        }
        return names;
    }

    /** One run of openssl for all certificates of a purpose. */
    private void strictly(List<IssuedCase> cases, CertificatePurpose purpose, Path dir) throws IOException {
        String name = purpose == CertificatePurpose.SERVER ? "sslserver" : "sslclient";
        List<IssuedCase> chosen =
                cases.stream().filter(c -> purposes(c).contains(purpose)).toList();
        Path roots = Files.writeString(
                dir.resolve(name + "-roots.pem"),
                bundle(chosen.stream().map(c -> c.root().certificate())));
        Path untrusted = Files.writeString(
                dir.resolve(name + "-untrusted.pem"),
                bundle(Stream.concat(
                        // openssl wants at least one; a root among them does no harm
                        Stream.of(chosen.get(0).root().certificate()),
                        chosen.stream().flatMap(c -> c.issued().chain().stream().skip(1)))));
        List<String> arguments = new ArrayList<>(List.of("verify", "-x509_strict", "-check_ss_sig", "-attime"));
        arguments.addAll(List.of("" + Fixtures.NOW.getEpochSecond(), "-purpose", name));
        arguments.addAll(List.of("-CAfile", roots.toString(), "-untrusted", untrusted.toString()));
        List<String> files = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            files.add(Files.writeString(
                            dir.resolve(name + i), Pem.write(chosen.get(i).certificate()))
                    .toString());
        }
        arguments.addAll(files);
        assertThat(RealTool.require("openssl")
                        .run(arguments.toArray(String[]::new))
                        .ok()
                        .out()
                        .lines())
                .containsExactlyElementsOf(files.stream().map(f -> f + ": OK").toList());
    }

    private static String bundle(Stream<X509Certificate> certificates) {
        return Pem.write(certificates.distinct().collect(Collectors.toList()));
    }

    private static List<CertificatePurpose> purposes(IssuedCase one) {
        return switch (one.spec().profile()) {
            case SERVER -> List.of(CertificatePurpose.SERVER);
            case CLIENT -> List.of(CertificatePurpose.CLIENT);
            case PEER -> List.of(CertificatePurpose.SERVER, CertificatePurpose.CLIENT);
        };
    }
}
