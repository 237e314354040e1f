package io.k8sbin.config.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The configuration files of the documents this library grew from: fine for their Kubernetes, and what has changed since. */
class DocumentsTest {
    private static final List<String> FILES =
            List.of("kubeadm.yaml", "kubelet.yaml", "kube-proxy.yaml", "encryption.yaml", "audit-policy.yaml");

    private static List<ConfigDocument> read(String file) throws IOException {
        List<FieldError> errors = new ArrayList<>();
        try (var in = Objects.requireNonNull(DocumentsTest.class.getResourceAsStream("/documents/" + file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<ConfigDocument> documents = ComponentConfigs.read(file, text, errors);
            assertThat(errors).isEmpty();
            return documents;
        }
    }

    private static List<String> findings(String file, String version) throws IOException {
        return read(file).stream()
                .flatMap(document -> document.validate(KubernetesVersion.of(version)).stream())
                .map(FieldError::toString)
                .toList();
    }

    @Test
    void they_load_without_a_finding_where_they_come_from() throws IOException {
        for (String file : FILES) {
            assertThat(findings(file, "1.17")).as(file).isEmpty();
            assertThat(findings(file, "1.18")).as(file).isEmpty();
        }
    }

    @Test
    void at_the_newest_version_what_was_removed_is_named_with_its_replacement() throws IOException {
        assertThat(findings("kubeadm.yaml", "1.36"))
                .containsExactly(
                        "kubeadm.yaml:1:1: apiVersion: Unsupported value: \"kubeadm.k8s.io/v1beta2\": not in 1.36: was"
                                + " removed in 1.27; write kubeadm.k8s.io/v1beta4/InitConfiguration",
                        "kubeadm.yaml:8:1: apiVersion: Unsupported value: \"kubeadm.k8s.io/v1beta2\": not in 1.36: was"
                                + " removed in 1.27; write kubeadm.k8s.io/v1beta4/ClusterConfiguration",
                        "kubeadm.yaml:54:3: apiServer.timeoutForControlPlane: Unknown field: not in"
                                + " kubeadm.k8s.io/v1beta4: only in v1beta3 and earlier; use"
                                + " timeouts.controlPlaneComponentHealthCheck");
        for (String file : FILES.subList(1, FILES.size())) {
            assertThat(findings(file, "1.36")).as(file).isEmpty();
        }
    }

    @Test
    void they_are_brought_to_the_newest_version_without_loss() throws IOException {
        KubernetesVersion newest = KubernetesVersion.of("1.36");
        for (String file : FILES) {
            ConvertedConfigs converted = ConvertedConfigs.of(read(file), newest);
            assertThat(converted.losses()).as(file).isEmpty();
            assertThat(converted.toYaml().length()).isPositive();
        }
        String kubeadm =
                ConvertedConfigs.of(read("kubeadm.yaml"), newest).toYaml().revealUtf8();
        assertThat(kubeadm)
                .contains("apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\n")
                .contains("timeouts:\n  controlPlaneComponentHealthCheck: 5m0s\n")
                .contains("  - name: node-cidr-mask-size\n    value: \"19\"\n");
    }

    @Test
    void they_are_written_back_as_they_were_read() throws IOException {
        for (String file : FILES) {
            for (ConfigDocument document : read(file)) {
                String written = document.toSecretYaml().revealUtf8();
                assertThat(ComponentConfigs.read(file, written, new ArrayList<>())
                                .get(0)
                                .toTree())
                        .isEqualTo(document.toTree());
                assertThat(written).startsWith("apiVersion: " + document.apiVersion() + "\n");
            }
        }
    }
}
