package io.k8sbin.cluster.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.PkiSpec;
import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.KeyAlgorithm;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterDirectoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final NodeSpec MASTER = NodeSpec.of("m1", "10.1.0.1", NodeRole.ETCD, NodeRole.CONTROL_PLANE);
    private static final NodeSpec FIRST = NodeSpec.of("w1", "10.1.0.2", NodeRole.WORKER);
    private static final NodeSpec SECOND = NodeSpec.of("w2", "10.1.0.3", NodeRole.WORKER);

    @TempDir
    Path folder;

    private static ClusterSpec spec(NodeSpec... nodes) {
        ClusterSpec.Builder builder = ClusterSpec.builder("demo", KubernetesVersion.of("v1.20.2"));
        Arrays.stream(nodes).forEach(builder::node);
        return builder.build();
    }

    private static Clock after(Duration time) {
        return Clock.offset(CLOCK, time);
    }

    /** Every file with its content, time of change and mode. */
    private Map<String, String> snapshot() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(
                        folder.relativize(file).toString(),
                        Files.readString(file) + Files.getLastModifiedTime(file) + Files.getPosixFilePermissions(file));
            }
        }
        return all;
    }

    @Test
    void a_second_preparation_changes_no_byte_and_no_time() throws IOException {
        ClusterSpec spec = spec(MASTER, FIRST);
        assertThat(ClusterDirectory.prepare(spec, folder, CLOCK).changes()).isNotEmpty();
        Map<String, String> before = snapshot();
        assertThat(ClusterDirectory.prepare(spec, folder, after(Duration.ofDays(30)))
                        .changes())
                .isEmpty();
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void keys_are_for_their_owner_only() throws IOException {
        ClusterDirectory.prepare(spec(MASTER, FIRST), folder, CLOCK);
        for (String name : List.of("pki", "certificates", "secrets")) {
            assertThat(mode(folder.resolve(name))).isEqualTo("rwx------");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains("PRIVATE KEY") || file.startsWith(folder.resolve("secrets"))) {
                    assertThat(mode(file)).as(file.toString()).isEqualTo("rw-------");
                }
            }
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void an_interruption_before_any_write_loses_nothing_and_the_next_run_completes() throws IOException {
        ClusterSpec spec = spec(MASTER, FIRST);
        int total = run(spec, folder.resolve("whole"), Integer.MAX_VALUE);
        assertThat(total).isGreaterThan(20);
        // the same folder, interrupted one write further each time: what stood before must still stand
        Path broken = folder.resolve("broken");
        Map<String, String> before = Map.of();
        for (int round = 0; round < total; round++) {
            assertThatThrownBy(() -> run(spec, broken, 1))
                    .isInstanceOf(ClusterDirectoryException.class)
                    .hasMessageContaining("disk has room");
            Map<String, String> now = contents(broken);
            Map<String, String> kept = new TreeMap<>(now);
            kept.keySet().retainAll(before.keySet());
            // a key whose certificate was never written has signed nothing and may be made anew
            if (!now.keySet().equals(before.keySet())) {
                assertThat(difference(kept, before)).isSubsetOf(unused(now));
            }
            before = now;
            if (now.size() == total) {
                break;
            }
        }
        ClusterDirectory whole = ClusterDirectory.prepare(spec, broken, CLOCK);
        assertThat(contents(broken)).hasSize(total + 1);
        assertThat(whole.leaves()).hasSize(Leaves.of(spec).size());
        assertThat(ClusterDirectory.prepare(spec, broken, CLOCK).changes()).isEmpty();
    }

    private static List<String> difference(Map<String, String> now, Map<String, String> before) {
        return before.keySet().stream()
                .filter(k -> !Objects.equals(before.get(k), now.get(k)))
                .toList();
    }

    private static List<String> unused(Map<String, String> files) {
        return files.keySet().stream()
                .filter(name -> name.endsWith("-ca-key.pem") || name.equals("pki/ca-key.pem"))
                .toList();
    }

    /** Prepares with a disk that is full after so many new files; gives how many were written. */
    private static int run(ClusterSpec spec, Path folder, int limit) {
        AtomicInteger written = new AtomicInteger();
        new Preparation(
                        spec,
                        new DirectoryFiles(folder, (file, bytes, mode) -> {
                            // an authority is a key and a certificate: one write alone would never get past it
                            boolean half = file.toString().endsWith("ca.pem");
                            if (!half && written.get() >= limit) {
                                throw new IOException("No space left on device");
                            }
                            AtomicFiles.write(file, bytes, mode);
                            written.incrementAndGet();
                        }),
                        CLOCK)
                .run();
        return written.get();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void an_authority_key_that_is_needed_and_gone_is_asked_for() throws IOException {
        ClusterSpec spec = spec(MASTER, FIRST);
        ClusterDirectory.prepare(spec, folder, CLOCK);
        Files.delete(folder.resolve("pki/ca-key.pem"));
        Files.delete(folder.resolve("certificates/admin.pem"));
        assertDamaged(spec, "ca-key.pem", "restore it");
    }

    @Test
    void an_authority_certificate_that_is_gone_is_not_replaced() throws IOException {
        ClusterSpec spec = spec(MASTER, FIRST);
        ClusterDirectory.prepare(spec, folder, CLOCK);
        String key = Files.readString(folder.resolve("pki/ca-key.pem"));
        Files.delete(folder.resolve("pki/ca.pem"));
        assertDamaged(spec, "ca.pem", "restore it");
        assertThat(folder.resolve("pki/ca-key.pem")).hasContent(key);
    }

    private void assertDamaged(ClusterSpec spec, String... words) {
        assertThatThrownBy(() -> ClusterDirectory.prepare(spec, folder, CLOCK))
                .isInstanceOfSatisfying(
                        ClusterDirectoryException.class,
                        e -> assertThat(e.code()).isEqualTo("cluster.directory-damaged"))
                .hasMessageContainingAll(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cluster.json",
                "pki/ca.pem",
                "pki/service-account-key.pem",
                "certificates/admin.pem",
                "secrets/encryption-key",
                "secrets/bootstrap-token-node-w1"
            })
    void a_damaged_file_is_refused_and_left_as_it_is(String name) throws IOException {
        ClusterSpec spec = spec(MASTER, FIRST);
        ClusterDirectory.prepare(spec, folder, CLOCK);
        Path file = folder.resolve(name);
        String half = Files.readString(file).substring(0, (int) Files.size(file) / 3);
        Files.writeString(file, half);
        assertDamaged(spec, file.getFileName().toString(), "restore it");
        assertThat(file).hasContent(half);
    }

    @Test
    void certificates_that_are_due_are_reissued_and_say_why() {
        ClusterSpec spec = spec(MASTER, FIRST);
        ClusterDirectory first = ClusterDirectory.prepare(spec, folder, CLOCK);
        ClusterDirectory later = ClusterDirectory.prepare(spec, folder, after(Duration.ofDays(364)));
        assertThat(later.changes())
                .hasSameSizeAs(Leaves.of(spec))
                .allMatch(c -> c.matches("certificate .* reissued: .+"));
        assertThat(later.authorityPem(Authority.KUBERNETES)).isEqualTo(first.authorityPem(Authority.KUBERNETES));
        ClusterDirectory expired = ClusterDirectory.prepare(spec, folder, after(Duration.ofDays(364 + 400)));
        assertThat(expired.changes()).hasSameSizeAs(Leaves.of(spec));
    }

    @Test
    void a_new_address_reissues_the_certificates_that_name_it_only() {
        ClusterDirectory.prepare(spec(MASTER, FIRST), folder, CLOCK);
        NodeSpec moved = NodeSpec.of("m1", "10.1.0.9", NodeRole.ETCD, NodeRole.CONTROL_PLANE);
        List<String> changes =
                ClusterDirectory.prepare(spec(moved, FIRST), folder, CLOCK).changes();
        assertThat(changes)
                .hasSize(5)
                .allMatch(c -> c.contains("-m1 reissued: "))
                .allMatch(c -> c.contains("10.1.0.9"));
    }

    @Test
    void two_runs_at_once_are_refused() throws IOException {
        ClusterSpec spec = spec(MASTER, FIRST);
        ClusterDirectory.prepare(spec, folder, CLOCK);
        try (FileChannel channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            assertThatThrownBy(() -> ClusterDirectory.prepare(spec, folder, CLOCK))
                    .isInstanceOfSatisfying(
                            ClusterDirectoryException.class,
                            e -> assertThat(e.code()).isEqualTo("cluster.directory-busy"))
                    .hasMessageContaining("wait until it has ended");
        }
    }

    @Test
    void the_single_profile_has_one_authority() throws IOException {
        ClusterSpec spec = ClusterSpec.builder("demo", KubernetesVersion.of("v1.20.2"))
                .node(MASTER)
                .node(FIRST)
                .pki(new PkiSpec(
                        PkiSpec.Profile.SINGLE, KeyAlgorithm.ECDSA_P256, Duration.ofDays(3650), Duration.ofDays(365)))
                .build();
        ClusterDirectory directory = ClusterDirectory.prepare(spec, folder, CLOCK);
        for (Authority authority : Authority.values()) {
            assertThat(directory.authorityPem(authority)).isEqualTo(directory.authorityPem(Authority.KUBERNETES));
        }
        assertThat(folder.resolve("pki/kubelet-ca.pem")).doesNotExist();
        assertThat(directory.kubeletAuthorityKey().revealUtf8())
                .isEqualTo(Files.readString(folder.resolve("pki/ca-key.pem")));
        assertThat(ClusterDirectory.prepare(spec, folder, CLOCK).changes()).isEmpty();
    }

    @Test
    void allocations_stay_when_nodes_move_come_and_go() {
        Allocations first = ClusterDirectory.prepare(spec(MASTER, FIRST, SECOND), folder, CLOCK)
                .allocations();
        NodeSpec third = NodeSpec.of("w0", "10.1.0.4", NodeRole.WORKER);
        List<ClusterSpec> later = new ArrayList<>(List.of(
                spec(SECOND, FIRST, MASTER),
                spec(MASTER, SECOND),
                spec(MASTER, third, SECOND),
                spec(MASTER, FIRST, third)));
        for (ClusterSpec spec : later) {
            Allocations now = ClusterDirectory.prepare(spec, folder, CLOCK).allocations();
            assertThat(now.uid()).isEqualTo(first.uid());
            assertThat(now.etcdToken()).isEqualTo(first.etcdToken());
            assertThat(now.podCidrs()).containsAllEntriesOf(first.podCidrs());
            assertThat(now.podCidrs().values()).doesNotHaveDuplicates();
        }
    }
}
