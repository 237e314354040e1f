package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Secret;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

class CertificateSignerTest {
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private static KeyPair pair() {
        return Fixtures.keyPair(KeyAlgorithm.ECDSA_P256);
    }

    private static CertificateAuthorityBuilder root() {
        return CertificateAuthority.builder(Fixtures.CA_NAME).clock(Fixtures.CLOCK);
    }

    /** A signer that counts and, from some call on, does something else. */
    private record Counting(CertificateSigner real, AtomicInteger calls, int goodCalls, Secret after)
            implements CertificateSigner {
        @Override
        public PublicKey publicKey() {
            return real.publicKey();
        }

        @Override
        public byte[] sign(byte[] data) throws GeneralSecurityException {
            if (calls.incrementAndGet() <= goodCalls) {
                return real.sign(data);
            }
            if (after.length() == 0) {
                throw new GeneralSecurityException("the token was pulled");
            }
            return after.reveal();
        }
    }

    private static Counting counting(int goodCalls, byte... after) {
        KeyPair pair = pair();
        return new Counting(
                CertificateSigner.of(pair.getPrivate(), pair.getPublic()),
                new AtomicInteger(),
                goodCalls,
                Secret.of(after));
    }

    @Test
    void an_authority_issues_through_any_signer_and_openssl_accepts() {
        Counting signer = counting(100);
        CertificateAuthority root = root().pathLength(1).build(signer);
        CertificateAuthority again =
                CertificateAuthority.of(root.chain(), signer).withClock(Fixtures.CLOCK);
        CertificateAuthority below = again.intermediate(DistinguishedName.of("below"))
                .validity(Duration.ofDays(400))
                .build(counting(100));
        int before = signer.calls().get();
        IssuedCertificate leaf = again.issue(Fixtures.server().build());

        assertThat(signer.calls().get()).isEqualTo(before + 1);
        for (IssuedCertificate issued :
                List.of(leaf, below.issue(Fixtures.server().build()))) {
            assertThat(new OpenSsl()
                            .verify(root, issued, "sslserver", Fixtures.NOW)
                            .ok()
                            .out())
                    .contains("OK");
        }
    }

    @Test
    void a_signer_that_answers_wrongly_or_not_at_all_issues_nothing() {
        for (byte[] after : List.of(new byte[0], new byte[] {0x30, 0}, new byte[70])) {
            Counting signer = counting(2, after);
            CertificateAuthority root = root().build(signer);

            assertThat(signer.calls().get()).isEqualTo(2);
            assertThatThrownBy(() -> root.issue(Fixtures.server().build()))
                    .isInstanceOfSatisfying(
                            SigningFailedException.class,
                            e -> assertThat(e.code()).isEqualTo("pki.signing"));
        }
    }

    @Test
    void a_key_that_is_elsewhere_is_never_shown() {
        CertificateAuthority root = root().build(counting(100));

        assertThatThrownBy(root::keyPem).isInstanceOf(IllegalStateException.class);
        assertThat(root.toString()).doesNotContain("PRIVATE");
        assertThat(Fixtures.CA.signer().toString()).doesNotContain("RSA").contains("in memory");
    }

    @Test
    void the_signer_of_another_key_and_a_leaf_are_no_authority() {
        IssuedCertificate leaf = Fixtures.CA.issue(Fixtures.client().build());
        KeyPair other = pair();

        assertThatThrownBy(() -> CertificateAuthority.of(Fixtures.CA.chain(), counting(9)))
                .isInstanceOf(KeyMismatchException.class);
        assertThatThrownBy(() -> CertificateAuthority.of(
                        leaf.chain(),
                        CertificateSigner.of(
                                leaf.privateKey(), leaf.certificate().getPublicKey())))
                .isInstanceOf(InvalidAuthorityException.class);
        assertThatThrownBy(() -> CertificateSigner.of(other.getPrivate(), pair().getPublic()))
                .isInstanceOf(KeyMismatchException.class);
        assertThatThrownBy(() -> CertificateAuthority.of(List.of(), counting(9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_provider_is_used_as_an_instance_and_never_registered() throws Exception {
        List<Provider> before = Arrays.asList(Security.getProviders());
        for (String family : List.of("EC", "Ed25519")) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(family, BOUNCY_CASTLE);
            if (family.equals("EC")) {
                generator.initialize(new java.security.spec.ECGenParameterSpec("secp384r1"));
            }
            KeyPair pair = generator.generateKeyPair();
            CertificateAuthority root =
                    root().build(CertificateSigner.of(pair.getPrivate(), pair.getPublic(), BOUNCY_CASTLE));

            assertThat(new OpenSsl()
                            .verify(root, root.issue(Fixtures.server().build()), "sslserver", Fixtures.NOW)
                            .ok()
                            .out())
                    .contains("OK");
            assertThat(root.signer().toString()).contains("BC");
        }
        assertThat(Security.getProviders()).containsExactlyElementsOf(before);
    }

    @Test
    void an_unknown_provider_is_named_and_a_known_one_found_on_the_class_path() {
        assertThat(io.k8sbin.pki.internal.Jca.named("BC").getName()).isEqualTo("BC");
        assertThat(io.k8sbin.pki.internal.Jca.named("SunEC").getName()).isEqualTo("SunEC");
        assertThatThrownBy(() -> io.k8sbin.pki.internal.Jca.named("Fast"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Fast");
        assertThat(Security.getProvider("BC")).isNull();
    }
}
