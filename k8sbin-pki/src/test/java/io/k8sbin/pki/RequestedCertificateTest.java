package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestedCertificateTest {
    private static final CertificateSpec SPEC = Fixtures.server()
            .ip(IpAddress.of("10.0.0.1"), IpAddress.of("fd00::1"))
            .build();
    private static final List<X509Certificate> TRUST = List.of(Fixtures.CA.certificate());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(KeyAlgorithm.class)
    void openssl_reads_a_request_of_every_kind_of_key_and_finds_its_proof_right(KeyAlgorithm algorithm) {
        RequestedCertificate requested = RequestedCertificate.create(SPEC, Fixtures.keyPair(algorithm));

        RealTool.Run run = RealTool.require("openssl")
                .runWith(
                        requested.requestPem().getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        "req",
                        "-verify",
                        "-noout",
                        "-text");
        assertThat(run.ok().out())
                .contains("CN = web", "DNS:web.example.org, IP Address:10.0.0.1, IP Address:FD00:0:0:0:0:0:0:1")
                .contains("TLS Web Server Authentication", "Digital Signature")
                .doesNotContain("CA:");
        CertificateRequest read = CertificateRequest.parse(requested.requestPem());
        assertThat(read.subject()).isEqualTo(SPEC.subject());
        assertThat(read.subjectAltNames()).isEqualTo(SPEC.subjectAltNames());
        assertThat(read.publicKey()).isEqualTo(requested.publicKey());
        assertThat(requested.spec().keyAlgorithm()).isEqualTo(algorithm);
    }

    @Test
    void a_request_waits_on_disk_and_takes_in_what_openssl_signed() throws IOException {
        Path ca = write("ca.pem", Fixtures.CA.certificatePem());
        Path caKey = write("ca-key.pem", Fixtures.CA.keyPem().revealUtf8());
        RequestFiles files = RequestedCertificate.create(SPEC).writeTo(folder, "web");
        assertThat(Files.getPosixFilePermissions(files.key())).isEqualTo(FileMode.PRIVATE.permissions());
        assertThat(Files.getPosixFilePermissions(files.request())).isEqualTo(FileMode.PUBLIC.permissions());

        String signed = RealTool.require("openssl")
                .run(
                        "x509",
                        "-req",
                        "-in",
                        files.request().toString(),
                        "-CA",
                        ca.toString(),
                        "-CAkey",
                        caKey.toString(),
                        "-copy_extensions",
                        "copy",
                        "-days",
                        "30")
                .ok()
                .out();
        RequestedCertificate waiting = RequestedCertificate.load(folder, "web");
        IssuedCertificate issued = waiting.accept(
                signed,
                TRUST,
                Pem.certificate(signed).getNotBefore().toInstant().plusSeconds(1));

        issued.writeTo(folder, "web");
        assertThat(IssuedCertificate.load(folder.resolve("web.pem"), files.key())
                        .certificate())
                .isEqualTo(issued.certificate());
        assertThat(waiting.spec()).isEqualTo(SPEC);
    }

    @Test
    void takes_in_what_an_authority_of_ours_signed_for_it() {
        RequestedCertificate requested = RequestedCertificate.create(SPEC);
        CertificateRequest seen = CertificateRequest.parse(requested.requestPem());
        List<X509Certificate> chain = certify(seen.toSpec(CertificateProfile.SERVER, Duration.ofDays(9)), requested);

        assertThat(requested.accept(Pem.write(chain), TRUST, Fixtures.NOW).certificate())
                .isEqualTo(chain.get(0));
    }

    @Test
    void refuses_a_certificate_that_differs_from_the_request_naming_each_difference() {
        RequestedCertificate requested = RequestedCertificate.create(SPEC);

        assertRefused(requested, b -> b.dns("more.example.org"), "pki.request-subject-alt-names");
        List<X509Certificate> client = certify(
                CertificateSpec.client(DistinguishedName.of("eve"))
                        .subjectAltNames(SPEC.subjectAltNames())
                        .build(),
                requested);
        assertThat(findings(requested, Pem.write(client), TRUST))
                .contains("pki.request-subject", "pki.request-extended-key-usage", "pki.wrong-usage");
        IssuedCertificate foreign = Fixtures.CA.issue(SPEC);
        assertThat(findings(requested, foreign.certificatePem(), TRUST)).containsExactly("pki.request-public-key");
        List<X509Certificate> right = certify(SPEC, requested);
        CertificateAuthority other = Fixtures.authority(DistinguishedName.of("other"));
        assertThat(findings(requested, Pem.write(right), List.of(other.certificate())))
                .containsExactly("pki.unknown-issuer");
    }

    @Test
    void refuses_a_certificate_that_would_make_it_an_authority() {
        RequestedCertificate requested = RequestedCertificate.create(SPEC);
        CertificateAuthority root = CertificateAuthority.builder(Fixtures.CA_NAME)
                .pathLength(1)
                .clock(Fixtures.CLOCK)
                .build();
        String authority = root.intermediate(DistinguishedName.of("web"))
                .validity(Duration.ofDays(2))
                .build()
                .certificatePem();

        assertThat(findings(requested, authority, List.of(root.certificate())))
                .contains("pki.request-basic-constraints");
    }

    @Test
    void a_key_of_another_request_and_a_request_for_no_profile_are_refused() {
        RequestedCertificate requested = RequestedCertificate.create(SPEC);
        Secret other = RequestedCertificate.create(SPEC).keyPem();

        assertThatThrownBy(() -> RequestedCertificate.fromPem(requested.requestPem(), other))
                .isInstanceOf(KeyMismatchException.class);
        String plain = new OpenSsl()
                .run(requested.keyPem().revealUtf8(), "req", "-new", "-key", "/dev/stdin", "-subj", "/CN=web");
        assertThatThrownBy(() -> RequestedCertificate.fromPem(plain, requested.keyPem()))
                .isInstanceOf(PemFormatException.class)
                .hasMessageContaining("extended key usages");
        assertThatThrownBy(() -> RequestedCertificate.load(folder, "none")).isInstanceOf(PkiStorageException.class);
    }

    @Test
    void never_overwrites_the_key_of_an_earlier_request() {
        RequestedCertificate first = RequestedCertificate.create(SPEC);
        first.writeTo(folder, "web");
        first.writeTo(folder, "web");

        assertThatThrownBy(() -> RequestedCertificate.create(SPEC).writeTo(folder, "web"))
                .isInstanceOfSatisfying(
                        PkiStorageException.class, e -> assertThat(e.code()).isEqualTo("pki.key-exists"));
        assertThat(RequestedCertificate.load(folder, "web").requestPem()).isEqualTo(first.requestPem());
        assertThat(first.toString()).doesNotContain("PRIVATE").contains("web");
    }

    private static void assertRefused(
            RequestedCertificate requested, UnaryOperator<CertificateSpec.Builder> change, String id) {
        List<X509Certificate> chain =
                certify(change.apply(requested.spec().toBuilder()).build(), requested);
        assertThat(findings(requested, Pem.write(chain), TRUST)).containsExactly(id);
    }

    private static List<X509Certificate> certify(CertificateSpec spec, RequestedCertificate requested) {
        return Fixtures.CA.certify(spec, requested.publicKey(), Fixtures.CLOCK, ValidityPolicy.REFUSE_BEYOND_ISSUER);
    }

    private static List<String> findings(RequestedCertificate requested, String pem, List<X509Certificate> trust) {
        List<String> ids = new ArrayList<>();
        assertThatThrownBy(() -> requested.accept(pem, trust, Fixtures.NOW))
                .isInstanceOfSatisfying(CertificateMismatchException.class, e -> {
                    assertThat(e.code()).isEqualTo("pki.certificate-mismatch");
                    e.findings().stream().map(Finding::id).forEach(ids::add);
                });
        return ids;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
