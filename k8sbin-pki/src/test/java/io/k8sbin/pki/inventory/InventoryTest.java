package io.k8sbin.pki.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.RenewalPolicy;
import io.k8sbin.pki.kubernetes.ClusterPki;
import io.k8sbin.pki.kubernetes.Clusters;
import io.k8sbin.pki.kubernetes.PkiLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final CertificateAuthority CA = authority("ca");

    @TempDir
    Path dir;

    private static CertificateAuthority authority(String name) {
        return CertificateAuthority.builder(DistinguishedName.of(name))
                .clock(CLOCK)
                .build();
    }

    @Test
    void a_cluster_s_directory_is_listed_with_who_signed_what() throws IOException {
        ClusterPki.prepare(Clusters.threeAndTwo().build(), PkiLayout.flat(), dir, CLOCK);

        CertificateInventory inventory = of(dir, NOW);

        assertThat(inventory.entries())
                .hasSize(3 + Clusters.threeAndTwo().build().certificates().size());
        assertThat(inventory.entries()).allSatisfy(e -> assertThat(e.signedBy()).isPresent());
        InventoryEntry etcd = entry(inventory, "etcd-peer-master-1.pem");
        assertThat(etcd.subject()).isEqualTo("CN=master-1");
        assertThat(etcd.issuer()).isEqualTo("CN=prod-etcd-ca");
        assertThat(etcd.names()).containsExactly("master-1", "10.0.0.11");
        assertThat(etcd.daysLeft(NOW)).isEqualTo(365);
        assertThat(etcd.daysLeft(NOW.plus(Duration.ofDays(366)))).isEqualTo(-1);
        assertThat(etcd.signedBy()).contains(dir.resolve("etcd-ca.pem").toString());
        assertThat(etcd.isAuthority()).isFalse();
        // the authorities' keys lie here, and one certificate nobody can take back
        assertThat(ids(inventory))
                .containsOnly("pki.authority-key", "pki.masters")
                .hasSize(4);
    }

    @Test
    void every_fault_has_its_finding() throws IOException {
        Files.writeString(dir.resolve("ca.pem"), CA.certificatePem());
        IssuedCertificate good = CA.issue(client("good").build());
        IssuedCertificate other = CA.issue(client("other").build());
        good.writeTo(dir, "good");
        Files.write(dir.resolve("good-key.pem"), other.keyPem().reveal());
        Files.setPosixFilePermissions(dir.resolve("good-key.pem"), FileMode.PUBLIC.permissions());
        write("long", CA.issue(client("long").validity(Duration.ofDays(800)).build()));
        write("short", CA.issue(client("short").validity(Duration.ofDays(1)).build()));
        write(
                "master",
                CA.issue(CertificateSpec.client(DistinguishedName.of("m", "system:masters"))
                        .build()));
        write("stranger", authority("elsewhere").issue(client("x").build()));
        write("reinstalled", authority("ca").issue(client("y").build()));
        Files.write(dir.resolve("sa.key"), CA.keyPem().reveal());
        Files.writeString(dir.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        Files.writeString(dir.resolve("cut.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n");
        Files.writeString(dir.resolve("README"), "- a list\n-- and dashes\n");

        CertificateInventory later = of(dir, NOW.plus(Duration.ofDays(2)));

        assertThat(about(later, "good-key.pem")).containsExactlyInAnyOrder("pki.key-mismatch", "pki.key-mode");
        assertThat(about(later, "long.pem")).containsExactly("pki.long-lived");
        assertThat(about(later, "short.pem")).containsExactly("pki.expired");
        assertThat(about(later, "master.pem")).containsExactly("pki.masters");
        assertThat(about(later, "stranger.pem")).containsExactly("pki.unknown-issuer");
        assertThat(about(later, "reinstalled.pem")).containsExactly("pki.wrong-issuer");
        assertThat(about(later, "sa.key")).contains("pki.sa-authority-key");
        assertThat(about(later, "broken.pem")).containsExactly("pki.unreadable");
        assertThat(about(later, "cut.pem")).containsExactly("pki.unreadable");
        assertThat(about(later, "README")).isEmpty();
        assertThat(about(of(dir, NOW.plus(Duration.ofDays(300))), "good.pem")).containsExactly("pki.due");
        assertThat(about(of(dir, NOW.minus(Duration.ofDays(1))), "stranger.pem"))
                .contains("pki.not-yet-valid");
    }

    @Test
    void two_authorities_of_one_name_are_told_apart_by_signature() {
        CertificateAuthority second = authority("ca");
        CertificateInventory inventory = CertificateInventory.at(NOW, RenewalPolicy.standard())
                .text("first", Secret.ofUtf8(CA.certificatePem()))
                .text("second", Secret.ofUtf8(second.certificatePem()))
                .text(
                        "kubeconfig#alice",
                        Secret.ofUtf8(second.issue(client("alice").build()).certificatePem()))
                .build();

        assertThat(entry(inventory, "kubeconfig#alice").signedBy()).contains("second");
        assertThat(ids(inventory)).containsExactly("pki.duplicate-authority", "pki.duplicate-authority");
    }

    @Test
    void json_and_prometheus_name_source_and_end() {
        CertificateInventory inventory = CertificateInventory.at(NOW, RenewalPolicy.standard())
                .text("a\"b\\c\nd", Secret.ofUtf8(CA.certificatePem()))
                .build();
        Json json = Json.parse(inventory.toJson().pretty());

        assertThat(json.at("at").text()).isEqualTo("2026-06-01T12:00:00Z");
        Json one = json.at("certificates").elements().get(0);
        assertThat(one.at("source").text()).isEqualTo("a\"b\\c\nd");
        assertThat(one.at("subject").text()).isEqualTo("CN=ca");
        assertThat(one.at("daysLeft").number()).contains(java.math.BigDecimal.valueOf(3650));
        assertThat(inventory.toPrometheus().lines())
                .hasSize(3)
                .last()
                .isEqualTo("k8sbin_cert_not_after_seconds{source=\"a\\\"b\\\\c\\nd\",position=\"0\",subject=\"CN=ca\"} "
                        + NOW.plus(Duration.ofDays(3650)).getEpochSecond());
    }

    @Test
    void a_missing_directory_is_an_error_and_a_missing_file_a_finding() {
        assertThatThrownBy(() -> of(dir.resolve("none"), NOW)).isInstanceOf(IOException.class);
        assertThat(CertificateInventory.at(NOW, RenewalPolicy.standard())
                        .file(dir.resolve("none.pem"))
                        .build()
                        .findings())
                .extracting(Finding::id)
                .containsExactly("pki.unreadable");
    }

    private static CertificateSpec.Builder client(String name) {
        return CertificateSpec.client(DistinguishedName.of(name));
    }

    private void write(String name, IssuedCertificate issued) throws IOException {
        Files.writeString(dir.resolve(name + ".pem"), issued.certificatePem());
    }

    private static CertificateInventory of(Path directory, Instant at) throws IOException {
        return CertificateInventory.at(at, RenewalPolicy.standard())
                .directory(directory)
                .build();
    }

    private static InventoryEntry entry(CertificateInventory inventory, String file) {
        return inventory.entries().stream()
                .filter(e -> e.source().endsWith(file))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(CertificateInventory inventory) {
        return inventory.allFindings().stream().map(Finding::id).toList();
    }

    private static List<String> about(CertificateInventory inventory, String file) {
        return inventory.allFindings().stream()
                .filter(f -> f.path().toString().contains("/" + file + "]"))
                .map(Finding::id)
                .toList();
    }
}
