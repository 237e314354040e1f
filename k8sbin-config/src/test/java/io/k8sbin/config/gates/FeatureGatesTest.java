package io.k8sbin.config.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.config.RealBinary;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureGatesTest {
    private static final KubernetesVersion V20 = KubernetesVersion.of("v1.20.2");
    private static final FieldPath PATH = FieldPath.of("featureGates");

    private static List<String> judge(String gates, String version) {
        return FeatureGates.kubernetes().judge(FeatureGates.parse(gates), KubernetesVersion.of(version), PATH).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void gates_are_judged_by_their_stage_in_the_version() {
        assertThat(judge("DynamicAuditing=true", "1.18")).isEmpty();
        assertThat(judge("DynamicAuditing=true", "1.19"))
                .containsExactly("error: featureGates[DynamicAuditing]: was removed in 1.19;"
                        + " drop it: the feature is gone or has another gate [gate.removed]");
        assertThat(judge("APIServerTracing=true", "1.20"))
                .containsExactly("error: featureGates[APIServerTracing]: exists since 1.22 [gate.not-yet]");
        assertThat(judge("APIServerTracing=false", "1.34"))
                .containsExactly(
                        "error: featureGates[APIServerTracing]: is locked to true since 1.34; drop it [gate.locked]");
        assertThat(judge("APIServerTracing=true", "1.34"))
                .containsExactly("info: featureGates[APIServerTracing]: generally available since 1.34;"
                        + " drop it [gate.redundant]");
        assertThat(judge("APIListChunking=true", "1.33"))
                .containsExactly("error: featureGates[APIListChunking]: was removed in 1.33;"
                        + " drop it: the feature is always on [gate.removed]");
        assertThat(judge("APIListChunkin=true,Accelerators=true", "1.20"))
                .containsExactly(
                        "error: featureGates[APIListChunkin]: Kubernetes never had this gate;"
                                + " did you mean APIListChunking? [gate.unknown]",
                        "error: featureGates[Accelerators]: was gone by 1.16;"
                                + " drop it: the feature is gone or has another gate [gate.removed]");
    }

    @Test
    void a_choice_moves_without_what_the_version_refuses_or_no_longer_asks() {
        Map<String, Boolean> chosen = new LinkedHashMap<>();
        chosen.put("DynamicAuditing", true);
        chosen.put("APIServerTracing", true);
        chosen.put("RotateKubeletServerCertificate", true);
        chosen.put("NoSuchGate", true);
        GateMigration moved = FeatureGates.kubernetes().migrate(chosen, KubernetesVersion.of("1.34"), PATH);
        assertThat(moved.kept().keySet()).containsExactly("RotateKubeletServerCertificate", "NoSuchGate");
        assertThat(moved.changes())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning: featureGates[DynamicAuditing]: dropped: was removed in 1.19;"
                                + " drop it: the feature is gone or has another gate [gate.dropped]",
                        "info: featureGates[APIServerTracing]: dropped: generally available since 1.34;"
                                + " drop it [gate.dropped]");
        assertThat(FeatureGates.kubernetes().migrate(Map.of(), V20, PATH).changes())
                .isEmpty();
    }

    @Test
    void kubeadm_has_gates_of_its_own() {
        assertThat(FeatureGates.kubeadm().judge(Map.of("PublicKeysECDSA", true), V20, PATH))
                .isEmpty();
        assertThat(FeatureGates.kubeadm().judge(Map.of("APIServerTracing", true), V20, PATH))
                .extracting(Finding::id)
                .containsExactly("gate.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A=", "=true", "A=yes", "A=true;B=true"})
    void text_that_is_no_list_of_gates_is_refused(String text) {
        assertThatThrownBy(() -> FeatureGates.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubernetes", "kubeadm"})
    void every_gate_is_known_in_exactly_the_versions_of_the_catalogue(String owner) throws IOException {
        FeatureGates gates = owner.equals("kubeadm") ? FeatureGates.kubeadm() : FeatureGates.kubernetes();
        List<String> rows = Files.readAllLines(Path.of("src/main/catalog/gates", owner + ".txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        int compared = 0;
        for (String row : rows) {
            String[] words = row.split(" ", -1);
            Matcher since = Pattern.compile("@1\\.(\\d+)").matcher(row);
            Matcher removed = Pattern.compile("removed=1\\.(\\d+)").matcher(row);
            int first = since.find() ? Integer.parseInt(since.group(1)) : 1000;
            int last = removed.find() ? Integer.parseInt(removed.group(1)) : 1000;
            for (int minor = 16; minor <= 36; minor++) {
                assertThat(gates.find(words[0])
                                .orElseThrow()
                                .in(KubernetesVersion.minor(1, minor))
                                .isPresent())
                        .as("%s in 1.%d", row, minor)
                        .isEqualTo(minor >= first && minor < last);
                compared++;
            }
        }
        System.out.printf("catalogue of gates of %s: %d gates, %d compared%n", owner, rows.size(), compared);
        assertThat(gates.all().keySet())
                .isEqualTo(rows.stream().map(row -> row.split(" ", -1)[0]).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubelet", "kube-proxy"})
    void the_help_of_the_programs_lists_the_same_gates_with_stage_and_default(String binary) {
        Matcher option = Pattern.compile("(\\w+)=true\\|false \\((ALPHA|BETA) - default=(true|false)\\)")
                .matcher(RealBinary.of(binary).output(List.of("--help")));
        Map<String, String> help = new TreeMap<>();
        while (option.find()) {
            help.put(option.group(1), option.group(2) + " " + option.group(3));
        }
        Map<String, String> ours = new LinkedHashMap<>();
        FeatureGates.kubernetes()
                .all()
                .forEach((name, gate) -> gate.in(V20)
                        .filter(stage -> stage.maturity() == GateStage.Maturity.ALPHA
                                || stage.maturity() == GateStage.Maturity.BETA)
                        .ifPresent(stage -> ours.put(name, stage.maturity() + " " + stage.enabled())));
        System.out.printf("help of %s 1.20.2: %d gates compared%n", binary, help.size());
        assertThat(help).hasSizeGreaterThan(60).isEqualTo(new TreeMap<>(ours));
    }
}
