package io.k8sbin.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.kubeconfig.Credential;
import io.k8sbin.config.kubeconfig.Kubeconfig;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.IssuedCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertsCommandTest {
    private static final CertificateAuthority CA =
            CertificateAuthority.createRoot(DistinguishedName.of("demo-ca"), Duration.ofDays(3650));

    @TempDir
    Path dir;

    private static CertificateSpec.Builder server() {
        return CertificateSpec.server(DistinguishedName.of("web"))
                .dns("a.example", "b.example", "c.example")
                .ip(IpAddress.of("10.0.0.1"));
    }

    @Test
    void files_and_kubeconfigs_become_one_table() throws IOException {
        Files.writeString(dir.resolve("ca.pem"), CA.certificatePem());
        CA.issue(server().build()).writeTo(dir, "web");
        IssuedCertificate alice =
                CA.issue(CertificateSpec.client(DistinguishedName.of("alice")).build());
        Files.write(
                dir.resolve("admin.kubeconfig"),
                Kubeconfig.single(
                                "demo",
                                "https://10.0.0.10:6443",
                                CA.certificatePem(),
                                "alice",
                                new Credential.ClientCertificate(alice.certificatePem(), alice.keyPem()),
                                "default")
                        .toYaml()
                        .reveal());

        Ran ran = Ran.run("certs", dir.toString()).exits(0);

        assertThat(ran.out().lines().map(l -> l.replace(dir + "/", "").replaceAll(" {2,}", " | ")))
                .containsExactly(
                        "SOURCE | SUBJECT | NAMES | SIGNED BY | DAYS LEFT | FINDINGS",
                        "admin.kubeconfig#cluster demo | CN=demo-ca | admin.kubeconfig#cluster demo | 3649",
                        "admin.kubeconfig#user alice | CN=alice | admin.kubeconfig#cluster demo | 364",
                        "ca.pem | CN=demo-ca | admin.kubeconfig#cluster demo | 3649",
                        "web.pem | CN=web | a.example,b.example,c.example,+1 | admin.kubeconfig#cluster demo | 364");
    }

    @Test
    void an_error_is_told_and_is_the_exit_code() throws IOException {
        IssuedCertificate web = CA.issue(server().build());
        web.writeTo(dir, "web");
        Files.write(dir.resolve("web-key.pem"), CA.keyPem().reveal());
        Files.writeString(dir.resolve("broken.conf"), "clusters: [}\nusers:\ncontexts:\n");

        Ran ran = Ran.run("certs", dir.toString()).exits(1);

        assertThat(ran.out())
                .contains("? CN=demo-ca", "[pki.unknown-issuer]", "[pki.key-mismatch]", "[pki.unreadable]")
                .doesNotContain("PRIVATE");
    }

    @Test
    void what_is_due_is_for_the_caller_to_say() throws IOException {
        Path file = Files.writeString(dir.resolve("ca.pem"), CA.certificatePem());

        assertThat(Ran.run("certs", file.toString()).exits(0).out()).doesNotContain("pki.due");
        assertThat(Ran.run("certs", "--due", "4000", file.toString()).exits(0).out())
                .contains("pki.due");
    }

    @Test
    void json_is_for_other_programs() throws IOException {
        Path file = Files.writeString(dir.resolve("ca.pem"), CA.certificatePem());
        Json json =
                Json.parse(Ran.run("certs", "--json", file.toString()).exits(0).out());

        assertThat(json.at("certificates").elements()).hasSize(1);
        assertThat(json.at("certificates").elements().get(0).at("source").text())
                .isEqualTo(file.toString());
    }

    @Test
    void nothing_found_is_said_and_a_missing_place_is_an_error() {
        assertThat(Ran.run("certs", dir.toString()).exits(0).out()).isEqualTo("no certificates found\n");
        assertThat(Ran.run("certs", dir.resolve("none").toString()).exits(1).err())
                .contains(dir.resolve("none").toString(), "[io]");
        assertThat(Ran.run("certs").exits(64).err()).contains("Usage: run certs");
    }
}
