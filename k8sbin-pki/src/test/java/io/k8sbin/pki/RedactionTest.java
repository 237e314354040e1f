package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Secret;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedactionTest {
    @TestFactory
    java.util.stream.Stream<DynamicTest> nothing_that_holds_a_secret_prints_it() {
        IssuedCertificate issued = Fixtures.CA.issue(Fixtures.client().build());
        ServiceAccountKeys tokens = ServiceAccountKeys.generate(KeyAlgorithm.ECDSA_P256);
        BootstrapToken bootstrap = BootstrapToken.generate();
        Secret random = RandomSecrets.bytes(32);
        return Map.<Object, Secret>of(
                        issued,
                        issued.keyPem(),
                        Fixtures.CA,
                        Fixtures.CA.keyPem(),
                        tokens,
                        tokens.privatePem(),
                        bootstrap,
                        bootstrap.secret(),
                        random,
                        random)
                .entrySet()
                .stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey().getClass().getSimpleName(),
                        () -> assertHidden(e.getKey().toString(), e.getValue())));
    }

    private static void assertHidden(String printed, Secret secret) {
        String text = secret.revealUtf8().replaceAll("-----[^-]*-----\n", "");
        for (int i = 0; i + 8 <= text.length(); i += 4) {
            assertThat(printed).doesNotContain(text.substring(i, i + 8));
        }
        assertThat(printed).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @EnumSource(KeyAlgorithm.class)
    void the_jdk_prints_no_private_key_either(KeyAlgorithm algorithm) {
        IssuedCertificate issued = Fixtures.client(algorithm);

        if (issued.privateKey() instanceof java.security.interfaces.RSAPrivateCrtKey rsa) {
            assertThat(issued.privateKey().toString())
                    .doesNotContain(rsa.getPrivateExponent().toString())
                    .doesNotContain(rsa.getPrivateExponent().toString(16));
        } else {
            assertThat(issued.privateKey().toString()).hasSizeLessThan(120);
        }
    }
}
