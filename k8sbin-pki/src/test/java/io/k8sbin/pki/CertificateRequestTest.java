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

    @Test
    void a_request_to_be_an_authority_is_told_and_never_granted() throws Exception {
        String pem = request(
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-addext",
                "basicConstraints=critical,CA:TRUE,pathlen:5",
                "-addext",
                "keyUsage=critical,keyCertSign",
                "-addext",
                "nsComment=hello");
        CertificateRequest.Reading reading = CertificateRequest.read(pem);
        assertThat(reading.findings())
                .extracting(io.k8sbin.core.Finding::id)
                .containsExactly("pki.request-authority", "pki.request-ignored");

        CertificateRequest request = reading.request();
        var leaf = Fixtures.CA
                .certify(
                        request.toSpec(CertificateProfile.CLIENT, CertificateSpec.DEFAULT_VALIDITY),
                        request.publicKey(),
                        Fixtures.CLOCK,
                        ValidityPolicy.REFUSE_BEYOND_ISSUER)
                .get(0);
        assertThat(leaf.getBasicConstraints()).isEqualTo(-1);
        assertThat(leaf.getKeyUsage()[5]).isFalse();
        assertThat(leaf.getNonCriticalExtensionOIDs()).doesNotContain("2.16.840.1.113730.1.13");
    }

    @Test
    void a_key_usage_of_authorities_alone_counts_as_asking_to_be_one() throws Exception {
        String pem = request("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-addext", "keyUsage=keyCertSign");
        assertThat(CertificateRequest.read(pem).findings())
                .extracting(io.k8sbin.core.Finding::id)
                .containsExactly("pki.request-authority");
    }

    @Test
    void no_request_may_claim_the_group_of_masters() throws Exception {
        Path csr = folder.resolve("masters.pem");
        RealTool.require("openssl")
                .run(
                        "req",
                        "-new",
                        "-nodes",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-out",
                        csr.toString(),
                        "-keyout",
                        folder.resolve("k").toString(),
                        "-subj",
                        "/O=system:masters/CN=me")
                .ok();
        CertificateRequest request = CertificateRequest.parse(Files.readString(csr));
        assertThatThrownBy(() -> request.toSpec(CertificateProfile.CLIENT, CertificateSpec.DEFAULT_VALIDITY))
                .isInstanceOf(InvalidCertificateSpecException.class)
                .hasMessageContaining("system:masters");
    }

    @Test
    void refuses_weak_keys_weak_signatures_and_signatures_of_other_kinds() throws Exception {
        for (String[] weak : new String[][] {
            {"-newkey", "rsa:1024"},
            {"-newkey", "rsa:2048", "-sha1"},
            {"-newkey", "rsa:2048", "-pkeyopt", "rsa_keygen_pubexp:3"},
            {"-newkey", "rsa:2048", "-sigopt", "rsa_padding_mode:pss"},
            {"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp256k1"}
        }) {
            String pem = request(weak);
            assertThatThrownBy(() -> CertificateRequest.parse(pem))
                    .as(String.join(" ", weak))
                    .isInstanceOf(PemFormatException.class);
        }
    }

    @Test
    void reads_the_older_label_and_text_around_it_and_refuses_bytes_behind_it() throws Exception {
        String pem = request("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384");
        String older = "Certificate Request:\r\n" + pem.replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST");
        assertThat(CertificateRequest.parse(older)).isEqualTo(CertificateRequest.parse(pem));

        byte[] der = PemReading.requestBytes(pem);
        String longer = io.k8sbin.pki.internal.KeyPems.block(
                "CERTIFICATE REQUEST", java.util.Arrays.copyOf(der, der.length + 1));
        assertThatThrownBy(() -> CertificateRequest.parse(longer)).isInstanceOf(PemFormatException.class);
        assertThatThrownBy(() -> CertificateRequest.parse(pem + pem))
                .isInstanceOf(PemFormatException.class)
                .hasMessageContaining("2 blocks");
        assertThatThrownBy(() -> CertificateRequest.parse(Fixtures.CA.certificatePem()))
                .isInstanceOf(PemFormatException.class)
                .hasMessageContaining("is a CERTIFICATE where");
    }
}
