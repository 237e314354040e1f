package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.K8sbin;
import io.k8sbin.RolloutOptions;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.InvalidLimitException;
import io.k8sbin.cluster.diff.Limit;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.config.flags.Component;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitTest {
    private static final HostPath CONFIG = HostPath.of("/etc/kubernetes/kubelet-config.yaml");

    @TempDir
    static Path folder;

    private static ClusterPlan plan;
    private static ClusterPlan louder;

    @BeforeAll
    static void plans() {
        plan = SampleCluster.plan(folder);
        louder = SampleCluster.plan(
                folder, s -> s.flag(Component.KUBE_APISERVER, "v", "7").flag(Component.KUBELET, "v", "5"));
    }

    private static Limit limit(List<String> hosts, String... phases) {
        return Limit.of(plan.spec(), hosts, List.of(phases));
    }

    private static void rollOut(ClusterPlan wanted, FakeCluster fake, Limit limit) {
        try (K8sbin cluster = K8sbin.over(wanted, fake.connections(), event -> {})) {
            cluster.rollout(RolloutOptions.standard().limitedTo(limit));
        }
    }

    private static ClusterChanges changes(ClusterPlan wanted, FakeCluster fake) {
        try (K8sbin cluster = K8sbin.over(wanted, fake.connections(), event -> {})) {
            return cluster.observe();
        }
    }

    private static FakeCluster rolledOut() {
        FakeCluster fake = FakeCluster.of(plan);
        rollOut(plan, fake, Limit.none());
        return fake.follow(louder);
    }

    @Test
    void words_that_name_nothing_are_refused_all_at_once() {
        assertThatThrownBy(() -> limit(List.of("worker9", "control-plane"), "lunch"))
                .isInstanceOf(InvalidLimitException.class)
                .hasMessageContainingAll("\"worker9\"", "worker1", "\"lunch\"", "load-balancer");
        assertThat(limit(List.of("control-plane")).nodes()).containsExactlyInAnyOrder("master1", "master2", "master3");
    }

    @Test
    void only_the_named_host_is_changed_and_the_rest_is_left_for_later() {
        FakeCluster fake = rolledOut();
        int before = fake.starts().size();
        rollOut(louder, fake, limit(List.of("master2")));
        assertThat(fake.starts().subList(before, fake.starts().size()))
                .containsExactly("master2 kube-apiserver.service", "master2 kubelet.service");
        ClusterChanges rest = changes(louder, fake);
        assertThat(rest.node("master2").isEmpty()).isTrue();
        assertThat(rest.node("master1").isEmpty()).isFalse();
        rollOut(louder, fake, Limit.none());
        assertThat(changes(louder, fake).isEmpty()).isTrue();
    }

    @Test
    void only_the_named_phase_is_changed_and_the_rest_is_left_for_later() {
        FakeCluster fake = rolledOut();
        int before = fake.starts().size();
        rollOut(louder, fake, limit(List.of(), "workers"));
        assertThat(fake.starts().subList(before, fake.starts().size()))
                .hasSize(4)
                .allMatch(s -> s.endsWith(" kubelet.service"));
        rollOut(louder, fake, Limit.none());
        assertThat(fake.starts().subList(before + 4, fake.starts().size()))
                .hasSize(3)
                .allMatch(s -> s.endsWith(" kube-apiserver.service"));
        assertThat(changes(louder, fake).isEmpty()).isTrue();
    }

    @Test
    void a_phase_at_a_time_builds_a_cluster_and_the_wrong_order_is_refused() {
        FakeCluster fake = FakeCluster.of(plan);
        assertThatThrownBy(() -> rollOut(plan, fake, limit(List.of("worker1"))))
                .isInstanceOf(InvalidLimitException.class)
                .hasMessageContainingAll("no kube-apiserver runs", "master1", "phase kube-apiserver");
        assertThatThrownBy(() -> rollOut(plan, fake, limit(List.of("master1"))))
                .hasMessageContainingAll("etcd has no majority", "master2, master3");
        assertThatThrownBy(() -> rollOut(plan, fake, limit(List.of(), "kube-apiserver")))
                .hasMessageContainingAll("master1", "kube-apiserver.service comes after", "etcd.service");
        assertThat(fake.host("master1").calls()).allMatch(c -> c.kind().equals("probe"));
        rollOut(plan, fake, limit(List.of(), "host", "etcd", "load-balancer"));
        rollOut(plan, fake, limit(List.of(), "kube-apiserver"));
        rollOut(plan, fake, limit(List.of("control-plane")));
        rollOut(plan, fake, limit(List.of("worker")));
        assertThat(changes(plan, fake).isEmpty()).isTrue();
    }

    @Test
    void a_file_that_waits_for_its_removal_stays_on_the_manifest() {
        FakeCluster fake = rolledOut();
        HostPath old = HostPath.of("/etc/kubernetes/old.yaml");
        FakeHost host = fake.host("worker1");
        host.file(FileImage.text(old, "old"));
        List<HostPath> paths = new java.util.ArrayList<>(List.of(old));
        plan.node("worker1").files().forEach(f -> paths.add(f.image().path()));
        paths.remove(Manifest.PATH);
        host.file(Manifest.of(plan.directory().allocations().uid(), "demo", paths));
        host.file(FileImage.text(CONFIG, "mangled"));
        rollOut(louder, fake, limit(List.of("worker1"), "workers"));
        assertThat(host.file(old)).isPresent();
        assertThat(host.text(Manifest.PATH)).contains(old.value());
        rollOut(louder, fake, Limit.none());
        assertThat(host.file(old)).isEmpty();
        assertThat(changes(louder, fake).isEmpty()).isTrue();
    }
}
