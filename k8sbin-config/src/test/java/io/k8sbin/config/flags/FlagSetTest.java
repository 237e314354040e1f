package io.k8sbin.config.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlagSetTest {
    private static final KubernetesVersion V20 = KubernetesVersion.of("v1.20.2");

    private static FlagSet apiserver() {
        return FlagSet.of(Component.KUBE_APISERVER)
                .set(KubeApiserverFlags.ADVERTISE_ADDRESS, "10.0.0.1")
                .set(KubeApiserverFlags.SECURE_PORT, 6443)
                .set(KubeApiserverFlags.PROFILING, true)
                .build();
    }

    @Test
    void arguments_keep_their_order() {
        assertThat(apiserver().toArguments())
                .containsExactly("--advertise-address=10.0.0.1", "--secure-port=6443", "--profiling=true");
    }

    @Test
    void merge_replaces_in_place_and_appends() {
        assertThat(apiserver().merge(Map.of("secure-port", "443", "v", "2")).toArguments())
                .containsExactly("--advertise-address=10.0.0.1", "--secure-port=443", "--profiling=true", "--v=2");
    }

    @Test
    void validate_accepts_what_the_version_has() {
        assertThat(apiserver().validate(V20)).isEmpty();
        assertThat(apiserver().warnings(V20)).isEmpty();
    }

    @Test
    void validate_reports_unknown_future_removed_and_mistyped_flags_at_once() {
        FlagSet flags = FlagSet.of(Component.KUBE_APISERVER)
                .set("no-such-flag", "1")
                .set("authentication-config", "/x")
                .set("basic-auth-file", "/x")
                .set("secure-port", "https")
                .set("profiling", "yes")
                .set("event-ttl", "7d")
                .build();
        assertThat(flags.validate(V20))
                .extracting(FieldError::toString)
                .containsExactly(
                        "kube-apiserver.--no-such-flag: Unknown field: kube-apiserver never had this flag",
                        "kube-apiserver.--authentication-config: Unknown field: exists since 1.29",
                        "kube-apiserver.--basic-auth-file: Unknown field: was removed in 1.19;"
                                + " use client certificates or --oidc-issuer-url",
                        "kube-apiserver.--secure-port: Invalid value: \"https\": must be a whole number",
                        "kube-apiserver.--profiling: Invalid value: \"yes\": must be true or false",
                        "kube-apiserver.--event-ttl: Invalid value: \"7d\": must be a duration such as 1m30s");
    }

    @Test
    void removal_comes_with_the_version_and_the_replacement() {
        FlagSet flags = FlagSet.of(Component.KUBE_CONTROLLER_MANAGER)
                .set("experimental-cluster-signing-duration", "8760h")
                .build();
        assertThat(flags.validate(V20)).isEmpty();
        assertThat(flags.warnings(V20))
                .extracting(Finding::message)
                .containsExactly("deprecated since 1.19, removed in 1.25; use --cluster-signing-duration instead");
        assertThat(flags.validate(KubernetesVersion.of("1.25")))
                .extracting(FieldError::detail)
                .containsExactly("was removed in 1.25; use --cluster-signing-duration instead");
    }

    @Test
    void etcd_has_versions_of_its_own() {
        FlagSet flags = FlagSet.of(Component.ETCD)
                .set(EtcdFlags.NAME, "etcd-1")
                .set("experimental-memory-mlock", true)
                .build();
        assertThat(flags.validate(EtcdVersion.of("3.4")))
                .extracting(FieldError::detail)
                .containsExactly("exists since etcd 3.5");
        assertThat(flags.validate(EtcdVersion.of("v3.5.9"))).isEmpty();
        assertThat(flags.warnings(EtcdVersion.of("3.6"))).hasSize(1);
        assertThatThrownBy(() -> flags.validate(V20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> apiserver().validate(EtcdVersion.of("3.4")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void the_table_of_every_component_is_read(Component component) {
        assertThat(FlagTable.of(component).all()).hasSizeGreaterThan(70);
        assertThat(FlagTable.of(component).all().values())
                .allMatch(flag -> flag.removed() == 0 || flag.removed() > flag.since())
                .allMatch(flag -> flag.name().matches("[a-zA-Z0-9][-a-zA-Z0-9._]*"));
    }

    @Test
    void underscores_are_dashes_to_kubelets_and_since_1_23_to_all() {
        FlagSet flags =
                FlagSet.of(Component.KUBE_APISERVER).set("secure_port", "6443").build();
        assertThat(flags.validate(V20)).hasSize(1);
        assertThat(flags.validate(KubernetesVersion.of("1.23"))).isEmpty();
        FlagSet kubelet = FlagSet.of(Component.KUBELET).set("max_pods", 110).build();
        assertThat(kubelet.validate(V20)).isEmpty();
    }
}
