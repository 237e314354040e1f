package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.Estimate;
import io.k8sbin.K8sbin;
import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutEvents;
import io.k8sbin.RolloutException;
import io.k8sbin.RolloutOptions;
import io.k8sbin.RunReport;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTest {
    @TempDir
    Path folder;

    private ClusterPlan plan;
    private FakeCluster fake;

    @BeforeEach
    void hosts() {
        plan = SampleCluster.small(folder, s -> s);
        fake = FakeCluster.of(plan);
    }

    private RunReport run() throws IOException {
        Path file = folder.resolve("report.json");
        Throwable end = null;
        try (K8sbin cluster = K8sbin.over(plan, fake.connections(), event -> {})) {
            cluster.rollout(RolloutOptions.standard().withReport(file));
        } catch (RolloutException e) {
            end = e;
        }
        RunReport report = RunReport.fromJson(Json.parse(Files.readString(file)));
        assertThat(report.isDone()).isEqualTo(end == null);
        assertThat(plan.directory().folder().resolve("reports").resolve(report.generation() + ".json"))
                .hasSameTextualContentAs(file);
        return report;
    }

    @Test
    void a_report_tells_what_every_host_did_and_how_long_it_took() throws IOException {
        RunReport report = run();
        assertThat(report.outcome()).isEqualTo("done");
        assertThat(report.work())
                .extracting(w -> w.node() + " " + w.action())
                .contains("node1 push", "node2 push", "node1 start kube-apiserver", "node1 await nodes");
        assertThat(report.work()).allMatch(w -> w.finished() == RunReport.Outcome.DONE);
        assertThat(report.changes().get("node2")).contains("put-file /etc/systemd/system/kubelet.service");
        assertThat(report.steps()).containsKeys("lock", "push", "kube-apiserver", "ready");
        assertThat(RunReport.fromJson(report.toJson())).isEqualTo(report);
    }

    @Test
    void a_run_that_fails_says_where_and_with_which_code() throws IOException {
        fake.failUnit("node1", "etcd.service", "no space left on device");
        RunReport report = run();
        assertThat(report.outcome()).isEqualTo("rollout.unit");
        assertThat(report.message()).contains("node1", "no space left on device");
        assertThat(report.work())
                .filteredOn(w -> w.finished() == RunReport.Outcome.UNFINISHED)
                .singleElement()
                .satisfies(w -> assertThat(w.node()).isEqualTo("node1"));
    }

    @Test
    void an_estimate_learns_from_earlier_runs_and_counts_down() throws IOException {
        try (K8sbin cluster = K8sbin.over(plan, fake.connections(), event -> {})) {
            var actions = cluster.actions();
            assertThat(Estimate.of(actions, List.of()).left()).isEmpty();
            List<RunReport.HostWork> work = new ArrayList<>();
            actions.turns()
                    .forEach(t -> work.add(new RunReport.HostWork(
                            t.node(), t.title(), Duration.ZERO, Duration.ofSeconds(2), RunReport.Outcome.DONE)));
            RunReport earlier = new RunReport(
                    "20260101-000000-000",
                    "small",
                    "apply",
                    Instant.EPOCH,
                    Duration.ofSeconds(9),
                    "done",
                    "",
                    Map.of(),
                    work,
                    Map.of(),
                    List.of(),
                    List.of());
            Estimate estimate = Estimate.of(actions, List.of(earlier));
            Duration all = estimate.left().orElseThrow();
            assertThat(all).isPositive();
            actions.turns()
                    .filter(t -> t.title().equals("push"))
                    .forEach(t -> estimate.accept(new RolloutEvent.Finished(
                            java.util.Optional.of(t.node()), t.title(), Duration.ofSeconds(1))));
            assertThat(estimate.left()).contains(all.minusSeconds(2));
        }
    }

    @Test
    void subscribers_get_every_event_in_order_and_an_end() {
        List<RolloutEvent> direct = new ArrayList<>();
        CompletableFuture<List<RolloutEvent>> published = new CompletableFuture<>();
        try (RolloutEvents events = RolloutEvents.create()) {
            events.subscribe(new Collector(published));
            try (K8sbin cluster = K8sbin.over(plan, fake.connections(), event -> {
                synchronized (direct) {
                    direct.add(event);
                    events.accept(event);
                }
            })) {
                cluster.rollout();
            }
            assertThat(events.missed()).isZero();
        }
        assertThat(published.join()).isEqualTo(direct);
    }

    private static final class Collector implements Flow.Subscriber<RolloutEvent> {
        private final CompletableFuture<List<RolloutEvent>> end;
        private final List<RolloutEvent> events = new ArrayList<>();

        Collector(CompletableFuture<List<RolloutEvent>> end) {
            this.end = end;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(RolloutEvent event) {
            events.add(event);
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(events);
        }
    }

    @Test
    void a_report_that_is_something_else_is_refused() {
        assertThatThrownBy(() -> RunReport.fromJson(Json.parse("{}"))).isInstanceOf(IllegalArgumentException.class);
    }
}
