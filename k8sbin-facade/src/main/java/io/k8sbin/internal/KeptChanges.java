package io.k8sbin.internal;

import io.k8sbin.KeptChange;
import io.k8sbin.RolloutException;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.KeptGeneration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the hosts keep of earlier changes of ours. */
final class KeptChanges {
    private final Map<String, List<KeptGeneration>> hosts;

    private KeptChanges(Map<String, List<KeptGeneration>> hosts) {
        this.hosts = hosts;
    }

    /** Asks every host, one exchange each. */
    static KeptChanges ask(ClusterPlan plan, Hosts hosts) {
        List<String> names = plan.nodes().stream().map(n -> n.node().name()).toList();
        return new KeptChanges(hosts.each(
                names,
                name -> hosts.host(name).generations().stream()
                        .filter(g -> History.GENERATION.matcher(g.name()).matches())
                        .sorted(Comparator.comparing(KeptGeneration::number))
                        .toList()));
    }

    private List<KeptGeneration> of(String node) {
        return Objects.requireNonNull(hosts.get(node));
    }

    /** The changes of a node from one on, the oldest first. */
    List<KeptGeneration> since(String node, String generation) {
        return of(node).stream()
                .dropWhile(g -> g.name().compareTo(generation) < 0)
                .toList();
    }

    /** Nodes that made changes from this one on which they do not keep any more. */
    List<String> missing(History history, String generation) {
        List<String> missing = new ArrayList<>();
        for (String name : history.names()) {
            if (name.compareTo(generation) >= 0) {
                for (String node : history.read(name).touched()) {
                    if (hosts.containsKey(node) && isPruned(of(node), name)) {
                        missing.add(node + " does not keep its files of before " + name + " any more: hosts keep "
                                + FileSet.DEFAULT_KEEP + " changes");
                    }
                }
            }
        }
        return missing;
    }

    /** A change that was cut off before it reached the host left nothing there; one that others pushed out did. */
    private static boolean isPruned(List<KeptGeneration> kept, String name) {
        return kept.size() >= FileSet.DEFAULT_KEEP && kept.get(0).name().compareTo(name) > 0;
    }

    /** Every change some host keeps, the oldest first. */
    List<KeptChange> list(ClusterPlan plan, History history) {
        List<KeptChange> changes = new ArrayList<>();
        for (String name : history.names()) {
            List<String> nodes = hosts.entrySet().stream()
                    .filter(e -> e.getValue().stream().anyMatch(g -> g.name().equals(name)))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            int files = hosts.values().stream()
                    .flatMap(List::stream)
                    .filter(g -> g.name().equals(name))
                    .mapToInt(g -> g.replaced().size() + g.created().size())
                    .sum();
            if (!nodes.isEmpty()) {
                changes.add(
                        new KeptChange(name, history.read(name).verb(), nodes, files, obstacle(plan, history, name)));
            }
        }
        return List.copyOf(changes);
    }

    private String obstacle(ClusterPlan plan, History history, String name) {
        try {
            WayBack.of(plan, history, this, name);
            return "";
        } catch (RolloutException e) {
            return String.valueOf(e.getMessage()).lines().skip(1).findFirst().orElse("there is no way back");
        }
    }
}
