package io.k8sbin.config.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.testtools.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the five documents, then and now. */
class SeedDocumentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "000-encryption",
                "000-audit",
                "002-kubeadm",
                "002-audit",
                "003-kubelet",
                "003-kube-proxy",
                "003-kubelet,003-kube-proxy"
            })
    void findings_then_and_now_are_those_of_the_golden_files(String names) throws IOException {
        List<FieldError> errors = new ArrayList<>();
        List<ConfigDocument> documents = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            String text = Files.readString(Path.of("src/test/resources/seeds", name + ".yaml"));
            documents.addAll(ComponentConfigs.read(name + ".yaml", text, errors));
        }
        assertThat(errors).isEmpty();
        StringBuilder golden = new StringBuilder();
        for (String version : List.of("1.17", "1.18", "1.36")) {
            golden.append("== ").append(version).append('\n');
            KubernetesVersion kubernetes = KubernetesVersion.of(version);
            List<Finding> findings = new ArrayList<>();
            documents.forEach(
                    document -> document.validate(kubernetes).forEach(error -> findings.add(error.toFinding())));
            findings.addAll(ConfigRules.check(documents, kubernetes));
            findings.stream()
                    .sorted(Finding.ORDER)
                    .forEach(f -> golden.append(f).append('\n'));
        }
        Golden.assertMatches("seed-documents/" + names.replace(',', '+') + ".txt", golden.toString());
    }
}
