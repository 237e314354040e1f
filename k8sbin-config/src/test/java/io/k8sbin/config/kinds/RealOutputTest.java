package io.k8sbin.config.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the programs of 1.20.2 write themselves, which no catalogue was made from; skipped without K8SBIN_BINARIES. */
class RealOutputTest {
    private static final KubernetesVersion V20 = KubernetesVersion.of("v1.20.2");

    @TempDir
    Path folder = Path.of("");

    private static List<ConfigDocument> strict(String text) {
        List<FieldError> errors = new ArrayList<>();
        List<ConfigDocument> documents = ComponentConfigs.read("f", text, errors);
        documents.forEach(document -> errors.addAll(document.validate(V20)));
        assertThat(errors).as(text).isEmpty();
        return documents;
    }

    private static int values(Json tree) {
        int below = tree.elements().stream().mapToInt(RealOutputTest::values).sum();
        return 1
                + below
                + tree.members().values().stream()
                        .mapToInt(RealOutputTest::values)
                        .sum();
    }

    @Test
    void what_kubeadm_prints_is_read_strictly() {
        RealDecoder real = new RealDecoder(folder);
        String init = real.output(
                "kubeadm",
                "config",
                "print",
                "init-defaults",
                "--component-configs=KubeletConfiguration,KubeProxyConfiguration");
        String join = real.output("kubeadm", "config", "print", "join-defaults");
        List<ConfigDocument> documents = strict(init);
        assertThat(documents)
                .extracting(ConfigDocument::kind)
                .contains(
                        "InitConfiguration", "ClusterConfiguration", "KubeletConfiguration", "KubeProxyConfiguration");
        assertThat(strict(join)).hasSize(1);
        int values = documents.stream()
                .mapToInt(document -> values(document.toTree()))
                .sum();
        System.out.println("kubeadm config print: " + documents.size() + " documents, " + values + " values known");
    }

    @Test
    void what_kube_proxy_writes_is_read_strictly() {
        String written =
                new RealDecoder(folder).output("kube-proxy", "--write-config-to=" + folder.resolve("written.yaml"));
        List<ConfigDocument> documents = strict(written);
        System.out.println(
                "kube-proxy --write-config-to: " + values(documents.get(0).toTree()) + " values known");
        assertThat(documents).hasSize(1);
    }

    @Test
    void our_conversion_says_what_kubeadm_config_migrate_says() {
        RealDecoder real = new RealDecoder(folder);
        int compared = 0;
        for (int seed = 0; seed < 12; seed++) {
            String old = oldFile(new Random(seed));
            Optional<String> theirs = real.migrate(old);
            if (theirs.isPresent()) {
                List<ConfigDocument> documents = ComponentConfigs.read("old", old, new ArrayList<>());
                String ours = ConvertedConfigs.of(documents, V20).toYaml().revealUtf8();
                compared += compare(strict(ours), strict(theirs.get()));
            }
        }
        System.out.println(compared + " values converted as kubeadm config migrate converts them");
        assertThat(compared).isGreaterThan(100);
    }

    private static String oldFile(Random random) {
        List<Json> trees = new ArrayList<>();
        for (Kind<?> kind : List.of(InitConfiguration.DEFINITION, ClusterConfiguration.DEFINITION)) {
            Target target = Target.of(kind.wires().get(0), V20);
            ConfigKind config = new RandomConfigs(random, target, 0.5).object(kind.schema());
            trees.add(config.tree(target));
        }
        return YamlWriter.writeAll(trees).replaceAll("\\n *expires: [^\\n]*", "");
    }

    private static int compare(List<ConfigDocument> ours, List<ConfigDocument> theirs) {
        int compared = 0;
        for (ConfigDocument document : ours) {
            ConfigDocument other = theirs.stream()
                    .filter(candidate -> candidate.kind().equals(document.kind()))
                    .findFirst()
                    .orElseThrow();
            compared += contained(document.kind(), document.toTree(), other.toTree());
        }
        return compared;
    }

    /** Theirs holds everything ours says; defaults come on top, and what says nothing may be left out. */
    private static int contained(String path, Json ours, Json theirs) {
        if (isNothing(ours)) {
            return 0;
        }
        if (ours instanceof Json.Obj object) {
            int compared = 0;
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                compared += contained(path + "." + member.getKey(), member.getValue(), theirs.at(member.getKey()));
            }
            return compared;
        }
        if (ours instanceof Json.Arr array) {
            assertThat(theirs.elements()).as(path).hasSameSizeAs(array.values());
            int compared = 0;
            for (int i = 0; i < array.values().size(); i++) {
                compared += contained(
                        path + "[" + i + "]",
                        array.values().get(i),
                        theirs.elements().get(i));
            }
            return compared;
        }
        if (path.endsWith(".controlPlaneEndpoint")) {
            assertThat(theirs.text())
                    .as("with the usual port where there was none")
                    .startsWith(ours.text());
            return 1;
        }
        return SameMeaning.assertSame(path, List.of(normal(ours)), List.of(normal(theirs)));
    }

    private static boolean isNothing(Json value) {
        boolean empty = value.members().values().stream().allMatch(RealOutputTest::isNothing)
                && value.elements().isEmpty()
                && value.text().isEmpty();
        boolean zero = value.number().map(n -> n.signum() == 0).orElse(true);
        return empty && zero && !value.isTrue();
    }

    /** kubeadm writes versions with their v. */
    private static Json normal(Json value) {
        return value instanceof Json.Text text && text.value().matches("1\\.[0-9.]+")
                ? Json.of("v" + text.value())
                : value;
    }
}
