package io.k8sbin.pki;

import static io.k8sbin.pki.ReissueReason.Kind.BASIC_CONSTRAINTS;
import static io.k8sbin.pki.ReissueReason.Kind.DUE;
import static io.k8sbin.pki.ReissueReason.Kind.EXPIRED;
import static io.k8sbin.pki.ReissueReason.Kind.EXTENDED_KEY_USAGE;
import static io.k8sbin.pki.ReissueReason.Kind.ISSUER;
import static io.k8sbin.pki.ReissueReason.Kind.KEY_ALGORITHM;
import static io.k8sbin.pki.ReissueReason.Kind.KEY_USAGE;
import static io.k8sbin.pki.ReissueReason.Kind.NOT_YET_VALID;
import static io.k8sbin.pki.ReissueReason.Kind.SIGNATURE;
import static io.k8sbin.pki.ReissueReason.Kind.SUBJECT;
import static io.k8sbin.pki.ReissueReason.Kind.SUBJECT_ALT_NAMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.IpAddress;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateCheckTest {
    private static final CertificateSpec SPEC =
            Fixtures.server().ip(IpAddress.of("10.0.0.1")).build();
    private static final X509Certificate EXISTING = Fixtures.CA.issue(SPEC).certificate();

    @Test
    void a_certificate_that_is_right_needs_nothing() {
        assertThat(kinds(SPEC, EXISTING, Fixtures.NOW)).isEmpty();
    }

    @Test
    void every_drift_of_the_content_has_its_reason() {
        assertThat(kinds(Fixtures.server().build(), EXISTING, Fixtures.NOW)).containsExactly(SUBJECT_ALT_NAMES);
        assertThat(kinds(SPEC.toBuilder().dns("more.example").build(), EXISTING, Fixtures.NOW))
                .containsExactly(SUBJECT_ALT_NAMES);
        assertThat(kinds(
                        new CertificateSpec(
                                DistinguishedName.of("web", "group"),
                                CertificateProfile.PEER,
                                SPEC.subjectAltNames(),
                                SPEC.validity(),
                                KeyAlgorithm.RSA_2048),
                        EXISTING,
                        Fixtures.NOW))
                .containsExactly(SUBJECT, EXTENDED_KEY_USAGE, KEY_USAGE, KEY_ALGORITHM);
        assertThat(kinds(SPEC, Fixtures.CA.certificate(), Fixtures.NOW))
                .contains(SUBJECT, SUBJECT_ALT_NAMES, EXTENDED_KEY_USAGE, KEY_USAGE, BASIC_CONSTRAINTS);
    }

    @Test
    void the_reason_says_what_is_missing_and_what_is_too_much() {
        CertificateSpec other = CertificateSpec.server(DistinguishedName.of("web"))
                .dns("new.example")
                .build();

        assertThat(reasons(other, EXISTING, Fixtures.CA, Fixtures.NOW))
                .extracting(ReissueReason::detail)
                .containsExactly("lacks [DNS:new.example], has [web.example.org, 10.0.0.1] too much");
    }

    @Test
    void the_order_of_groups_is_no_drift() {
        CertificateSpec one =
                CertificateSpec.client(DistinguishedName.of("u", "zz", "a")).build();
        CertificateSpec two =
                CertificateSpec.client(DistinguishedName.of("u", "a", "zz")).build();

        assertThat(kinds(two, Fixtures.CA.issue(one).certificate(), Fixtures.NOW))
                .isEmpty();
    }

    @Test
    void another_issuer_and_another_key_of_the_same_issuer_are_told_apart() {
        assertThat(reasons(SPEC, EXISTING, Fixtures.authority(DistinguishedName.of("other")), Fixtures.NOW))
                .extracting(ReissueReason::kind)
                .containsExactly(ISSUER);
        assertThat(reasons(SPEC, EXISTING, Fixtures.authority(Fixtures.CA_NAME), Fixtures.NOW))
                .extracting(ReissueReason::kind)
                .containsExactly(SIGNATURE);
    }

    @Test
    void time_gives_one_reason_at_most() {
        Instant first = EXISTING.getNotBefore().toInstant();
        Instant last = EXISTING.getNotAfter().toInstant();
        Instant due = RenewalPolicy.standard().dueAt(EXISTING);

        assertThat(kinds(SPEC, EXISTING, first.minusMillis(1))).containsExactly(NOT_YET_VALID);
        assertThat(kinds(SPEC, EXISTING, first)).isEmpty();
        assertThat(kinds(SPEC, EXISTING, due.minusMillis(1))).isEmpty();
        assertThat(kinds(SPEC, EXISTING, due)).containsExactly(DUE);
        assertThat(kinds(SPEC, EXISTING, last)).containsExactly(DUE);
        assertThat(kinds(SPEC, EXISTING, last.plusMillis(1))).containsExactly(EXPIRED);
    }

    @Test
    void policies_count_from_either_end() {
        Instant first = EXISTING.getNotBefore().toInstant();
        long lifetime = Duration.ofDays(365).plusMinutes(5).toSeconds();

        assertThat(RenewalPolicy.standard().dueAt(EXISTING)).isEqualTo(first.plusSeconds(lifetime * 2 / 3));
        assertThat(RenewalPolicy.beforeExpiry(Duration.ofDays(30)).dueAt(EXISTING))
                .isEqualTo(Fixtures.NOW.plus(Duration.ofDays(335)));
        for (int[] bad : new int[][] {{0, 3}, {3, 3}, {4, 3}, {-1, 3}, {1, 0}}) {
            assertThatThrownBy(() -> RenewalPolicy.afterFraction(bad[0], bad[1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> RenewalPolicy.beforeExpiry(Duration.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ReissueReason.Kind> kinds(CertificateSpec spec, X509Certificate existing, Instant now) {
        return reasons(spec, existing, Fixtures.CA, now).stream()
                .map(ReissueReason::kind)
                .toList();
    }

    private static List<ReissueReason> reasons(
            CertificateSpec spec, X509Certificate existing, CertificateAuthority issuer, Instant now) {
        return CertificateCheck.reasonsToReissue(spec, existing, issuer.certificate(), now, RenewalPolicy.standard());
    }
}
