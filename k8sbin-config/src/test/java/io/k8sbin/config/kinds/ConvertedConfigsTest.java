package io.k8sbin.config.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.config.InvalidConfigException;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvertedConfigsTest {
    private static final String OLD = """
        apiVersion: kubeadm.k8s.io/v1beta2
        kind: ClusterConfiguration
        kubernetesVersion: v1.20.2
        apiServer:
          timeoutForControlPlane: 7m
          extraArgs:
            audit-log-path: "-"
            v: "2"
        dns: {type: CoreDNS, imageTag: v1}
        useHyperKubeImage: false
        ---
        apiVersion: kubeadm.k8s.io/v1beta2
        kind: JoinConfiguration
        discovery:
          timeout: 3m
          file: {kubeConfigPath: "https://example.com/d.conf"}
        """;

    private static ConvertedConfigs convert(String text, String version) {
        List<FieldError> errors = new ArrayList<>();
        List<ConfigDocument> documents = ComponentConfigs.read("old.yaml", text, errors);
        assertThat(errors).isEmpty();
        return ConvertedConfigs.of(documents, KubernetesVersion.of(version));
    }

    private static List<String> losses(String text, String version) {
        return convert(text, version).losses().stream()
                .map(FieldError::toString)
                .toList();
    }

    @Test
    void extra_args_become_lists_and_timeouts_move_to_init_and_join() {
        assertThat(convert(OLD, "1.31").toYaml().revealUtf8()).isEqualTo("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            kubernetesVersion: v1.20.2
            apiServer:
              extraArgs:
              - name: audit-log-path
                value: "-"
              - name: v
                value: "2"
            dns:
              imageTag: v1
            ---
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: JoinConfiguration
            discovery:
              file:
                kubeConfigPath: https://example.com/d.conf
            timeouts:
              controlPlaneComponentHealthCheck: 7m0s
              discovery: 3m0s
            """);
    }

    @Test
    void there_and_back_gives_the_same_documents() {
        ConvertedConfigs there =
                convert(OLD.replace("JoinConfiguration", "JoinConfiguration\ncaCertPath: /ca.crt"), "1.31");
        String init = there.toYaml()
                .revealUtf8()
                .replace("timeouts:\n  controlPlaneComponentHealthCheck: 7m0s\n", "timeouts:\n");
        ConvertedConfigs back = convert(init, "1.20");
        assertThat(back.losses()).isEmpty();
        assertThat(back.toYaml().revealUtf8())
                .contains("apiVersion: kubeadm.k8s.io/v1beta2\n", "timeout: 3m0s\n", "    v: \"2\"\n")
                .doesNotContain("timeouts");
    }

    @Test
    void timeouts_without_a_document_for_them_get_one() {
        String cluster = OLD.substring(0, OLD.indexOf("---"));
        assertThat(convert(cluster, "1.31").toYaml().revealUtf8()).endsWith("""
            ---
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: InitConfiguration
            timeouts:
              controlPlaneComponentHealthCheck: 7m0s
            """);
    }

    @Test
    void what_an_older_version_cannot_hold_is_a_loss_with_its_place() {
        assertThat(losses("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            encryptionAlgorithm: ECDSA-P256
            apiServer:
              extraArgs:
              - {name: v, value: "2"}
              - {name: v, value: "3"}
              extraEnvs:
              - {name: A, value: b}
            """, "1.25"))
                .containsExactly(
                        "old.yaml:7:5: apiServer.extraArgs[1]: Duplicate value: \"v\": a flag that stands twice needs"
                                + " v1beta4: up to v1beta3 this is a map",
                        "old.yaml:8:3: apiServer.extraEnvs: Unknown field: not in kubeadm.k8s.io/v1beta3: only in"
                                + " v1beta4 and later",
                        "old.yaml:3:1: encryptionAlgorithm: Unknown field: not in kubeadm.k8s.io/v1beta3: only in"
                                + " v1beta4 and later");
        assertThatThrownBy(() -> convert("""
            apiVersion: kubeadm.k8s.io/v1beta1
            kind: ClusterConfiguration
            dns: {type: kube-dns}
            useHyperKubeImage: true
            """, "1.22").toYaml())
                .isInstanceOfSatisfying(
                        InvalidConfigException.class,
                        e -> assertThat(e.errors()).hasSize(2));
        assertThat(losses("apiVersion: kubeadm.k8s.io/v1beta2\nkind: ClusterStatus\napiEndpoints: {}\n", "1.22"))
                .isEmpty();
        assertThat(losses("apiVersion: kubeadm.k8s.io/v1beta2\nkind: ClusterStatus\napiEndpoints: {}\n", "1.27"))
                .containsExactly(
                        "old.yaml:2:1: kind: Unsupported value: \"ClusterStatus\": not in 1.27: exists since 1.13"
                                + " and was removed in 1.27");
    }

    @Test
    void audit_policies_and_encryption_get_their_new_names() {
        assertThat(convert("apiVersion: audit.k8s.io/v1beta1\nkind: Policy\nrules: [{level: None}]\n", "1.31")
                        .toYaml()
                        .revealUtf8())
                .startsWith("apiVersion: audit.k8s.io/v1\nkind: Policy\n");
        assertThat(convert("""
            kind: EncryptionConfig
            apiVersion: v1
            resources:
            - resources: [secrets]
              providers:
              - identity: {}
            """, "1.17").toYaml().revealUtf8()).isEqualTo("""
                apiVersion: apiserver.config.k8s.io/v1
                kind: EncryptionConfiguration
                resources:
                - resources:
                  - secrets
                  providers:
                  - identity: {}
                """);
    }

    @Test
    void arguments_of_scheduler_plugins_follow_the_document() {
        assertThat(convert("""
            apiVersion: kubescheduler.config.k8s.io/v1beta2
            kind: KubeSchedulerConfiguration
            profiles:
            - schedulerName: a
              pluginConfig:
              - name: InterPodAffinity
                args:
                  apiVersion: kubescheduler.config.k8s.io/v1beta2
                  kind: InterPodAffinityArgs
                  hardPodAffinityWeight: 5
            """, "1.30").toYaml().revealUtf8())
                .doesNotContain("v1beta2")
                .contains("apiVersion: kubescheduler.config.k8s.io/v1\n");
    }
}
