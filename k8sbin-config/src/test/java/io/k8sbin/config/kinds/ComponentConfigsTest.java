package io.k8sbin.config.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.config.InvalidConfigException;
import io.k8sbin.config.yaml.ConfigParseException;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import io.k8sbin.testtools.Golden;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentConfigsTest {
    private static final KubernetesVersion V20 = KubernetesVersion.of("v1.20.2");

    private static void holds(ComponentConfig config, String golden) {
        Golden.assertMatches(golden, ComponentConfigs.toYaml(config, V20));
        assertThat(ComponentConfigs.parse(golden, ComponentConfigs.toYaml(config, V20)))
                .containsExactly(config);
    }

    private static String problems(String text) {
        try {
            ComponentConfigs.parse("f", text);
            return "";
        } catch (ConfigParseException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void documents_are_written_as_the_golden_files_say_and_read_back() {
        holds(Samples.kubelet(), "kubelet.yaml");
        holds(Samples.kubeProxy(), "kube-proxy.yaml");
        holds(AuditPolicies.documented(), "audit-policy.yaml");
    }

    @Test
    void secret_kinds_are_written_as_secrets_only() {
        EncryptionConfiguration config = Samples.encryption();
        Secret yaml = ComponentConfigs.toSecretYaml(config, V20);
        Golden.assertMatches("encryption.yaml", yaml.revealUtf8());
        assertThat(ComponentConfigs.parse(EncryptionConfiguration.class, "f", yaml.revealUtf8()))
                .isEqualTo(config);
        assertThatThrownBy(() -> ComponentConfigs.toYaml(config, V20)).isInstanceOf(IllegalArgumentException.class);
        assertThat(config).hasToString("EncryptionConfiguration[resources]");
    }

    @Test
    void the_documented_policy_has_fourteen_rules() {
        AuditPolicy policy = AuditPolicies.documented();
        assertThat(policy.rules())
                .extracting(rule -> rule.level().orElseThrow())
                .containsExactly(
                        AuditLevel.NONE,
                        AuditLevel.NONE,
                        AuditLevel.NONE,
                        AuditLevel.NONE,
                        AuditLevel.NONE,
                        AuditLevel.NONE,
                        AuditLevel.NONE,
                        AuditLevel.REQUEST,
                        AuditLevel.REQUEST,
                        AuditLevel.REQUEST,
                        AuditLevel.METADATA,
                        AuditLevel.REQUEST,
                        AuditLevel.REQUEST_RESPONSE,
                        AuditLevel.METADATA);
        assertThat(policy.rules().get(11).resources()).hasSize(18);
    }

    @Test
    void old_names_of_a_kind_are_read_and_the_new_one_written() {
        String old = "apiVersion: audit.k8s.io/v1beta1\nkind: Policy\nrules:\n- level: Metadata\n";
        ComponentConfig policy = ComponentConfigs.parse("f", old).get(0);
        assertThat(ComponentConfigs.toYaml(policy, V20)).startsWith("apiVersion: audit.k8s.io/v1\nkind: Policy\n");
        String config = """
                kind: EncryptionConfig
                apiVersion: v1
                resources:
                - resources: [secrets]
                  providers:
                  - identity: {}
                """;
        ComponentConfig encryption = ComponentConfigs.parse("f", config).get(0);
        assertThat(encryption.apiVersion()).isEqualTo("apiserver.config.k8s.io/v1");
    }

    @Test
    void explicit_zero_and_empty_survive_and_absent_stays_absent() {
        String text = """
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            readOnlyPort: 0
            clusterDomain: ""
            failSwapOn: false
            evictionHard: {}
            enforceNodeAllocatable: []
            """;
        KubeletConfiguration kubelet = ComponentConfigs.parse(KubeletConfiguration.class, "f", text);
        assertThat(kubelet.readOnlyPort()).contains(0);
        assertThat(kubelet.port()).isEmpty();
        assertThat(kubelet.toBuilder().build()).isEqualTo(kubelet);
        assertThat(ComponentConfigs.parse("f", ComponentConfigs.toYaml(kubelet, V20)))
                .containsExactly(kubelet);
        assertThat(ComponentConfigs.toYaml(kubelet, V20)).contains("evictionHard: {}", "enforceNodeAllocatable: []");
    }

    @Test
    void every_mistake_is_found_at_once_and_in_its_place() {
        assertThat(problems("""
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            maxPods: "110"
            clusterDomain: 1.20
            clusterDNS: [10.0.0.256]
            syncFrequency: 10
            cgroupDriver: cgroups
            authentication:
              x509: {clientCaFile: /ca.pem}
            evictionHard: [a]
            failSwapOn: 0
            port: 1.5
            clusterDomian: x
            """)).isEqualTo("""
                f:3:10: maxPods: Wrong type: must be a whole number of 32 bits without quotes, not a single value
                f:4:16: clusterDomain: Wrong type: must be a text: put it in quotes, it is none without them
                f:5:14: clusterDNS[0]: Invalid value: "10.0.0.256": must be an IP address
                f:6:16: syncFrequency: Wrong type: must be a duration such as 1m30s: put it in quotes, it is none without them
                f:7:15: cgroupDriver: Unsupported value: "cgroups": must be one of: cgroupfs, systemd
                f:9:10: authentication.x509.clientCaFile: Unknown field: did you mean clientCAFile?
                f:10:15: evictionHard: Wrong type: must be a mapping, not a list
                f:11:13: failSwapOn: Wrong type: must be true or false without quotes, not a single value
                f:12:7: port: Invalid value: "1.5": must be a whole number of 32 bits
                f:13:1: clusterDomian: Unknown field: did you mean clusterDomain?\
                """);
    }

    @Test
    void unknown_kinds_and_missing_api_versions_are_named() {
        assertThat(problems("apiVersion: v1\nkind: Pod\n---\nkind: Policy\n"))
                .contains("f:2:7: kind: Unsupported value: \"v1 Pod\": no component of Kubernetes since 1.16 reads it")
                .contains("f:4:1: apiVersion: Required value");
    }

    @Test
    void a_secret_key_is_never_quoted() {
        assertThat(problems("""
            apiVersion: apiserver.config.k8s.io/v1
            kind: EncryptionConfiguration
            resources:
            - resources: [secrets]
              providers:
              - aescbc: {keys: [{name: a, secret: [c2VjcmV0]}]}
            """)).contains("secret: Wrong type").doesNotContain("c2VjcmV0");
    }

    @Test
    void validate_names_what_a_version_does_not_have() {
        KubeletConfiguration kubelet = KubeletConfiguration.builder()
                .seccompDefault(true)
                .memorySwap(MemorySwapConfiguration.builder()
                        .swapBehavior(SwapBehavior.UNLIMITED_SWAP)
                        .build())
                .build();
        assertThat(kubelet.validate(V20))
                .extracting(FieldError::toString)
                .containsExactlyInAnyOrder(
                        "memorySwap: Unknown field: not in 1.20: exists since 1.22",
                        "seccompDefault: Unknown field: not in 1.20: exists since 1.22");
        assertThat(kubelet.validate(KubernetesVersion.of("1.31")))
                .extracting(FieldError::toString)
                .containsExactly("memorySwap.swapBehavior: Unsupported value: \"UnlimitedSwap\":"
                        + " must be one of: LimitedSwap, NoSwap");
        assertThat(kubelet.validate(KubernetesVersion.of("1.25"))).isEmpty();
        assertThatThrownBy(() -> ComponentConfigs.toYaml(kubelet, V20))
                .isInstanceOfSatisfying(
                        InvalidConfigException.class,
                        e -> assertThat(e.errors()).hasSize(2));
    }

    @Test
    void validate_names_what_was_removed() {
        KubeProxyConfiguration proxy =
                KubeProxyConfiguration.builder().udpIdleTimeout(Duration.ZERO).build();
        assertThat(proxy.validate(V20)).isEmpty();
        assertThat(proxy.validate(KubernetesVersion.of("1.26")))
                .extracting(FieldError::toString)
                .containsExactly("udpIdleTimeout: Unknown field: not in 1.26: was removed in 1.26");
    }

    @Test
    void validate_judges_encryption_keys_without_showing_them() {
        EncryptionKey bad =
                EncryptionKey.builder().secret(Secret.ofUtf8("c2hvcnQ=")).build();
        EncryptionProvider provider = EncryptionProvider.builder()
                .aescbc(AesEncryption.builder().keys(List.of(bad)).build())
                .identity(IdentityEncryption.builder().build())
                .build();
        EncryptionConfiguration config = EncryptionConfiguration.builder()
                .resources(List.of(EncryptionResources.builder()
                        .resources(List.of("secrets"))
                        .providers(List.of(provider))
                        .build()))
                .build();
        assertThat(config.validate(V20))
                .extracting(error -> error.type() + " " + error.path())
                .containsExactly(
                        "INVALID resources[0].providers[0]",
                        "REQUIRED resources[0].providers[0].aescbc.keys[0].name",
                        "INVALID resources[0].providers[0].aescbc.keys[0].secret");
        assertThat(config.validate(V20).toString()).doesNotContain("c2hvcnQ");
    }

    @Test
    void log_flush_frequency_is_a_number_before_1_28_and_a_text_since() {
        KubeletConfiguration kubelet = KubeletConfiguration.builder()
                .logging(LoggingConfiguration.builder()
                        .flushFrequency(Duration.ofSeconds(5))
                        .build())
                .build();
        String old = ComponentConfigs.toYaml(kubelet, KubernetesVersion.of("1.25"));
        String now = ComponentConfigs.toYaml(kubelet, KubernetesVersion.of("1.28"));
        assertThat(old).contains("flushFrequency: 5000000000\n");
        assertThat(now).contains("flushFrequency: 5s\n");
        assertThat(ComponentConfigs.parse("f", old + "---\n" + now)).containsExactly(kubelet, kubelet);
    }
}
