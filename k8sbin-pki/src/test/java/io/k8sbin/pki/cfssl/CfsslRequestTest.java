package io.k8sbin.pki.cfssl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.Finding;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.pki.CertificateProfile;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.NameAttribute;
import io.k8sbin.pki.SubjectAltName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CfsslRequestTest {
    @Test
    void reads_subject_hosts_and_key() {
        CfsslRequest request = CfsslRequest.parse("""
                {"CN": "kubernetes", "hosts": ["10.0.0.1", "fd00::1", "kubernetes", "ops@example.org"],
                 "key": {"algo": "rsa", "size": 2048},
                 "names": [{"C": "CN", "L": "BeiJing", "O": "k8s"}, {"O": "second"}], "serialnumber": "7"}
                """);

        assertThat(request.subject())
                .extracting(NameAttribute::toString)
                .containsExactly("C=CN", "L=BeiJing", "O=k8s", "O=second", "CN=kubernetes", "serialNumber=7");
        assertThat(request.hosts())
                .extracting(CfsslHost::kind)
                .containsExactly(CfsslHost.Kind.IP, CfsslHost.Kind.IP, CfsslHost.Kind.DNS, CfsslHost.Kind.EMAIL);
        assertThat(request.keyAlgorithm()).isEqualTo(KeyAlgorithm.RSA_2048);
        assertThat(request.ca()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"CN\":\"x\"} | ECDSA_P256",
                "{\"CN\":\"x\",\"key\":{}} | ECDSA_P256",
                "{\"CN\":\"x\",\"key\":{\"size\":384}} | ECDSA_P384",
                "{\"CN\":\"x\",\"key\":{\"algo\":\"rsa\",\"size\":4096}} | RSA_4096",
                "{\"CN\":\"x\",\"key\":{\"algo\":\"ed25519\"}} | ED25519"
            })
    void what_is_missing_of_the_key_is_ecdsa_256(String json, KeyAlgorithm algorithm) {
        assertThat(CfsslRequest.parse(json).keyAlgorithm()).isEqualTo(algorithm);
    }

    @Test
    void tells_everything_that_is_wrong_with_its_line_and_column() {
        assertThatThrownBy(() -> CfsslRequest.read("web.json", """
                {
                  "cn": "x",
                  "host": ["a"],
                  "hosts": ["10.0.0.0/24", 7, "a b"],
                  "key": {"algo": "rsa", "size": 1024},
                  "names": [{"C": "USA", "X": ""}]
                }
                """, CfsslMode.STRICT))
                .isInstanceOfSatisfying(CfsslException.class, e -> {
                    assertThat(e.code()).isEqualTo("pki.cfssl");
                    assertThat(e.errors())
                            .extracting(f ->
                                    f.location().map(SourceLocation::toString).orElse("") + " " + f.path() + " "
                                            + f.type())
                            .containsExactlyInAnyOrder(
                                    "web.json:2:3 cn UNKNOWN_FIELD",
                                    "web.json:3:3 host UNKNOWN_FIELD",
                                    "web.json:4:13 hosts[0] INVALID",
                                    "web.json:4:28 hosts[1] TYPE_INVALID",
                                    "web.json:4:31 hosts[2] INVALID",
                                    "web.json:5:10 key NOT_SUPPORTED",
                                    "web.json:6:19 names[0].C TOO_LONG",
                                    "web.json:6:26 names[0].X UNKNOWN_FIELD");
                });
    }

    @Test
    void leniently_it_is_what_cfssl_makes_of_it_with_findings() {
        CfsslRequest.Reading reading = CfsslRequest.read("web.json", """
                { // a comment
                  "cn": "x", "hosts": ["A.example.", "a_b"], // another: "quoted"
                  "names": [{"C": "USA", "E": "ops@example.org"}]
                }""", CfsslMode.LENIENT);

        assertThat(reading.request().subject())
                .extracting(NameAttribute::toString)
                .containsExactly("C=USA", "CN=x");
        assertThat(reading.request().hosts()).extracting(CfsslHost::text).containsExactly("A.example.", "a_b");
        assertThat(reading.findings())
                .extracting(Finding::id)
                .containsExactlyInAnyOrder(
                        "cfssl.comment",
                        "cfssl.comment",
                        "cfssl.key-case",
                        "cfssl.trailing-dot",
                        "cfssl.upper-case",
                        "cfssl.bad-host",
                        "cfssl.subject",
                        "cfssl.unknown-key");
        assertThat(reading.findings()).allMatch(f -> f.location().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 10.0.0.9",
                "010.0.0.1",
                "10.0.0.256",
                "10.0.0.1/24",
                "10.0.0.1:6443",
                "fd00::1%eth0",
                "[fd00::1]",
                "https://example.org/",
                "/abs/path",
                "中文",
                "a b",
                "a@b@c",
                "a\\u0000b"
            })
    void hosts_no_certificate_can_hold_are_refused_in_both_modes(String host) {
        for (CfsslMode mode : CfsslMode.values()) {
            assertThatThrownBy(() -> CfsslRequest.read("x", "{\"CN\":\"x\",\"hosts\":[\"" + host + "\"]}", mode))
                    .isInstanceOfSatisfying(
                            CfsslException.class,
                            e -> assertThat(e.errors())
                                    .extracting(FieldError::path)
                                    .hasToString("[hosts[0]]"));
        }
    }

    @Test
    void what_a_request_may_not_bring_is_refused_in_both_modes() {
        String json = """
                {"CN":"x","extensions":[{"id":"2.5.29.19"}],"delegation_enabled":true,"names":[{"O":"a"},{"O":"a"}],"CN":"y",
                 "key":{"algo":"dsa","size":2048}}""";
        for (CfsslMode mode : CfsslMode.values()) {
            assertThatThrownBy(() -> CfsslRequest.read("x", json, mode))
                    .isInstanceOfSatisfying(
                            CfsslException.class,
                            e -> assertThat(e.errors())
                                    .extracting(f -> f.path().toString())
                                    .containsExactly("names", "key", "extensions", "delegation_enabled", "CN"));
        }
    }

    @Test
    void repeated_hosts_are_told_and_kept() {
        CfsslRequest.Reading reading =
                CfsslRequest.read("x", "{\"CN\":\"x\",\"hosts\":[\"10.0.0.1\",\"a\",\"10.0.0.1\"]}", CfsslMode.STRICT);

        assertThat(reading.request().hosts()).hasSize(3);
        assertThat(reading.findings()).extracting(Finding::id).containsExactly("cfssl.duplicate-host");
        assertThat(reading.request()
                        .toSpec(CertificateProfile.SERVER, Duration.ofDays(1))
                        .subjectAltNames())
                .containsExactly(SubjectAltName.dns("a"), SubjectAltName.parse("10.0.0.1"));
    }

    @Test
    void the_section_ca_says_how_long_and_how_deep() {
        assertThat(ca("{\"expiry\":\"87600h\",\"pathlen\":2}"))
                .isEqualTo(new CfsslRequest.Authority(Optional.of(Duration.ofDays(3650)), Optional.of(2)));
        assertThat(ca("{\"pathlen\":0}")).isEqualTo(new CfsslRequest.Authority(Optional.empty(), Optional.empty()));
        assertThat(ca("{\"pathlenzero\":true}").pathLength()).contains(0);
        for (String wrong :
                List.of("{\"expiry\":\"10y\"}", "{\"expiry\":\"0h\"}", "{\"pathlen\":-1}", "{\"pathlen\":1.5}")) {
            assertThatThrownBy(() -> ca(wrong)).isInstanceOf(CfsslException.class);
        }
    }

    private static CfsslRequest.Authority ca(String section) {
        return CfsslRequest.parse("{\"CN\":\"ca\",\"ca\":" + section + "}").ca().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"CN\":}",
                "{\"CN\":\"x\"} x",
                "{\"CN\":\"x}",
                "{\"CN\":\"\\x\"}",
                "nul",
                "{,}",
                "{'CN':1}",
                "{\"CN\":-}",
                "{ # c\n}",
                "{/* c */}"
            })
    void what_is_no_json_is_a_located_error(String text) {
        for (CfsslMode mode : CfsslMode.values()) {
            assertThatThrownBy(() -> CfsslRequest.read("x", text, mode))
                    .isInstanceOfSatisfying(
                            CfsslException.class,
                            e -> assertThat(e.errors())
                                    .allMatch(f -> f.location().isPresent()));
        }
    }

    @Test
    void depth_and_size_have_limits() {
        assertThatThrownBy(() -> CfsslRequest.parse("{\"hosts\":" + "[".repeat(100_000)))
                .isInstanceOf(CfsslException.class)
                .hasMessageContaining("deeper");
        assertThatThrownBy(() -> CfsslRequest.parse(" ".repeat((1 << 20) + 1)))
                .isInstanceOf(CfsslException.class)
                .hasMessageContaining("1 MiB");
    }
}
