package io.k8sbin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.diff.ObservedFile;
import io.k8sbin.cluster.diff.ObservedNode;
import io.k8sbin.cluster.diff.ObservedUnit;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Sha256;
import io.k8sbin.remote.KeptGeneration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NodeWayBackTest {
    private static final HostPath CONFIG = HostPath.of("/etc/kubernetes/config.yaml");
    private static final HostPath KUBECONFIG = HostPath.of("/etc/kubernetes/x.kubeconfig");
    private static final PlannedUnit UNIT =
            new PlannedUnit("x.service", Phase.WORKERS, List.of(CONFIG, KUBECONFIG), Readiness.active(), List.of());

    private static NodeRecord node(String config, String kubeconfig) {
        Map<HostPath, FileRecord> files = new LinkedHashMap<>();
        files.put(CONFIG, FileRecord.of(new PlannedFile(FileImage.text(CONFIG, config), Placement.always())));
        files.put(
                KUBECONFIG, FileRecord.of(new PlannedFile(FileImage.text(KUBECONFIG, kubeconfig), Placement.always())));
        return new NodeRecord(files, List.of(UNIT));
    }

    private static String kubeconfig(String server, String key) {
        return "server: " + server + "\n    client-key-data: " + key + "\n";
    }

    private static KeptGeneration kept(List<HostPath> replaced, List<HostPath> created) {
        return new KeptGeneration(7, "20260101-000000-000", replaced, created);
    }

    private static ObservedNode host(String config, String inputs) {
        return new ObservedNode(
                Map.of(CONFIG, new ObservedFile.Regular(Sha256.ofUtf8(config), 0644, "root", "root")),
                Map.of("x.service", new ObservedUnit(true, true, true, false, "/x", Optional.of(inputs))),
                true,
                Set.of());
    }

    @Test
    void a_file_comes_back_and_its_unit_restarts_on_it() {
        NodeRecord then = node("old", kubeconfig("a", "k"));
        NodeWayBack way =
                new NodeWayBack(List.of(kept(List.of(CONFIG), List.of())), then, node("new", kubeconfig("a", "k")));
        assertThat(way.files()).containsExactly(new Action.RestoreFile(CONFIG, "was replaced since"));
        assertThat(way.units(host("new", "whatever"))).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(UnitChange.Kind.RESTART);
            assertThat(change.why()).isEqualTo("reads config.yaml");
            assertThat(change.inputs()).isEqualTo(then.inputs(UNIT));
        });
        assertThat(way.conflicts()).isEmpty();
    }

    @Test
    void a_replaced_key_stays_and_counts_as_what_the_unit_reads() {
        NodeRecord now = node("old", kubeconfig("a", "renewed"));
        NodeWayBack way =
                new NodeWayBack(List.of(kept(List.of(KUBECONFIG), List.of())), node("old", kubeconfig("a", "k")), now);
        assertThat(way.files()).singleElement().isInstanceOf(Action.KeepFile.class);
        assertThat(way.units(host("old", now.inputs(UNIT)))).isEmpty();
    }

    @Test
    void a_file_whose_key_and_other_content_changed_is_a_conflict() {
        NodeWayBack way = new NodeWayBack(
                List.of(kept(List.of(KUBECONFIG), List.of())),
                node("old", kubeconfig("a", "k")),
                node("old", kubeconfig("b", "renewed")));
        assertThat(way.conflicts()).singleElement().asString().contains(KUBECONFIG.value(), "describe the older state");
        NodeWayBack moved = new NodeWayBack(
                List.of(kept(List.of(KUBECONFIG), List.of())),
                node("old", kubeconfig("a", "k")),
                node("old", kubeconfig("b", "k")));
        assertThat(moved.conflicts()).isEmpty();
        assertThat(moved.files()).singleElement().isInstanceOf(Action.RestoreFile.class);
    }

    @Test
    void a_file_the_host_could_not_keep_is_lost_unless_it_is_still_there() {
        NodeWayBack way = new NodeWayBack(
                List.of(kept(List.of(), List.of())),
                node("old", kubeconfig("a", "k")),
                node("new", kubeconfig("a", "k")));
        assertThat(way.doubtful()).containsExactly(CONFIG);
        assertThat(way.lost(host("new", ""))).singleElement().asString().contains(CONFIG.value());
        assertThat(way.lost(host("old", ""))).isEmpty();
    }

    @Test
    void the_oldest_change_knows_what_was_there_and_units_of_created_files_are_retired_first() {
        HostPath unit = HostPath.of("/etc/systemd/system/y.service");
        NodeRecord node = node("old", kubeconfig("a", "k"));
        NodeWayBack way = new NodeWayBack(
                List.of(
                        kept(List.of(), List.of(unit)),
                        new KeptGeneration(8, "20260101-000001-000", List.of(unit), List.of())),
                node,
                node);
        assertThat(way.first()).contains("20260101-000000-000");
        assertThat(way.files())
                .containsExactly(
                        new Action.RetireUnit("y.service", "its file goes"),
                        new Action.RemoveFile(unit, "was not there"));
    }

    @Test
    void keys_tokens_and_certificates_are_told_apart_from_the_rest_of_a_file() {
        KeyMaterial plain = KeyMaterial.of(FileImage.text(CONFIG, "address: 0.0.0.0\ntokenTTL: 1h\n"));
        assertThat(plain.held()).isEmpty();
        KeyMaterial pem = KeyMaterial.of(FileImage.text(CONFIG, "-----BEGIN CERTIFICATE-----\nQQ==\n"));
        assertThat(pem.rest()).isEmpty();
        KeyMaterial one =
                KeyMaterial.of(FileImage.text(CONFIG, "kind: X\nkeys:\n  - name: key1\n    secret: c2VjcmV0\n"));
        KeyMaterial two =
                KeyMaterial.of(FileImage.text(CONFIG, "kind: X\nkeys:\n  - name: key1\n    secret: b3RoZXI=\n"));
        assertThat(one.rest()).isEqualTo(two.rest());
        assertThat(one.held()).isNotEqualTo(two.held()).isNotEmpty();
    }
}
