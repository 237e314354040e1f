package io.k8sbin.cluster.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecFilesTest {
    /** Every line with a mistake ends in a comment that says what must be found there: {@code #! id path}. */
    @ParameterizedTest
    @ValueSource(strings = {"mistakes-1", "mistakes-2", "mistakes-3", "mistakes-4", "mistakes-5"})
    void a_file_with_several_mistakes_yields_all_of_them_and_nothing_else(String name) throws IOException {
        Path file = Path.of("src/test/resources/specs", name + ".yaml");
        List<String> lines = Files.readAllLines(file);
        TreeSet<String> wanted = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("#! ")) {
                for (String one : lines.get(i).replaceAll(".*#! ", "").split(", ", -1)) {
                    wanted.add("field." + one + " " + (i + 1));
                }
            }
        }
        assertThat(wanted.size()).isGreaterThanOrEqualTo(4);
        assertThat(Mutation.errorsOf(Files.readString(file))).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void reading_touches_nothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("c.yaml"), SpecText.of("everything").text());
        var before = Files.getLastModifiedTime(file);
        ClusterSpec spec = ClusterSpec.load(file);
        assertThat(spec.binaries().source()).contains(folder.resolve("programs"));
        assertThat(spec.ssh().privateKey()).contains(folder.resolve("keys/id_ed25519"));
        Files.writeString(file, "name: x\n");
        Files.setLastModifiedTime(file, before);
        assertThatThrownBy(() -> ClusterSpec.load(file))
                .isInstanceOf(InvalidClusterException.class)
                .hasMessageContaining(file + ":1:1: error: nodes: Required value: list the hosts of the cluster");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        assertThatThrownBy(() -> ClusterSpec.load(folder.resolve("none.yaml")))
                .isInstanceOf(InvalidClusterException.class)
                .hasMessageContaining("check the path");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pki.profile | single | cluster.single-authority | pki.profile",
                "apiServer.loadBalancer | 0.0.0.0:8443 | cluster.load-balancer-exposed | apiServer.loadBalancer",
                "apiServer.loadBalancer | 192.168.31.44:8443 | cluster.load-balancer-exposed | apiServer.loadBalancer",
                "nodes[2].roles | [control-plane] | cluster.etcd-even | nodes"
            })
    void what_is_risky_is_a_warning(String path, String value, String id, String named) {
        SpecText text = SpecText.of("three-plus-two");
        List<Finding> findings =
                ClusterSpec.parse("c", text.with(text.field(path), value)).findings();
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.id()).isEqualTo(id);
            assertThat(f.path()).hasToString(named);
        });
    }

    @Test
    void a_cluster_without_workers_is_a_warning() {
        SpecText text = SpecText.of("all-in-one");
        String yaml = text.with(text.field("nodes[0].roles"), "[etcd, control-plane]");
        assertThat(ClusterSpec.parse("c", yaml).findings().stream().map(Finding::id))
                .containsExactly("cluster.no-workers");
    }

    @Test
    void an_ipv6_cluster_is_fine() {
        String yaml = """
                name: six
                kubernetesVersion: v1.20.2
                nodes:
                  - {name: solo, address: "fd00:1::10", roles: [etcd, control-plane, worker], ssh: "[fd00:2::1]:22"}
                network: {serviceCidr: "fd00:10:96::/112", podCidr: "fd00:10:244::/56", nodeMaskSize: 64}
                apiServer: {loadBalancer: "[::1]:8443"}
                """;
        ClusterSpec spec = ClusterSpec.parse("six", yaml);
        assertThat(spec.findings()).isEmpty();
        assertThat(ClusterSpec.parse("six", spec.toYaml())).isEqualTo(spec);
    }

    @Test
    void a_builder_finds_what_a_file_would() {
        for (String name : List.of("all-in-one", "three-plus-two", "everything")) {
            ClusterSpec s = ClusterSpec.parse(name, SpecText.of(name).text());
            NodeSpec bad = new NodeSpec(
                    "Bad",
                    s.nodes().get(0).address(),
                    s.nodes().get(0).roles(),
                    java.util.Optional.of("a b"),
                    new TreeMap<>());
            ClusterSpec.Builder builder = ClusterSpec.builder("Bad_Name", s.version())
                    .node(bad)
                    .ssh(new SshAccess(
                            "no user",
                            0,
                            s.ssh().privateKey(),
                            s.ssh().knownHosts(),
                            s.ssh().become()))
                    .runtime(new RuntimeSpec(s.runtime().socket(), s.runtime().cniBinaries(), "no image"))
                    .flag(io.k8sbin.config.flags.Component.KUBELET, "root-dir", "/x");
            s.nodes().stream().skip(1).forEach(builder::node);
            List<String> found = builder.check(List.of(), p -> true).stream()
                    .map(f -> f.id() + " " + f.path())
                    .toList();
            assertThat(found)
                    .contains("field.invalid name", "field.invalid ssh.user", "field.invalid ssh.port")
                    .contains("field.invalid nodes[0].name", "field.invalid nodes[0].ssh")
                    .contains("field.invalid runtime.sandboxImage", "field.forbidden flags.kubelet[root-dir]");
            assertThatThrownBy(builder::build).isInstanceOf(InvalidClusterException.class);
        }
    }
}
