package io.k8sbin.internal;

import io.k8sbin.KeptChange;
import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutOptions;
import io.k8sbin.RolloutReport;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.diff.ObservedNode;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.remote.ProbeRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Back to before a change: looks at what hosts keep, judges, and goes. */
public final class Way {
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final Consumer<RolloutEvent> listener;
    private final History history;

    /** For one cluster. */
    public Way(ClusterPlan plan, Hosts hosts, Consumer<RolloutEvent> listener) {
        this.plan = plan;
        this.hosts = hosts;
        this.listener = listener;
        this.history = new History(plan.directory().folder());
    }

    /** What hosts keep. */
    public List<KeptChange> kept() {
        return KeptChanges.ask(plan, hosts).list(plan, history);
    }

    /** What going back consists of. */
    public ActionPlan actions(String generation) {
        WayBack back = WayBack.of(plan, history, KeptChanges.ask(plan, hosts), generation);
        return back.way(look(back)).actions();
    }

    /** Goes back. */
    public RolloutReport goBack(String generation, RolloutOptions options) {
        WayBack back = WayBack.of(plan, history, KeptChanges.ask(plan, hosts), generation);
        WayBack.Way way = back.way(look(back));
        String name = history.next(Instant.now());
        HistoryEntry entry =
                new HistoryEntry(name, "rollback", way.version(), Run.touched(way.actions()), way.wanted());
        return new Run(plan, hosts, listener, options)
                .run(
                        way.actions(),
                        new Run.Script(
                                entry, way.changes(), new RestoreWork(hosts, way.changes(), back, name), List.of()));
    }

    private Map<String, ObservedNode> look(WayBack back) {
        Observer observer = new Observer(plan, hosts, listener);
        List<String> names = plan.nodes().stream().map(n -> n.node().name()).toList();
        return hosts.each(
                names,
                name -> observer.units(
                        Objects.requireNonNull(plan.node(name)),
                        observer.probe(
                                name,
                                ProbeRequest.facts()
                                        .withUnits(back.units(name))
                                        .withCachedFiles(List.copyOf(back.files(name)))
                                        .withSection("inputs", HostScripts.recordedInputs())
                                        .withSection("manifest", HostScripts.manifest())),
                        back.units(name)));
    }
}
