package io.k8sbin.render.etcd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EtcdFormsTest {
    private static final HostPath SSL = HostPath.of("/etc/etcd/ssl");
    private static final HostPath UNITS = HostPath.of("/etc/systemd/system");
    private static final TlsFiles TLS =
            new TlsFiles(SSL.resolve("etcd.pem"), SSL.resolve("etcd-key.pem"), SSL.resolve("etcd-root-ca.pem"));

    private static EtcdCluster cluster() {
        Map<String, IpAddress> addresses = new LinkedHashMap<>();
        addresses.put("etcd1", IpAddress.of("172.16.10.21"));
        addresses.put("etcd2", IpAddress.of("172.16.10.22"));
        addresses.put("etcd3", IpAddress.of("172.16.10.23"));
        return EtcdCluster.of("k8s-3f9a", addresses);
    }

    /** The settings of document 002, the listener without TLS and the self-made certificates included. */
    private static EtcdMemberBuilder document2(String name) {
        return cluster()
                .member(name)
                .dataDir(HostPath.of("/var/lib/etcd/data"))
                .walDir(HostPath.of("/var/lib/etcd/wal"))
                .snapshotCount(100)
                .heartbeat(Duration.ofMillis(100), Duration.ofSeconds(1))
                .listenClient(HostPort.of(cluster().addresses().getOrDefault(name, IpAddress.of("127.0.0.1")), 2379))
                .listenClientWithoutTls(HostPort.of("127.0.0.1:2379"))
                .maxSnapshotsAndWals(5, 5)
                .clientTls(TLS)
                .peerTls(TLS)
                .quotaBackendBytes(5368709120L)
                .flag("auto-compaction-retention", "3")
                .flag("auto-tls", "true")
                .flag("peer-auto-tls", "true");
    }

    private static EtcdMember typed() {
        return cluster()
                .member("etcd1")
                .clientTls(TLS)
                .peerTls(TLS)
                .flag("grpc-keepalive-min-time", "5s")
                .flag("log-outputs", "stderr,/var/log/etcd.log")
                .flag("logger", "zap")
                .flag("metrics", "extensive")
                .flag("pre-vote", "true")
                .build();
    }

    private static String text(FileImage file) {
        return new String(((FileImage.Bytes) file.content()).toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void each_member_of_document_2_has_its_27_variables_and_their_findings() {
        for (String name : cluster().addresses().keySet()) {
            EtcdMember member = document2(name).build();
            assertThat(member.settings()).hasSize(27);
            Golden.assertMatches(
                    "etcd/document2/" + name + ".conf",
                    member.environment(EtcdRelease.V3_3).render());
            assertThat(member.findings())
                    .extracting(Finding::id)
                    .containsExactly("etcd.plaintext", "etcd.auto-tls", "etcd.auto-tls", "etcd.snapshot-count");
        }
    }

    @Test
    void all_forms_of_all_members_are_the_golden_files() {
        List<EtcdMember> members =
                cluster().members(m -> m.clientTls(TLS).peerTls(TLS).autoCompaction(Duration.ofHours(3)));
        for (EtcdMember member : members) {
            String name = member.settings().getOrDefault("name", "");
            for (EtcdForm form : EtcdForm.values()) {
                EtcdService service = EtcdService.of(member, EtcdRelease.V3_4, form);
                for (FileImage file : service.files(UNITS)) {
                    Golden.assertMatches(
                            "etcd/forms/" + name + "-" + form + "-"
                                    + file.path().name(),
                            text(file));
                }
            }
        }
        Golden.assertMatches("etcd/forms/typed.yaml", typed().yaml(EtcdRelease.V3_4));
    }

    @Test
    void systemd_accepts_the_units(@TempDir Path directory) throws IOException {
        RealTool etcd = RealTool.require("etcd");
        EtcdMember member =
                cluster().member("etcd1").clientTls(TLS).peerTls(TLS).build();
        for (EtcdForm form : EtcdForm.values()) {
            String unit = EtcdService.of(member, EtcdRelease.V3_4, form)
                    .withBinary(HostPath.of(etcd.binary().toString()))
                    .unit()
                    .render();
            Path file = Files.writeString(directory.resolve("k8s-etcd.service"), unit);
            assertThat(RealTool.require("systemd-analyze")
                            .run("--man=no", "--recursive-errors=no", "verify", file.toString())
                            .ok()
                            .err())
                    .doesNotContain("k8s-etcd.service");
        }
    }

    @Test
    void flags_a_release_lacks_are_named_with_what_it_has_instead() {
        EtcdMember old = cluster()
                .member("etcd1")
                .clientTls(TLS)
                .peerTls(TLS)
                .flag("enable-v2", "true")
                .flag("debug", "true")
                .flag("no-such-flag", "1")
                .flag("pre-vote", "yes")
                .flag("feature-gates", "InitialCorruptCheck=true")
                .build();
        assertThat(old.validate(EtcdRelease.V3_3))
                .extracting(e -> e.path() + " " + e.type())
                .containsExactly("no-such-flag UNKNOWN_FIELD", "pre-vote FORBIDDEN", "feature-gates FORBIDDEN");
        assertThat(old.validate(EtcdRelease.V3_6))
                .extracting(FieldError::toString)
                .containsExactly(
                        "enable-v2: Forbidden: gone since 3.6: leave it out",
                        "debug: Forbidden: gone since 3.5: use log-level=debug",
                        "no-such-flag: Unknown field: no etcd from 3.3 to 3.6 has it",
                        "pre-vote: Wrong type: \"yes\": must be true or false");
        assertThatThrownBy(() -> old.flags(EtcdRelease.V3_4)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> old.environment(EtcdRelease.V3_4)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> EtcdService.of(old, EtcdRelease.V3_4, EtcdForm.YAML))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void what_the_file_has_no_key_for_is_refused_in_it() {
        EtcdMember member = cluster()
                .member("etcd1")
                .clientTls(TLS)
                .peerTls(TLS)
                .flag("peer-crl-file", "/etc/etcd/ssl/crl.pem")
                .build();
        assertThat(member.validate(EtcdRelease.V3_4)).isEmpty();
        assertThatThrownBy(() -> member.yaml(EtcdRelease.V3_4)).hasMessageStartingWith("peer-crl-file: Forbidden: ");
    }

    /** What every builder method writes exists in every release it is offered for. */
    @Test
    void every_release_knows_what_the_builder_writes() {
        for (EtcdRelease release : EtcdRelease.values()) {
            assertThat(document2("etcd1")
                            .listenMetrics(HostPort.of("127.0.0.1:2381"))
                            .build()
                            .validate(release))
                    .isEmpty();
            assertThat(cluster()
                            .member("etcd2")
                            .clientTls(TLS)
                            .peerTls(TLS)
                            .autoCompaction(Duration.ofHours(1))
                            .build()
                            .yaml(release))
                    .startsWith("name: \"etcd2\"\n");
        }
    }

    @Test
    void durations_become_nanoseconds_in_the_file() {
        assertThat(GoDuration.nanos("1h30m")).contains(5_400_000_000_000L);
        assertThat(GoDuration.nanos("1.5s")).contains(1_500_000_000L);
        assertThat(GoDuration.nanos("0")).contains(0L);
        for (String wrong : List.of("", "5", "1d", "s", "5s ", "99999999999h")) {
            assertThat(GoDuration.nanos(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void clusters_are_checked() {
        Map<String, IpAddress> same = new LinkedHashMap<>();
        same.put("a", IpAddress.of("10.0.0.1"));
        same.put("b", IpAddress.of("10.0.0.1"));
        assertThatThrownBy(() -> EtcdCluster.of(" ", same))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.errors()).hasSize(2));
        assertThatThrownBy(() -> cluster().member("etcd9")).isInstanceOf(IllegalArgumentException.class);
    }
}
