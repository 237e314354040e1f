package io.k8sbin.render.etcd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.testtools.Golden;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EtcdMemberTest {
    private static final HostPath SSL = HostPath.of("/etc/etcd/ssl");
    private static final TlsFiles TLS =
            new TlsFiles(SSL.resolve("etcd.pem"), SSL.resolve("etcd-key.pem"), SSL.resolve("etcd-root-ca.pem"));

    private static EtcdMemberBuilder member(int number) {
        return EtcdMember.named("etcd" + number)
                .dataDir(HostPath.of("/var/lib/etcd/data"))
                .walDir(HostPath.of("/var/lib/etcd/wal"))
                .address(IpAddress.of("172.16.10.2" + number))
                .initialCluster("etcd1", HostPort.of("172.16.10.21:2380"))
                .initialCluster("etcd2", HostPort.of("172.16.10.22:2380"))
                .initialCluster("etcd3", HostPort.of("172.16.10.23:2380"))
                .initialClusterState(ClusterState.NEW)
                .initialClusterToken("k8s-3f9a")
                .clientTls(TLS)
                .peerTls(TLS);
    }

    @Test
    void members_differ_in_name_and_addresses_only() {
        for (int number = 1; number <= 3; number++) {
            String flags = String.join("\n", member(number).build().flags()) + "\n";
            Golden.assertMatches("etcd/etcd" + number + ".flags", flags);
        }
    }

    @Test
    void environment_file_is_the_golden_file_and_reads_back() {
        EtcdMember member = member(1)
                .listenMetrics(HostPort.of("127.0.0.1:2381"))
                .autoCompaction(Duration.ofHours(3))
                .quotaBackendBytes(5L << 30)
                .snapshotCount(10_000)
                .maxSnapshotsAndWals(5, 5)
                .heartbeat(Duration.ofMillis(100), Duration.ofSeconds(1))
                .flag("experimental-initial-corrupt-check", "true")
                .build();
        Golden.assertMatches("etcd/etcd.conf", member.environment().render());
        assertThat(EtcdMember.parseEnvironment("etcd.conf", member.environment().render()))
                .isEqualTo(member);
    }

    @Test
    void built_members_have_no_findings() {
        assertThat(member(1).build().findings()).isEmpty();
    }

    @Test
    void findings_name_the_traps_of_the_documents() {
        EtcdMember read = EtcdMember.parseEnvironment("etcd.conf", """
                # [member]
                ETCD_NAME=etcd1
                ETCD_SNAPSHOT_COUNT="100"
                ETCD_LISTEN_CLIENT_URLS="https://172.16.10.21:2379,http://127.0.0.1:2379"
                #ETCD_CORS=""
                ETCD_CERT_FILE="/etc/etcd/ssl/etcd.pem"
                ETCD_AUTO_TLS="true"
                """);
        assertThat(read.findings())
                .extracting(Finding::id)
                .containsExactly(
                        "etcd.plaintext", "etcd.auto-tls", "etcd.no-client-authentication", "etcd.snapshot-count");
    }

    @Test
    void a_variable_given_twice_is_an_error_with_its_line() {
        String text = "ETCD_AUTO_COMPACTION_RETENTION=\"24\"\n\n# later\nETCD_AUTO_COMPACTION_RETENTION=\"3\"\n";
        assertThatThrownBy(() -> EtcdMember.parseEnvironment("etcd.conf", text))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.errors()).extracting(FieldError::type).containsExactly(FieldError.Type.DUPLICATE);
                    assertThat(e).hasMessageStartingWith("etcd.conf:4:1: ETCD_AUTO_COMPACTION_RETENTION: ");
                });
    }

    @Test
    void build_names_every_problem_at_once() {
        EtcdMemberBuilder wrong = EtcdMember.named("etcd 1")
                .listenPeer(HostPort.of("etcd-1:2380"))
                .heartbeat(Duration.ofMillis(100), Duration.ofMillis(499))
                .flag("name", "other");
        assertThatThrownBy(wrong::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.path().toString())
                                .containsExactly(
                                        "name",
                                        "listen-peer-urls",
                                        "election-timeout",
                                        "listen-client-urls",
                                        "cert-file",
                                        "peer-cert-file",
                                        "initial-cluster",
                                        "name"));
    }

    @Test
    void the_cluster_must_hold_the_member_at_its_own_address() {
        EtcdMemberBuilder elsewhere = member(1).advertisePeer(HostPort.of("172.16.10.99:2380"));
        assertThatThrownBy(elsewhere::build).hasMessageContaining("must hold etcd1 with its peer address");
        assertThat(List.of(member(2).build().flags().get(0))).containsExactly("--name=etcd2");
    }
}
