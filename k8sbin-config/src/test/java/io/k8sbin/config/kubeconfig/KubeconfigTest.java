package io.k8sbin.config.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.config.yaml.ConfigParseException;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.testtools.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KubeconfigTest {
    static final String CA = "-----BEGIN CERTIFICATE-----\nQ0E=\n-----END CERTIFICATE-----\n";
    static final Secret KEY = Secret.ofUtf8("-----BEGIN PRIVATE KEY-----\nS0VZ\n-----END PRIVATE KEY-----\n");

    static Kubeconfig with(Credential credential) {
        return Kubeconfig.single(
                "kubernetes", "https://10.0.0.10:6443", CA, "system:kube-proxy", credential, "default");
    }

    static Stream<Credential> credentials() {
        return Stream.of(
                new Credential.ClientCertificate(CA, KEY),
                new Credential.Token(Secret.ofUtf8("abcdef.0123456789abcdef")),
                new Credential.CertificateFiles(
                        HostPath.of("/var/lib/kubelet/pki/current.pem"),
                        HostPath.of("/var/lib/kubelet/pki/current.pem")),
                new Credential.TokenFile(HostPath.of("/var/run/token")),
                new Credential.Anonymous());
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void what_is_written_is_read_back(Credential credential) {
        Kubeconfig config = with(credential);
        assertThat(Kubeconfig.parse("f", config.toYaml())).isEqualTo(config);
    }

    @Test
    void the_file_is_as_the_golden_file_says() {
        String yaml = with(new Credential.ClientCertificate(CA, KEY)).toYaml().revealUtf8();
        Golden.assertMatches("kubeconfig.yaml", yaml);
    }

    @Test
    void to_string_shows_no_secret() {
        assertThat(with(new Credential.Token(Secret.ofUtf8("s3cret"))).toString())
                .doesNotContain("s3cret");
        assertThat(with(new Credential.ClientCertificate(CA, KEY)).toString()).doesNotContain("S0VZ");
    }

    @Test
    void every_problem_is_found_at_once_and_no_secret_is_quoted() {
        Secret yaml = Secret.ofUtf8("""
            apiVersion: v1
            kind: Config
            current-context: nowhere
            clusters:
            - name: a
              cluster: {server: not-a-url, certificate-authority-data: "s3cret!"}
            users:
            - name: u
              user: {client-key-data: "s3cret!", tokne: s3cret}
            - name: u
              user: {exec: {command: x}}
            contexts:
            - name: c
              context: {cluster: b, user: x}
            """);
        assertThatThrownBy(() -> Kubeconfig.parse("f", yaml)).isInstanceOfSatisfying(ConfigParseException.class, e -> {
            assertThat(e.toString()).doesNotContain("s3cret");
            assertThat(e.errors())
                    .extracting(
                            error -> error.location().orElseThrow().line() + " " + error.type() + " " + error.path())
                    .containsExactly(
                            "3 NOT_FOUND current-context",
                            "6 INVALID clusters[0].cluster.server",
                            "6 INVALID clusters[0].cluster.certificate-authority-data",
                            "9 REQUIRED users[0].user.client-certificate-data",
                            "9 INVALID users[0].user.client-key-data",
                            "9 UNKNOWN_FIELD users[0].user.tokne",
                            "10 DUPLICATE users[1].name",
                            "11 FORBIDDEN users[1].user.exec",
                            "13 NOT_FOUND contexts",
                            "13 NOT_FOUND contexts");
            assertThat(e.errors()).extracting(FieldError::badValue).doesNotContain(java.util.Optional.of("s3cret!"));
        });
    }

    @Test
    void single_refuses_what_cannot_be() {
        Credential none = new Credential.Anonymous();
        for (List<String> bad : List.of(
                List.of("", "https://a:1", CA), List.of("c", "10.0.0.1:6443", CA), List.of("c", "https://a:1", "x"))) {
            assertThatThrownBy(() -> Kubeconfig.single(bad.get(0), bad.get(1), bad.get(2), "u", none, "x"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Credential.ClientCertificate(CA, Secret.ofUtf8("s3cret")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
    }
}
