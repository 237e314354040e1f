package io.k8sbin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.check.NameAnswer;
import io.k8sbin.cluster.check.PodAttempt;
import io.k8sbin.cluster.check.PodAttempt.Outcome;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.core.HostPort;
import io.k8sbin.remote.Tunnel;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PodReachTest {
    private static final List<List<ReadyPod>> ONE = List.of(List.of(pod("b", "172.30.1.2:80")));
    private final CountDownLatch over = new CountDownLatch(1);

    private static ReadyPod pod(String node, String at) {
        return new ReadyPod(node, "default/" + node, HostPort.of(at));
    }

    /** A connection with nobody behind it. */
    private record Mute() implements Tunnel {
        @Override
        public InputStream in() {
            return InputStream.nullInputStream();
        }

        @Override
        public OutputStream out() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public void close() {}
    }

    private static PodReach through(Function<HostPort, Tunnel> host) {
        return new PodReach(new PatientDial(host, Duration.ofMinutes(1)));
    }

    private static PodReach saying(String why) {
        return through(at -> {
            throw new IllegalStateException(at + " cannot be reached from there: " + why);
        });
    }

    private Tunnel never() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Mute();
    }

    @AfterEach
    void let_all_go() {
        over.countDown();
    }

    @Test
    void a_pod_that_answers_is_reached_and_so_is_one_that_refuses() {
        assertThat(through(at -> new Mute()).pods(ONE))
                .extracting(PodAttempt::outcome)
                .containsExactly(Outcome.REACHED);
        assertThat(saying("Connection refused").pods(ONE))
                .extracting(PodAttempt::outcome)
                .containsExactly(Outcome.REACHED);
    }

    @Test
    void where_no_way_leads_the_hosts_words_are_kept() {
        assertThat(saying("No route to host").pods(ONE))
                .containsExactly(new PodAttempt("b", "default/b", "172.30.1.2:80", Outcome.LOST, "No route to host"));
    }

    @Test
    void a_host_that_forwards_nothing_says_nothing_of_pods() {
        assertThat(saying("open failed").pods(ONE))
                .extracting(PodAttempt::outcome)
                .containsExactly(Outcome.UNSEEN);
        assertThat(saying("open failed").name(NetworkSpec.DEFAULT)).isEmpty();
    }

    @Test
    void after_three_that_never_answer_no_more_are_tried() {
        List<List<ReadyPod>> many = IntStream.range(0, 6)
                .mapToObj(i -> List.of(pod("n" + i, "172.30." + i + ".2:80")))
                .toList();
        assertThat(new PodReach(new PatientDial(at -> never(), Duration.ofMillis(20))).pods(many))
                .extracting(PodAttempt::outcome)
                .containsExactly(
                        Outcome.LOST, Outcome.LOST, Outcome.LOST, Outcome.UNSEEN, Outcome.UNSEEN, Outcome.UNSEEN);
    }

    @Test
    void the_second_pod_of_a_host_is_tried_when_the_first_is_lost() {
        List<HostPort> tried = new ArrayList<>();
        PodReach reach = through(at -> {
            tried.add(at);
            if (tried.size() == 1) {
                throw new IllegalStateException("x: Connection timed out");
            }
            return new Mute();
        });
        assertThat(reach.pods(List.of(List.of(pod("b", "172.30.1.2:80"), pod("b", "172.30.1.3:80")))))
                .extracting(PodAttempt::outcome)
                .containsExactly(Outcome.LOST, Outcome.REACHED);
    }

    @Test
    void a_name_server_nobody_stands_behind_is_silent() {
        assertThat(saying("Connection refused").name(NetworkSpec.DEFAULT))
                .contains(NameAnswer.silent("Connection refused"));
        assertThat(through(at -> new Mute()).name(NetworkSpec.DEFAULT))
                .map(NameAnswer::outcome)
                .contains(NameAnswer.Outcome.SILENT);
    }

    @Test
    void in_a_small_cluster_every_host_tries_every_other_with_ready_pods() {
        PodTargets targets =
                new PodTargets(List.of("a", "b", "c"), List.of(pod("a", "172.30.0.2:80"), pod("b", "172.30.1.2:80")));
        assertThat(targets.of("a")).containsExactly(List.of(pod("b", "172.30.1.2:80")));
        assertThat(targets.of("c")).hasSize(2);
    }

    @Test
    void in_a_large_cluster_every_host_tries_a_few_and_is_tried_by_a_few() {
        List<String> hosts = IntStream.range(0, 100).mapToObj(i -> "n" + i).toList();
        List<ReadyPod> pods = IntStream.range(0, 100)
                .mapToObj(i -> pod("n" + i, "172.30." + i + ".2:80"))
                .toList();
        PodTargets targets = new PodTargets(hosts, pods);
        assertThat(hosts.stream()
                        .flatMap(h -> targets.of(h).stream())
                        .filter(t -> t.get(0).node().equals("n7")))
                .hasSize(16);
    }

    @Test
    void pods_of_the_hosts_network_or_not_ready_or_about_to_go_are_not_tried() {
        List<String> lines = List.of(
                "b|172.30.1.2||True||8080 9090|default/hello-1",
                "b|192.168.31.45|true|True||80|default/on-the-host",
                "b|192.168.31.45||True||80|default/outside-the-range",
                "b|172.30.1.3||False||80|default/not-ready",
                "b|172.30.1.4||True|2026-01-01T00:00:00Z|80|default/going",
                "b|||True||80|default/without-address",
                "nonsense",
                "c|172.30.2.2||True|||default/without-ports");
        assertThat(ReadyPod.parse(lines, NetworkSpec.DEFAULT))
                .containsExactly(
                        new ReadyPod("b", "default/hello-1", HostPort.of("172.30.1.2:8080")),
                        new ReadyPod("c", "default/without-ports", HostPort.of("172.30.2.2:1")));
    }
}
