package io.k8sbin.pki.cfssl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Finding;
import io.k8sbin.core.SourceLocation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CfsslConfigTest {
    @Test
    void reads_profiles_and_fills_them_from_the_default() {
        CfsslConfig config = CfsslConfig.parse("""
                {"signing": {
                  "default": {"expiry": "87600h", "crl_url": "http://crl.example.org", "ocsp_url": "http://ocsp.example.org",
                              "issuer_urls": ["http://ca.example.org"]},
                  "profiles": {
                    "kubernetes": {"usages": ["signing", "key encipherment", "server auth", "client auth"],
                                   "expiry": "1h30m", "backdate": "1m", "ocsp_no_check": true},
                    "intermediate": {"usages": ["cert sign", "crl sign"], "expiry": "P100D",
                                     "ca_constraint": {"is_ca": true, "max_path_len": 0, "max_path_len_zero": true},
                                     "crl_url": "http://other.example.org", "not_before": "2026-01-01T00:00:00Z",
                                     "name_whitelist": "^[a-z]+$",
                                     "CSRWhitelist": {"Subject": true, "PublicKey": true, "PublicKeyAlgorithm": true},
                                     "Policies": [{"ID": "1.2.3", "Qualifiers": [{"Type": "id-qt-cps", "Value": "http://x"}]}]}
                  }}}""");

        CfsslProfile kubernetes = config.profile("kubernetes");
        assertThat(kubernetes.usages())
                .extracting(CfsslUsage::word)
                .containsExactly("signing", "key encipherment", "server auth", "client auth");
        assertThat(kubernetes.expiry()).isEqualTo(Duration.ofMinutes(90));
        assertThat(kubernetes.backdate()).isEqualTo(Duration.ofMinutes(1));
        assertThat(kubernetes.ocspNoCheck()).isTrue();
        assertThat(kubernetes.urls())
                .isEqualTo(new CfsslProfile.Urls(
                        List.of("http://ca.example.org"),
                        Optional.of("http://ocsp.example.org"),
                        Optional.of("http://crl.example.org")));
        CfsslProfile intermediate = config.profile("intermediate");
        assertThat(intermediate.authority()).contains(new CfsslProfile.Authority(Optional.of(0)));
        assertThat(intermediate.urls().crl()).contains("http://other.example.org");
        assertThat(intermediate.notBefore()).contains(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(intermediate.copied()).contains(new CfsslProfile.Copied(true, false, false, false));
        assertThat(intermediate.policies())
                .containsExactly(
                        new CfsslProfile.Policy("1.2.3", List.of(new CfsslProfile.Qualifier(false, "http://x"))));
        assertThat(config.profile("").expiry()).isEqualTo(Duration.ofDays(3650));
    }

    @Test
    void an_unknown_profile_is_an_error_unless_read_leniently() {
        String json =
                "{\"signing\":{\"default\":{\"expiry\":\"1h\"},\"profiles\":{\"a\":{\"expiry\":\"2h\",\"usages\":[\"signing\"]}}}}";

        assertThatThrownBy(() -> CfsslConfig.parse(json).profile("b"))
                .isInstanceOf(CfsslException.class)
                .hasMessageContaining("signing.profiles")
                .hasMessageContaining("[a]");
        assertThat(CfsslConfig.read("x", json, CfsslMode.LENIENT)
                        .config()
                        .profile("b")
                        .expiry())
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void tells_everything_that_is_wrong_with_its_place() {
        assertThatThrownBy(() -> CfsslConfig.read("ca.json", """
                {"signing": {"profiles": {
                  "a": {"usages": ["serverauth", "any"], "expiry": "10y"},
                  "b": {"usages": [], "exipry": "1h"},
                  "c": {"usages": ["cert sign"], "expiry": "1h", "remote": "r", "name_whitelist": "(",
                        "Policies": [{"ID": "x", "Qualifiers": [{"Type": "y"}]}]}
                }}, "auth_keys": {}}
                """, CfsslMode.STRICT))
                .isInstanceOfSatisfying(
                        CfsslException.class,
                        e -> assertThat(e.errors())
                                .extracting(f ->
                                        f.location().map(SourceLocation::line).orElse(0) + " " + f.path() + " "
                                                + f.type())
                                .containsExactlyInAnyOrder(
                                        "2 signing.profiles[a].usages[0] NOT_SUPPORTED",
                                        "2 signing.profiles[a].usages[1] FORBIDDEN",
                                        "2 signing.profiles[a].usages REQUIRED",
                                        "2 signing.profiles[a].expiry INVALID",
                                        "3 signing.profiles[b].usages REQUIRED",
                                        "3 signing.profiles[b].expiry REQUIRED",
                                        "3 signing.profiles[b].exipry UNKNOWN_FIELD",
                                        "4 signing.profiles[c].usages FORBIDDEN",
                                        "4 signing.profiles[c].remote NOT_SUPPORTED",
                                        "4 signing.profiles[c].name_whitelist INVALID",
                                        "5 signing.profiles[c].Policies[0].ID INVALID",
                                        "5 signing.profiles[c].Policies[0].Qualifiers[0].Type NOT_SUPPORTED"));
    }

    @Test
    void leniently_unknown_usages_are_dropped_and_told() {
        CfsslConfig.Reading reading = CfsslConfig.read("x", """
                {"signing": {"default": {"expiry": "1h", "usages": ["signing", "serverauth", "signing"],
                 "copy_extensions": true, "auth_key": "k", "name_whitelist": "a"}}, "auth_keys": {"k": {"key": "00"}}}
                """, CfsslMode.LENIENT);

        assertThat(reading.config().profile("").usages()).containsExactly(CfsslUsage.SIGNING, CfsslUsage.SIGNING);
        assertThat(reading.findings())
                .extracting(Finding::id)
                .containsExactlyInAnyOrder(
                        "cfssl.unknown-usage",
                        "cfssl.duplicate-usage",
                        "cfssl.copy-extensions",
                        "cfssl.ignored",
                        "cfssl.ignored",
                        "cfssl.whitelist");
    }

    @ParameterizedTest
    @CsvSource({
        "8760h, PT8760H",
        "1h30m, PT1H30M",
        "1.5h, PT1H30M",
        "90s, PT1M30S",
        "100ms, PT0.1S",
        "1us, PT0.000001S",
        ".5m, PT30S",
        "P365D, PT8760H",
        "PT1H, PT1H",
        "+2h, PT2H",
        "0, PT0S"
    })
    void durations_are_gos_or_iso(String text, Duration duration) {
        assertThat(GoDuration.parse(text)).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10y", "1d", "h", "1", "-1h", "1h-1m", "1 h", "1h ", "P1Y", "-PT1H", "2562048h", "."})
    void other_durations_are_refused(String text) {
        assertThat(GoDuration.parse(text)).isEmpty();
    }

    @Test
    void without_a_default_cfssls_own_is_taken() {
        CfsslConfig config = CfsslConfig.parse("{\"signing\":{\"profiles\":{}}}");

        assertThat(config.profile("")).isEqualTo(CfsslConfig.standard().profile(""));
        assertThatThrownBy(() -> CfsslConfig.parse("{}"))
                .isInstanceOf(CfsslException.class)
                .hasMessageContaining("signing: Required value");
    }
}
