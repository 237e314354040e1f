package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.IpAddress;
import io.k8sbin.testtools.RealTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests made by openssl. */
class CertificateRequestTest {
    @TempDir
    Path folder;

    private String request(String... key) throws Exception {
        Path csr = folder.resolve("csr.pem");
        java.util.ArrayList<String> words =
                new java.util.ArrayList<>(List.of("req", "-new", "-nodes", "-out", csr.toString()));
        words.addAll(
                List.of("-keyout", folder.resolve("key.pem").toString(), "-subj", "/O=system:nodes/CN=system:node:a"));
        words.addAll(List.of("-addext", "subjectAltName=DNS:a,IP:10.0.0.1,IP:fd00::1"));
        words.addAll(List.of(key));
        RealTool.require("openssl").run(words.toArray(String[]::new)).ok();
        return Files.readString(csr);
    }

    @Test
    void reads_subject_names_and_key_of_an_rsa_request() throws Exception {
        CertificateRequest request = CertificateRequest.parse(request("-newkey", "rsa:2048"));
        assertThat(request.subject().commonName()).contains("system:node:a");
        assertThat(request.subject().organizations()).containsExactly("system:nodes");
        assertThat(request.subjectAltNames())
                .containsExactlyInAnyOrder(
                        SubjectAltName.dns("a"),
                        SubjectAltName.ip(IpAddress.of("10.0.0.1")),
                        SubjectAltName.ip(IpAddress.of("fd00::1")));
        assertThat(request.publicKey().getAlgorithm()).isEqualTo("RSA");
    }

    @Test
    void reads_an_ec_request() throws Exception {
        String pem = request("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256");
        assertThat(CertificateRequest.parse(pem).publicKey().getAlgorithm()).isEqualTo("EC");
    }

    @Test
    void refuses_a_request_whose_signature_was_changed() throws Exception {
        String pem = request("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256");
        byte[] der = java.util.Base64.getMimeDecoder()
                .decode(pem.replaceAll("-----[A-Z ]+-----", "").strip());
        int at = new String(der, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("system:node:a");
        der[at + "system:node:".length()] = 'b';
        String changed = "-----BEGIN CERTIFICATE REQUEST-----\n"
                + java.util.Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END CERTIFICATE REQUEST-----\n";
        assertThatThrownBy(() -> CertificateRequest.parse(changed))
                .isInstanceOf(PemFormatException.class)
                .hasMessageContaining("not signed by its own key");
    }

    @Test
    void refuses_what_is_no_request() {
        assertThatThrownBy(() -> CertificateRequest.parse("hello")).isInstanceOf(PemFormatException.class);
    }
}
