package io.k8sbin.config.flags;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlagMigrationTest {
    private static final KubernetesVersion NEWEST = KubernetesVersion.of("1.36");

    private static FlagMigration migrate(Component component, String version, String... arguments) {
        return FlagSet.parse(component, List.of(arguments)).flags().migrate(KubernetesVersion.of(version));
    }

    @Test
    void etcd_is_the_one_kubeadm_of_the_minor_installs() {
        assertThat(List.of("1.16", "1.17", "1.21", "1.22", "1.33", "1.34", "1.36"))
                .extracting(version ->
                        EtcdVersion.ofKubeadm(KubernetesVersion.of(version)).toString())
                .containsExactly("v3.3.0", "v3.4.0", "v3.4.0", "v3.5.0", "v3.5.0", "v3.6.0", "v3.6.0");
    }

    @Test
    void a_renamed_flag_keeps_its_value_both_ways() {
        FlagMigration up = migrate(
                Component.KUBE_CONTROLLER_MANAGER, "1.25", "--experimental-cluster-signing-duration=8760h", "--v=2");
        assertThat(up.flags().toArguments()).containsExactly("--cluster-signing-duration=8760h", "--v=2");
        assertThat(up.changes())
                .extracting(Finding::toString)
                .containsExactly("info: kube-controller-manager.--experimental-cluster-signing-duration:"
                        + " is --cluster-signing-duration now: was removed in 1.25 [flag.renamed]");
        assertThat(up.flags().migrate(KubernetesVersion.of("1.18")).flags().toArguments())
                .containsExactly("--experimental-cluster-signing-duration=8760h", "--v=2");
    }

    @Test
    void a_replacement_that_takes_other_values_is_named_and_not_set() {
        FlagMigration up = migrate(Component.KUBE_APISERVER, "1.24", "--insecure-port=0", "--secure-port=6443");
        assertThat(up.flags().toArguments()).containsExactly("--secure-port=6443");
        assertThat(up.changes())
                .extracting(Finding::message)
                .containsExactly("dropped: was removed in 1.24; use --secure-port instead");
    }

    @Test
    void a_rename_onto_a_flag_that_stands_there_is_dropped() {
        FlagMigration up = migrate(
                Component.KUBE_CONTROLLER_MANAGER,
                "1.25",
                "--experimental-cluster-signing-duration=1h",
                "--cluster-signing-duration=2h");
        assertThat(up.flags().toArguments()).containsExactly("--cluster-signing-duration=2h");
        assertThat(up.changes()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void gates_that_are_gone_leave_the_list() {
        FlagMigration up = migrate(
                Component.KUBE_APISERVER, "1.20", "--feature-gates=DynamicAuditing=true,APIServerIdentity=true");
        assertThat(up.flags().toArguments()).containsExactly("--feature-gates=APIServerIdentity=true");
        assertThat(migrate(Component.KUBE_APISERVER, "1.20", "--feature-gates=DynamicAuditing=true")
                        .flags()
                        .toArguments())
                .isEmpty();
        assertThat(up.changes()).extracting(Finding::id).containsExactly("gate.dropped");
    }

    @ParameterizedTest
    @EnumSource(
            value = Component.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ETCD"})
    void every_flag_of_every_version_can_be_moved_to_the_newest_and_is_known_there(Component component) {
        FlagSet.Builder all = FlagSet.of(component);
        FlagTable.of(component).all().keySet().forEach(name -> all.set(name, ""));
        FlagMigration migration = all.build().migrate(NEWEST);
        assertThat(migration.flags().judge(NEWEST))
                .extracting(Finding::id)
                .doesNotContain("flag.unknown", "flag.removed", "flag.not-yet");
        assertThat(migration.flags().values().size() + migration.changes().size())
                .isEqualTo(all.build().values().size());
    }
}
