package io.k8sbin.pki.cfssl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificatePurpose;
import io.k8sbin.pki.CertificateRequest;
import io.k8sbin.pki.CertificateVerifier;
import io.k8sbin.pki.IssuedFiles;
import io.k8sbin.pki.PkiStorageException;
import io.k8sbin.pki.SubjectAltName;
import io.k8sbin.pki.ValidityPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CfsslIssuerTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:31Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final CertificateAuthority CA =
            CfsslIssuer.initCa(CfsslRequest.parse("{\"CN\":\"ca\",\"names\":[{\"O\":\"k8s\"}]}"), CLOCK);
    private static final CfsslRequest WEB = CfsslRequest.parse("{\"CN\":\"web\",\"hosts\":[\"web.example.org\"]}");

    @TempDir
    Path folder;

    private static CfsslIssuer issuer(String profile) {
        return CfsslIssuer.of(
                CA,
                CfsslConfig.parse(
                        "{\"signing\":{\"default\":{\"expiry\":\"1h\"},\"profiles\":{\"p\":" + profile + "}}}"));
    }

    @Test
    void issues_what_our_verifier_accepts_and_counts_time_as_cfssl() {
        CfsslIssued issued = CfsslIssuer.of(CA, CfsslConfig.standard()).issue(WEB, "", CLOCK);
        X509Certificate leaf = issued.certificate().certificate();

        assertThat(CertificateVerifier.trusting(CA.chain())
                        .verify(
                                issued.certificate().chain(),
                                CertificatePurpose.SERVER,
                                NOW,
                                List.of(SubjectAltName.dns("web.example.org"))))
                .isEmpty();
        assertThat(leaf.getNotBefore()).hasSameTimeAs("2026-06-01T11:56:00Z");
        assertThat(leaf.getNotAfter().toInstant()).isEqualTo(Instant.parse("2027-06-01T11:56:00Z"));
        assertThat(issued.findings()).isEmpty();
        assertThat(CertificateRequest.parse(issued.requestPem()).publicKey()).isEqualTo(leaf.getPublicKey());
    }

    @Test
    void writes_the_files_of_cfssljson_bare_and_never_over_another_key() throws Exception {
        CfsslIssued issued = CfsslIssuer.of(CA, CfsslConfig.standard()).issue(WEB, "", CLOCK);
        IssuedFiles files = issued.writeBare(folder, "web");

        assertThat(files).isEqualTo(new IssuedFiles(folder.resolve("web.pem"), folder.resolve("web-key.pem")));
        assertThat(Files.getPosixFilePermissions(files.key())).isEqualTo(FileMode.PRIVATE.permissions());
        assertThat(Files.readString(folder.resolve("web.csr"))).isEqualTo(issued.requestPem());
        CfsslIssued other = CfsslIssuer.of(CA, CfsslConfig.standard()).issue(WEB, "", CLOCK);
        assertThatThrownBy(() -> other.writeBare(folder, "web")).isInstanceOf(PkiStorageException.class);
        assertThat(Files.readString(folder.resolve("web.csr"))).isEqualTo(issued.requestPem());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"usages\":[\"signing\"],\"expiry\":\"876000h\"} | signing.profiles[p].expiry",
                "{\"usages\":[\"signing\"],\"expiry\":\"5m\"} | signing.profiles[p].expiry",
                "{\"usages\":[\"signing\"],\"expiry\":\"1h\",\"not_after\":\"2026-06-01T12:00:00Z\"} | signing.profiles[p].expiry",
                "{\"usages\":[\"signing\"],\"expiry\":\"1h\",\"name_whitelist\":\"^db\"} | signing.profiles[p].name_whitelist"
            })
    void refuses_what_cfssl_issues_in_silence(String profile, String path) {
        assertThatThrownBy(() -> issuer(profile).issue(WEB, "p", CLOCK))
                .isInstanceOfSatisfying(
                        CfsslException.class,
                        e -> assertThat(e.errors())
                                .allMatch(f -> f.path().toString().equals(path)));
    }

    @Test
    void a_certificate_that_would_outlive_its_authority_is_clipped_on_request_and_told() {
        CfsslIssued issued = issuer("{\"usages\":[\"signing\"],\"expiry\":\"876000h\"}")
                .issue(WEB, "p", CLOCK, ValidityPolicy.CLIP_TO_ISSUER);

        assertThat(issued.certificate().certificate().getNotAfter())
                .isEqualTo(CA.certificate().getNotAfter());
        assertThat(issued.findings()).extracting(Finding::id).containsExactly("cfssl.outlives-issuer");
    }

    @Test
    void refuses_requests_for_roots_profiles_without_usages_and_the_authoritys_own_name() {
        CfsslIssuer issuer = CfsslIssuer.of(CA, CfsslConfig.parse("{\"signing\":{\"default\":{\"expiry\":\"1h\"}}}"));
        CfsslRequest same =
                CfsslRequest.parse("{\"CN\":\"CA\",\"names\":[{\"O\":\"K8S\"}],\"ca\":{\"expiry\":\"1h\"}}");

        assertThatThrownBy(() -> issuer.issue(same, "", CLOCK))
                .isInstanceOfSatisfying(
                        CfsslException.class,
                        e -> assertThat(e.errors())
                                .extracting(f -> f.path().toString())
                                .containsExactly("ca", "signing.default.usages", "CN"));
        assertThatThrownBy(() -> issuer.issue(WEB, "p", CLOCK))
                .isInstanceOf(CfsslException.class)
                .hasMessageContaining("Not found");
    }

    @Test
    void an_intermediate_comes_from_its_profile_and_stays_within_its_authoritys_path() {
        String profile =
                "{\"usages\":[\"cert sign\"],\"expiry\":\"1h\",\"ca_constraint\":{\"is_ca\":true,\"max_path_len\":1}}";
        CfsslIssued made = issuer(profile).issue(WEB, "p", CLOCK);
        CertificateAuthority below = CertificateAuthority.fromPem(
                made.certificate().certificatePem(), made.certificate().keyPem());

        assertThat(made.certificate().certificate().getBasicConstraints()).isEqualTo(1);
        assertThat(made.findings()).extracting(Finding::id).containsExactly("cfssl.dropped-hosts");
        CfsslIssuer next = CfsslIssuer.of(
                below,
                CfsslConfig.parse(
                        "{\"signing\":{\"default\":{\"expiry\":\"30m\"},\"profiles\":{\"p\":" + profile + "}}}"));
        CfsslRequest other = CfsslRequest.parse("{\"CN\":\"other\"}");
        assertThatThrownBy(() -> next.issue(other, "p", CLOCK))
                .isInstanceOf(CfsslException.class)
                .hasMessageContaining("ca_constraint");
    }

    @Test
    void an_unknown_profile_read_leniently_is_the_default_and_told() {
        CfsslConfig config = CfsslConfig.read(
                        "x",
                        "{\"signing\":{\"default\":{\"expiry\":\"1h\",\"usages\":[\"client auth\"]}}}",
                        CfsslMode.LENIENT)
                .config();

        assertThat(CfsslIssuer.of(CA, config).issue(WEB, "typo", CLOCK).findings())
                .extracting(Finding::id)
                .containsExactly("cfssl.unknown-profile");
    }

    @Test
    void a_server_without_hosts_is_told() {
        CfsslRequest nameless = CfsslRequest.parse("{\"CN\":\"web\"}");

        assertThat(CfsslIssuer.of(CA, CfsslConfig.standard())
                        .issue(nameless, "", CLOCK)
                        .findings())
                .extracting(Finding::id)
                .containsExactly("cfssl.no-hosts");
    }

    @Test
    void an_authority_that_is_not_valid_now_issues_nothing() {
        Clock later = Clock.fixed(CA.certificate().getNotAfter().toInstant().plusSeconds(1), ZoneOffset.UTC);

        assertThatThrownBy(() ->
                        CfsslIssuer.of(CA, CfsslConfig.standard()).issue(WEB, "", later, ValidityPolicy.CLIP_TO_ISSUER))
                .isInstanceOf(CfsslException.class)
                .hasMessageContaining("renew it first");
    }

    @Test
    void a_root_needs_a_name_and_time_to_live() {
        for (String wrong : List.of("{}", "{\"CN\":\"x\",\"ca\":{\"expiry\":\"5m\"}}")) {
            assertThatThrownBy(() -> CfsslIssuer.initCa(CfsslRequest.parse(wrong), CLOCK))
                    .isInstanceOf(CfsslException.class);
        }
    }
}
