package io.k8sbin.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.environment.EnvironmentSh;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagMigration;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.gates.FeatureGates;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.config.rules.ConfigRules;
import io.k8sbin.config.rules.Rule;
import io.k8sbin.config.yaml.Quantity;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/config.md: its snippets, compiled and run, and its table of rules. */
class ConfigDocTest {
    private static final Path DOC = Path.of("../docs/config.md");

    private static String flat(String code) {
        return code.replaceAll("//[^\n]*", "").replaceAll("\\s+", "");
    }

    @Test
    void every_snippet_is_in_this_file_and_the_table_is_that_of_the_registry() throws IOException {
        String doc = Files.readString(DOC);
        String self = flat(Files.readString(Path.of("src/test/java/io/k8sbin/config/ConfigDocTest.java")));
        Matcher snippet = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(doc);
        int found = 0;
        while (snippet.find()) {
            assertThat(self).contains(flat(snippet.group(1)));
            found++;
        }
        assertThat(found).isEqualTo(5);
        assertThat(doc).endsWith("\n\n" + Rule.table());
    }

    @Test
    void documents() {
        String kubelet = """
                apiVersion: kubelet.config.k8s.io/v1beta1
                kind: KubeletConfiguration
                cgroupDriver: cgroupfs
                """;
        List<FieldError> errors = new ArrayList<>();
        List<ConfigDocument> documents = ComponentConfigs.read("kubelet.yaml", kubelet, errors);
        List<Finding> findings = ConfigRules.check(documents, KubernetesVersion.of("v1.20.2"));
        assertThat(findings).extracting(Finding::id).containsExactly("cgroup.cgroupfs");
    }

    @Test
    void flags() {
        FlagSet flags = FlagSet.parse(Component.KUBE_APISERVER, List.of("--secure-port=6443", "--kubelet-https=true"))
                .flags();
        List<Finding> judged = flags.judge(KubernetesVersion.of("v1.22.0"));
        FlagMigration moved = flags.migrate(KubernetesVersion.of("v1.22.0"));
        assertThat(judged).extracting(Finding::id).containsExactly("flag.removed");
        assertThat(moved.flags().toArguments()).containsExactly("--secure-port=6443");
    }

    @Test
    void gates() {
        FeatureGates gates = FeatureGates.kubernetes();
        List<Finding> wrong = gates.judge(
                FeatureGates.parse("DynamicAuditing=true"), KubernetesVersion.of("v1.20.2"), FieldPath.root());
        assertThat(wrong).extracting(Finding::id).containsExactly("gate.removed");
    }

    @Test
    void values() {
        Quantity memory = Quantity.of("1024Mi");
        String canonical = memory.canonical();
        assertThat(canonical).isEqualTo("1Gi");
        EnvironmentSh environment = EnvironmentSh.parse("environment.sh", "export SERVICE_CIDR=10.254.0.0/16\n");
        Optional<Cidr> services = environment.serviceCidr();
        assertThat(services).contains(Cidr.of("10.254.0.0/16"));
    }
}
