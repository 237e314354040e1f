package io.k8sbin.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.directory.Leaf;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.Sha256;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartCommandTest {
    private static final String MISSING_PROGRAM = ".*: Command /\\S+ is not executable: No such file or directory";
    private static final List<String> NODES = List.of("master1", "master2", "master3", "worker1", "worker2");

    /** The tree of the sample; tests only read it. */
    @TempDir
    private static Path sample;

    private static Ran first = new Ran(-1, "", "");

    @BeforeAll
    static void make() {
        first = Ran.run("quickstart", sample.toString());
    }

    @Test
    void everything_is_told_in_aligned_sections() {
        first.exits(0);
        assertThat(first.err()).isEmpty();
        assertThat(first.out())
                .contains("\nCertificates", "\nPlan", "\nTopology\n", "\nFiles\n", "\nChecked\n", "\nNext\n")
                .contains("a copy of the sample")
                .contains("right: 23 certificate chains")
                .doesNotContain("\033")
                .matches(text -> text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 127)));
        assertThat(first.out().lines()).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Test
    void the_boxes_of_the_topology_line_up() {
        List<String> picture = first.out()
                .lines()
                .dropWhile(l -> !l.equals("Topology"))
                .skip(1)
                .takeWhile(l -> !l.isEmpty())
                .toList();
        for (int i = 1; i < picture.size(); i++) {
            String line = picture.get(i);
            if (line.contains("|  |")
                    || (line.stripTrailing().endsWith("|") && line.indexOf('|') != line.lastIndexOf('|'))) {
                assertThat(columns(line)).as(line).isEqualTo(columns(picture.get(i - 1)));
            }
        }
        assertThat(String.join("\n", picture)).contains(NODES).contains("127.0.0.1:8443", "192.168.31.44:6443");
    }

    private static Set<Integer> columns(String line) {
        Set<Integer> columns = new TreeSet<>();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '|' || line.charAt(i) == '+') {
                columns.add(i);
            }
        }
        return columns;
    }

    @Test
    void a_second_run_changes_no_byte(@TempDir Path folder) throws IOException {
        Ran.run("quickstart", folder.toString()).exits(0);
        Map<String, String> before = contents(folder);
        Ran second = Ran.run("quickstart", folder.toString()).exits(0);
        assertThat(contents(folder)).isEqualTo(before);
        assertThat(second.out()).contains("no byte changed", "as you left it", "nothing to make or renew");
    }

    /** Mode, modification time and digest of every file, and the mode of every directory. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path path : walk(folder)) {
            String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            String what = Files.isDirectory(path) ? "" : Sha256.of(path) + " " + Files.getLastModifiedTime(path);
            all.put(folder.relativize(path).toString(), mode + " " + what);
        }
        return all;
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        return walk(folder).stream()
                .filter(f -> Files.isRegularFile(f) && f.toString().endsWith(suffix))
                .toList();
    }

    @Test
    void an_edited_description_is_used_and_what_it_drops_is_removed(@TempDir Path folder) throws IOException {
        Ran.run("quickstart", folder.toString()).exits(0);
        Path description = folder.resolve("cluster.yaml");
        String edited =
                Files.readString(description)
                                .replaceFirst("(?m)^.*worker2.*\\n", "")
                                .replace("encryption: aescbc", "") + "audit: none\n";
        Files.writeString(description, edited);
        Path foreign = Files.writeString(folder.resolve("nodes/notes.txt"), "mine");
        Ran second = Ran.run("quickstart", folder.toString()).exits(0);
        assertThat(Files.readString(description)).isEqualTo(edited);
        assertThat(folder.resolve("nodes/worker2")).doesNotExist();
        assertThat(folder.resolve("nodes/master1/etc/kubernetes/audit-policy.yaml"))
                .doesNotExist();
        assertThat(folder.resolve("nodes/worker1/etc")).isDirectory();
        assertThat(foreign).hasContent("mine");
        assertThat(second.out()).contains("no longer described");
    }

    @Test
    void secrets_are_for_the_owner_only() throws IOException {
        List<Path> keys = walk(sample).stream()
                .filter(Files::isRegularFile)
                .filter(f -> contains(f, "PRIVATE KEY-----") || f.toString().endsWith(".kubeconfig"))
                .toList();
        assertThat(keys)
                .hasSizeGreaterThan(40)
                .allSatisfy(f -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(f)))
                        .as(f.toString())
                        .isEqualTo("rw-------"));
        for (String node : NODES) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sample.resolve("nodes/" + node))))
                    .isEqualTo("rwx------");
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void openssl_accepts_every_leaf_of_the_tree_against_its_authority() throws IOException {
        RealTool openssl = RealTool.require("openssl");
        Set<String> verified = new HashSet<>();
        for (Leaf leaf : Leaves.of(ClusterSpec.load(sample.resolve("cluster.yaml")))) {
            String authority = sample.resolve("cluster/pki/" + leaf.authority().fileName() + ".pem")
                    .toString();
            Path bundle = sample.resolve("cluster/certificates/" + leaf.id() + ".pem");
            openssl.run("verify", "-x509_strict", "-CAfile", authority, bundle.toString())
                    .ok();
            verified.add(certificate(bundle));
            for (Path file : files(sample.resolve("nodes"), ".pem")) {
                if (contains(file, certificate(bundle))) {
                    openssl.run("verify", "-x509_strict", "-CAfile", authority, file.toString())
                            .ok();
                }
            }
        }
        for (Path file : files(sample.resolve("nodes"), ".pem")) {
            boolean authority = file.getFileName().toString().matches("(.*-)?ca\\.pem");
            if (contains(file, "BEGIN CERTIFICATE") && !authority) {
                assertThat(verified).as(file.toString()).contains(certificate(file));
            }
        }
    }

    private static String certificate(Path file) throws IOException {
        String text = Files.readString(file);
        String end = "-----END CERTIFICATE-----";
        return text.substring(text.indexOf("-----BEGIN CERTIFICATE-----"), text.indexOf(end) + end.length());
    }

    @Test
    void systemd_accepts_every_unit_of_the_tree() throws IOException {
        RealTool analyze = RealTool.require("systemd-analyze");
        for (String node : NODES) {
            List<Path> units = files(sample.resolve("nodes/" + node), ".service");
            assertThat(units).as(node).isNotEmpty();
            for (Path unit : units) {
                RealTool.Run run = analyze.run("--man=no", "--recursive-errors=no", "verify", unit.toString());
                // the programs of a node are not on this machine, and that alone is forgiven
                assertThat(run.err()
                                .lines()
                                .filter(l -> l.contains(unit.getFileName().toString()))
                                .filter(l -> !l.matches(MISSING_PROGRAM)))
                        .as(unit.toString())
                        .isEmpty();
                assertThat(run.status() == 0 || run.err().lines().anyMatch(l -> l.matches(MISSING_PROGRAM)))
                        .as("exit %d without a reason: %s", run.status(), run.err())
                        .isTrue();
            }
        }
    }

    @Test
    void nginx_accepts_every_configuration_of_the_tree(@TempDir Path folder) throws IOException {
        RealTool nginx = RealTool.require("nginx");
        List<Path> configurations = files(sample.resolve("nodes"), "nginx.conf");
        assertThat(configurations).hasSize(NODES.size());
        for (Path file : configurations) {
            String prefix = "/data/k8s/k8s/kube-nginx";
            String text = Files.readString(file);
            Path copy = Files.writeString(folder.resolve("nginx.conf"), text.replace(prefix, folder.toString()));
            Files.createDirectories(folder.resolve("logs"));
            assertThat(nginx.run("-t", "-c", copy.toString(), "-p", folder.toString())
                            .ok()
                            .err())
                    .contains("test is successful");
        }
    }

    @Test
    void a_damaged_certificate_is_told_with_file_and_remedy(@TempDir Path folder) throws IOException {
        Ran.run("quickstart", folder.toString()).exits(0);
        Path leaf = folder.resolve("cluster/certificates/kube-proxy.pem");
        Files.writeString(
                leaf,
                Files.readString(folder.resolve("cluster/certificates/admin.pem"))
                        .substring(0, 100));
        assertThat(Ran.run("quickstart", folder.toString()).exits(1).err()).contains(leaf.toString(), "restore it");
    }
}
