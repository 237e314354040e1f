package io.k8sbin.pki.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.ReissueReason;
import io.k8sbin.pki.RenewalPolicy;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterPkiTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("pki");
    }

    @Test
    void a_flat_directory_holds_every_certificate_and_is_then_left_alone() {
        ClusterPkiSpec spec = Clusters.threeAndTwo().build();
        ClusterPki made = ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK);
        Map<String, String> before = content(folder());

        assertThat(made.changes()).hasSize(3 + spec.certificates().size() + 1);
        assertThat(made.ids())
                .containsExactlyElementsOf(spec.certificates().stream()
                        .map(RequiredCertificate::id)
                        .toList());
        for (RequiredCertificate required : spec.certificates()) {
            assertThat(RoleVerifier.trusting(made.authority(required.authority()))
                            .verify(
                                    required.role(),
                                    made.certificate(required.id()).chain(),
                                    NOW,
                                    required.spec().subjectAltNames()))
                    .as(required.id())
                    .isEmpty();
        }

        ClusterPki again = ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK);
        assertThat(again.changes()).isEmpty();
        assertThat(again.findings()).isEmpty();
        assertThat(content(folder())).isEqualTo(before);
        assertThat(again.certificate("admin").keyPem())
                .isEqualTo(made.certificate("admin").keyPem());
    }

    @Test
    void keys_are_private_and_certificates_are_not() throws IOException {
        ClusterPki.prepare(Clusters.threeAndTwo().build(), PkiLayout.kubeadm("master-1"), folder(), CLOCK);

        try (Stream<Path> files = Files.walk(folder())) {
            for (Path file : files.toList()) {
                FileMode wanted = Files.isDirectory(file)
                        ? FileMode.PRIVATE_DIRECTORY
                        : file.toString().endsWith(".key") ? FileMode.PRIVATE : FileMode.PUBLIC;
                assertThat(Files.getPosixFilePermissions(file))
                        .as(file.toString())
                        .isEqualTo(wanted.permissions());
            }
        }
    }

    @Test
    void layouts_are_those_of_kubeadm_and_of_the_documents() {
        ClusterPki.prepare(kubeadm().build(), PkiLayout.kubeadm("master-2"), folder(), CLOCK);
        assertThat(content(folder()).keySet())
                .containsExactly(
                        "apiserver-etcd-client.crt",
                        "apiserver-etcd-client.key",
                        "apiserver-kubelet-client.crt",
                        "apiserver-kubelet-client.key",
                        "apiserver.crt",
                        "apiserver.key",
                        "ca.crt",
                        "ca.key",
                        "etcd/ca.crt",
                        "etcd/ca.key",
                        "etcd/healthcheck-client.crt",
                        "etcd/healthcheck-client.key",
                        "etcd/peer.crt",
                        "etcd/peer.key",
                        "etcd/server.crt",
                        "etcd/server.key",
                        "front-proxy-ca.crt",
                        "front-proxy-ca.key",
                        "front-proxy-client.crt",
                        "front-proxy-client.key",
                        "sa.key",
                        "sa.pub");

        Path documents = temporary.resolve("documents");
        ClusterPki single = ClusterPki.prepare(
                Clusters.threeAndTwo().profile(AuthorityProfile.SINGLE).build(),
                PkiLayout.documents(),
                documents,
                CLOCK);
        assertThat(content(documents).keySet())
                .contains("ca.pem", "ca-key.pem", "kubernetes.pem", "etcd-key.pem", "proxy-client.pem", "admin.pem")
                .doesNotContain("etcd-ca.pem", "front-proxy-ca.pem");
        assertThat(single.authority(ClusterAuthority.ETCD)).isEqualTo(single.authority(ClusterAuthority.KUBERNETES));
        assertThat(single.findings())
                .extracting(Finding::id)
                .contains("pki.shared-etcd-authority", "pki.shared-front-proxy-authority");
    }

    /** Elliptic keys are quick to make; those that are there may be of any kind. */
    private static ClusterPkiSpec.Builder kubeadm() {
        return Clusters.threeAndTwo()
                .flavour(ClusterFlavour.KUBEADM)
                .keyAlgorithm(io.k8sbin.pki.KeyAlgorithm.ECDSA_P256);
    }

    @Test
    void a_new_name_reissues_what_proves_it_and_nothing_else() {
        ClusterPki before = ClusterPki.prepare(Clusters.threeAndTwo().build(), PkiLayout.flat(), folder(), CLOCK);
        ClusterPkiSpec wider = Clusters.threeAndTwo().endpoints("new.example").build();

        ClusterPki.Plan plan = ClusterPki.plan(wider, PkiLayout.flat(), folder(), NOW, RenewalPolicy.standard());
        assertThat(plan.changes())
                .extracting(PkiChange::id)
                .containsExactly("kube-apiserver-master-1", "kube-apiserver-master-2", "kube-apiserver-master-3");
        assertThat(plan.changes().get(0).reasons())
                .containsExactly(new ReissueReason(
                        ReissueReason.Kind.SUBJECT_ALT_NAMES, "lacks [DNS:new.example], has [] too much"));

        ClusterPki after = ClusterPki.prepare(wider, PkiLayout.flat(), folder(), CLOCK);
        assertThat(after.changes()).isEqualTo(plan.changes());
        assertThat(after.certificate("kube-apiserver-master-1").keyPem())
                .isNotEqualTo(before.certificate("kube-apiserver-master-1").keyPem());
        assertThat(after.certificate("admin").certificate())
                .isEqualTo(before.certificate("admin").certificate());
        assertThat(ClusterPki.plan(wider, PkiLayout.flat(), folder(), NOW, RenewalPolicy.standard())
                        .changes())
                .isEmpty();
    }

    @Test
    void what_is_due_is_renewed_and_ends_with_its_authority_at_the_latest() {
        ClusterPkiSpec spec =
                Clusters.threeAndTwo().authorityValidity(Duration.ofDays(500)).build();
        ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK);
        Instant later = NOW.plus(Duration.ofDays(300));

        ClusterPki renewed = ClusterPki.prepare(spec, PkiLayout.flat(), folder(), Clock.fixed(later, ZoneOffset.UTC));

        assertThat(renewed.changes()).hasSize(spec.certificates().size());
        assertThat(renewed.changes())
                .allSatisfy(c -> assertThat(c.reasons())
                        .extracting(ReissueReason::kind)
                        .containsExactly(ReissueReason.Kind.DUE));
        assertThat(renewed.findings()).extracting(Finding::id).contains("pki.clipped");
        assertThat(renewed.certificate("admin").certificate().getNotAfter())
                .isEqualTo(renewed.authority(ClusterAuthority.KUBERNETES).get(0).getNotAfter());
    }

    @Test
    void a_run_that_was_cut_off_is_continued_with_the_keys_that_are_there() throws IOException {
        ClusterPkiSpec spec = Clusters.threeAndTwo().build();
        ClusterPki made = ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK);
        Files.delete(folder().resolve("admin.pem"));
        // a new key beside the certificate of the old one
        Files.copy(
                folder().resolve("kube-proxy-key.pem"),
                folder().resolve("kube-scheduler-key.pem"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder().resolve("sa.pem"));

        ClusterPki again = ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK);

        assertThat(again.changes())
                .extracting(PkiChange::toString)
                .containsExactly("certify kube-scheduler", "certify admin", "write public key sa");
        assertThat(again.certificate("admin").keyPem())
                .isEqualTo(made.certificate("admin").keyPem());
        assertThat(again.serviceAccountKeys().publicPem())
                .isEqualTo(made.serviceAccountKeys().publicPem());
        assertThat(ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK).changes())
                .isEmpty();
    }

    @Test
    void bad_files_stop_everything_before_anything_is_written() throws IOException {
        ClusterPkiSpec spec = Clusters.threeAndTwo().build();
        ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK);
        Files.writeString(
                folder().resolve("admin.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        Files.writeString(folder().resolve("kube-proxy-key.pem"), "no key");
        Files.delete(folder().resolve("etcd-ca.pem"));
        Files.delete(folder().resolve("front-proxy-ca-key.pem"));
        Files.delete(folder().resolve("front-proxy-client.pem"));
        Files.delete(folder().resolve("sa-key.pem"));
        Map<String, String> before = content(folder());

        assertThatThrownBy(() -> ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK))
                .isInstanceOfSatisfying(
                        ClusterPkiException.class,
                        e -> assertThat(e.findings())
                                .extracting(Finding::id)
                                .containsExactlyInAnyOrder(
                                        "pki.pem",
                                        "pki.pem",
                                        "pki.authority-half",
                                        "pki.authority-key-elsewhere",
                                        "pki.sa-half"));
        assertThat(content(folder())).isEqualTo(before);
    }

    @Test
    void service_account_keys_the_apiserver_cannot_read_are_refused_in_the_plan() throws IOException {
        ClusterPkiSpec spec = Clusters.threeAndTwo().build();
        ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK);
        Files.writeString(
                folder().resolve("sa.pem"),
                RealTool.require("openssl")
                        .run("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256")
                        .ok()
                        .out());
        Map<String, String> before = content(folder());

        assertThat(ClusterPki.plan(spec, PkiLayout.flat(), folder(), NOW, RenewalPolicy.standard())
                        .findings())
                .anySatisfy(f -> {
                    assertThat(f.id()).isEqualTo("pki.sa-ec-pkcs8");
                    assertThat(f.severity()).isEqualTo(Severity.ERROR);
                    assertThat(f.path().toString()).contains("sa.pem");
                });
        assertThatThrownBy(() -> ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK))
                .isInstanceOf(ClusterPkiException.class)
                .hasMessageContaining("sa.pem");
        assertThat(content(folder())).isEqualTo(before);
    }

    @Test
    void an_authority_whose_key_is_elsewhere_is_kept_while_nothing_needs_it() throws IOException {
        ClusterPkiSpec spec = Clusters.threeAndTwo().build();
        ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK);
        Files.delete(folder().resolve("ca-key.pem"));

        assertThat(ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK).changes())
                .isEmpty();
    }

    @Test
    void an_authority_that_is_over_is_reported() {
        ClusterPkiSpec spec =
                Clusters.threeAndTwo().authorityValidity(Duration.ofDays(400)).build();
        ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK);

        assertThat(ClusterPki.plan(
                                spec,
                                PkiLayout.flat(),
                                folder(),
                                NOW.plus(Duration.ofDays(300)),
                                RenewalPolicy.standard())
                        .findings())
                .extracting(Finding::id)
                .containsOnly("pki.due");
        assertThat(ClusterPki.plan(
                                spec,
                                PkiLayout.flat(),
                                folder(),
                                NOW.plus(Duration.ofDays(401)),
                                RenewalPolicy.standard())
                        .findings())
                .extracting(Finding::id)
                .containsOnly("pki.issuer-not-valid");
    }

    @Test
    void keys_others_may_read_are_found_and_links_are_not_followed() throws IOException {
        ClusterPkiSpec spec = Clusters.threeAndTwo().build();
        Files.createDirectories(folder());
        Path elsewhere = temporary.resolve("elsewhere");
        Files.createSymbolicLink(folder().resolve("ca-key.pem"), elsewhere);
        assertThatThrownBy(() -> ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK))
                .isInstanceOf(ClusterPkiException.class);
        assertThat(elsewhere).doesNotExist();

        Files.delete(folder().resolve("ca-key.pem"));
        ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK);
        Files.setPosixFilePermissions(folder().resolve("admin-key.pem"), FileMode.PUBLIC.permissions());
        assertThat(ClusterPki.prepare(spec, PkiLayout.flat(), folder(), CLOCK).findings())
                .extracting(Finding::id)
                .containsExactly("pki.key-mode");
    }

    @Test
    void kubeconfigs_get_authority_certificate_and_key() {
        ClusterPki pki = ClusterPki.prepare(Clusters.threeAndTwo().build(), PkiLayout.flat(), folder(), CLOCK);

        KubeconfigMaterial material = pki.kubeconfig("kubelet-worker-1");

        assertThat(material.user()).isEqualTo("system:node:worker-1");
        assertThat(Pem.certificates(material.certificateAuthorityPem()))
                .isEqualTo(pki.authority(ClusterAuthority.KUBERNETES));
        assertThat(Pem.certificates(material.clientCertificatePem()))
                .isEqualTo(pki.certificate("kubelet-worker-1").chain());
        assertThat(material.clientKeyPem())
                .isEqualTo(pki.certificate("kubelet-worker-1").keyPem());
        assertThat(material.toString()).doesNotContain("PRIVATE");
        assertThatThrownBy(() -> pki.certificate("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_authority_is_named_after_its_cluster() {
        ClusterPki pki = ClusterPki.prepare(Clusters.threeAndTwo().build(), PkiLayout.flat(), folder(), CLOCK);

        assertThat(Stream.of(ClusterAuthority.values())
                        .map(a -> pki.authority(a)
                                .get(0)
                                .getSubjectX500Principal()
                                .getName()))
                .containsExactly("CN=prod-kubernetes-ca", "CN=prod-etcd-ca", "CN=prod-front-proxy-ca");
    }

    static Map<String, String> content(Path folder) {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }
}
