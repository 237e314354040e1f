package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.pki.internal.Der;
import io.k8sbin.pki.internal.KeyIds;
import io.k8sbin.pki.internal.PublicKeys;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authorities of others compute their identifiers as they like (Go has changed how); what stands there is copied. */
class KeyIdentifierTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20, 32, 125, 126, 300})
    void a_leaf_names_the_identifier_its_issuer_holds_however_it_came_about(int length) {
        byte[] identifier = new byte[length];
        Arrays.fill(identifier, (byte) 0x5a);
        CertificateAuthority foreign =
                ForeignAuthority.with(ForeignAuthority.extension(Forgery.SUBJECT_KEY_ID, Der.octetString(identifier)));
        IssuedCertificate leaf = foreign.issue(Fixtures.server().build());

        // the key alone: an issuer and serial beside it would not outlive a renewal of the authority
        assertThat(leaf.certificate().getExtensionValue(Forgery.AUTHORITY_KEY_ID))
                .isEqualTo(Der.octetString(Der.sequence(Der.implicit(0, identifier))));
        assertThat(new OpenSsl()
                        .verify(foreign, leaf, "sslserver", Fixtures.NOW)
                        .status())
                .isZero();
        assertThat(KeyIds.subject(AuthorityRenewal.renew(foreign, Duration.ofDays(9), Fixtures.CLOCK)
                        .certificate()))
                .contains(HexFormat.of().formatHex(identifier));
    }

    @Test
    void an_identifier_is_computed_only_where_the_issuer_holds_none() {
        CertificateAuthority foreign = ForeignAuthority.with();
        IssuedCertificate leaf = foreign.issue(Fixtures.server().build());

        assertThat(KeyIds.authority(leaf.certificate()))
                .contains(HexFormat.of()
                        .formatHex(PublicKeys.identifier(foreign.certificate().getPublicKey())));
    }
}
