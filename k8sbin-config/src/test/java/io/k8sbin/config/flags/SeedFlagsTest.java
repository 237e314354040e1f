package io.k8sbin.config.flags;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.testtools.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command lines of the five documents, then and now. */
class SeedFlagsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "000-kube-apiserver",
                "001-kube-apiserver",
                "002-kube-apiserver",
                "002-kube-controller-manager",
                "002-kube-scheduler",
                "002-etcd",
                "003-kubelet",
                "003-kube-proxy",
                "004-kube-controller-manager"
            })
    void findings_then_and_now_are_those_of_the_golden_files(String name) throws IOException {
        Component component = Arrays.stream(Component.values())
                .filter(c -> c.binary().equals(name.substring(4)))
                .findFirst()
                .orElseThrow();
        List<String> arguments = Files.readAllLines(Path.of("src/test/resources/seeds", name + ".args"));
        ParsedFlags parsed = FlagSet.parse(component, arguments);
        StringBuilder text = new StringBuilder();
        section(text, "as written", parsed.findings());
        if (component == Component.ETCD) {
            for (String version : List.of("3.3", "3.7")) {
                section(text, "etcd " + version, parsed.flags().judge(EtcdVersion.of(version)));
            }
            moved(
                    text,
                    parsed.flags().migrate(EtcdVersion.of("3.7")),
                    "3.7",
                    flags -> flags.judge(EtcdVersion.of("3.7")));
        } else {
            for (String version : List.of("1.17", "1.18", "1.36")) {
                section(text, version, parsed.flags().judge(KubernetesVersion.of(version)));
            }
            KubernetesVersion newest = KubernetesVersion.of("1.36");
            moved(text, parsed.flags().migrate(newest), "1.36", flags -> flags.judge(newest));
        }
        Golden.assertMatches("seed-flags/" + name + ".txt", text.toString());
    }

    private static void section(StringBuilder text, String title, List<Finding> findings) {
        text.append("== ").append(title).append('\n');
        findings.forEach(finding -> text.append(finding).append('\n'));
    }

    private static void moved(
            StringBuilder text, FlagMigration migration, String version, Function<FlagSet, List<Finding>> judge) {
        section(text, "moved to " + version, migration.changes());
        migration
                .flags()
                .toArguments()
                .forEach(argument -> text.append(argument).append('\n'));
        assertThat(judge.apply(migration.flags())).noneMatch(f -> f.severity() == io.k8sbin.core.Severity.ERROR);
    }
}
