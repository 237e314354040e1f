package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.K8sbin;
import io.k8sbin.RolloutEvent;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.config.flags.Component;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.K8sbinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Changes, operators that die, hosts that lose power and people who meddle, in any order: the next run always makes the
 * cluster what its plan says, and never takes two apiservers or etcd's majority away.
 */
class RandomWalkTest {
    private static final List<String> NODES = List.of("master1", "master2", "master3", "worker1");

    /** One cluster for all walks: each begins where the last one ended. */
    private record World(Path folder, List<ClusterPlan> plans, FakeCluster fake) {
        static World made() {
            try {
                Path folder = Files.createTempDirectory("walks");
                List<ClusterPlan> plans = List.of(
                        SampleCluster.plan(folder),
                        SampleCluster.plan(folder, s -> s.flag(Component.KUBE_APISERVER, "v", "7")),
                        SampleCluster.plan(folder, s -> s.flag(Component.ETCD, "log-level", "debug")),
                        SampleCluster.plan(
                                folder,
                                s -> s.flag(Component.KUBELET, "v", "5").flag(Component.KUBE_SCHEDULER, "v", "5")),
                        SampleCluster.plan(
                                folder,
                                s -> s.flag(Component.KUBE_APISERVER, "v", "5")
                                        .flag(Component.ETCD, "log-level", "warn")));
                FakeCluster fake = FakeCluster.of(plans.get(0));
                try (K8sbin cluster = K8sbin.over(plans.get(0), fake.connections(), e -> {})) {
                    cluster.rollout();
                }
                return new World(folder, plans, fake);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Made before the first walk and not while this class is loaded: a rollout's threads would wait for that for ever. */
    private static Optional<World> world = Optional.empty();

    private static FakeCluster fake() {
        return world.orElseThrow().fake();
    }

    private static List<ClusterPlan> plans() {
        return world.orElseThrow().plans();
    }

    @BeforeContainer
    static void begin() {
        world = Optional.of(World.made());
    }

    private enum Kind {
        CHANGE,
        CRASH,
        POWER_CUT,
        MANGLE,
        CHMOD,
        DELETE,
        STOP,
        FORGET
    }

    /** Something that happens: {@code where} and {@code what} choose a node, a plan, a file or a moment. */
    private record Event(Kind kind, int where, int what) {}

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @AfterContainer
    static void end() throws IOException {
        try (var files = Files.walk(world.orElseThrow().folder())) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Event>> walks() {
        Arbitrary<Event> event = Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 1000))
                .as(Event::new);
        return event.list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatever_happens_the_next_run_makes_the_cluster_what_its_plan_says(@ForAll("walks") List<Event> walk) {
        converges(walk);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    @Tag("heavy")
    void ten_thousand_walks(@ForAll("walks") List<Event> walk) {
        converges(walk);
    }

    private static void converges(List<Event> walk) {
        ClusterPlan wanted = plans().get(0);
        for (Event event : walk) {
            if (event.kind() == Kind.CHANGE) {
                wanted = plans().get(event.what() % plans().size());
                fake().follow(wanted);
                attempt(wanted, e -> {});
            } else if (event.kind() == Kind.CRASH) {
                wanted = plans().get(event.where() % plans().size());
                fake().follow(wanted);
                attempt(wanted, killer(event.what() % 60, false, event.where()));
            } else if (event.kind() == Kind.POWER_CUT) {
                attempt(wanted, killer(event.what() % 60, true, event.where()));
            } else {
                meddle(wanted, event);
            }
        }
        finish(wanted);
        assertThat(fake().outages()).as("outages").isEmpty();
    }

    /** Kills the operator, or takes the power from a host, at a moment of a run. */
    private static Consumer<RolloutEvent> killer(int moment, boolean power, int node) {
        AtomicInteger seen = new AtomicInteger();
        return event -> {
            if (seen.incrementAndGet() == moment) {
                if (power) {
                    fake().host(NODES.get(node % NODES.size())).powerCut();
                } else {
                    fake().dropAll();
                    throw new Killed();
                }
            }
        };
    }

    private static void attempt(ClusterPlan wanted, Consumer<RolloutEvent> listener) {
        try (K8sbin cluster = K8sbin.over(wanted, fake().connections(), listener)) {
            cluster.rollout();
        } catch (K8sbinException | Killed e) {
            assertThat(e)
                    .as("what ends a run says where")
                    .satisfies(x -> assertThat(x instanceof Killed || x.getMessage() != null)
                            .isTrue());
        }
    }

    private static void meddle(ClusterPlan wanted, Event event) {
        String name = NODES.get(event.where() % NODES.size());
        NodePlan node = wanted.node(name);
        FakeHost host = fake().host(name);
        // a damaged manifest is not written over: somebody is told to look first
        List<PlannedFile> files = node.files().stream()
                .filter(f -> f.placement() instanceof Placement.Always
                        && !f.image().path().equals(Manifest.PATH))
                .toList();
        FileImage file = files.get(event.what() % files.size()).image();
        PlannedUnit unit = node.units().get(event.what() % node.units().size());
        switch (event.kind()) {
            case MANGLE -> host.file(FileImage.text(file.path(), "mangled").withMode(file.mode()));
            case CHMOD -> host.file(file.withMode(new FileMode(0640)));
            case DELETE -> host.remove(file.path());
            case STOP -> host.unit(unit.name(), host.unit(unit.name()).stopped("inactive"));
            default -> host.remove(Manifest.STATE.resolve("units/" + unit.name()));
        }
    }

    private static void finish(ClusterPlan wanted) {
        try (K8sbin cluster = K8sbin.over(wanted, fake().connections(), e -> {})) {
            cluster.rollout();
        }
        try (K8sbin cluster = K8sbin.over(wanted, fake().connections(), e -> {})) {
            assertThat(cluster.observe().isEmpty()).as("nothing left to do").isTrue();
        }
        for (NodePlan node : wanted.nodes()) {
            FakeHost host = fake().host(node.node().name());
            List<FileImage> missing = new ArrayList<>();
            node.files().stream()
                    .filter(f -> f.placement() instanceof Placement.Always)
                    .map(PlannedFile::image)
                    .filter(f -> !host.file(f.path()).equals(Optional.of(f)))
                    .forEach(missing::add);
            assertThat(missing).as("files of " + node.node().name()).isEmpty();
            node.units()
                    .forEach(u -> assertThat(host.unit(u.name()).isActive())
                            .as(u.name())
                            .isTrue());
        }
    }
}
