package io.k8sbin.cluster.diff;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A part of a cluster that a run keeps to.
 *
 * @param nodes by name; none for all
 * @param phases none for all
 */
public record Limit(Set<String> nodes, Set<Phase> phases) {
    /** Copies the sets. */
    public Limit {
        nodes = Set.copyOf(nodes);
        phases = Set.copyOf(phases);
    }

    /** The whole cluster. */
    public static Limit none() {
        return new Limit(Set.of(), Set.of());
    }

    /**
     * A limit in words.
     *
     * @param hosts node names and roles: {@code worker1}, {@code control-plane}; a node's name goes before a role's
     * @param phases phases as they are called in plans: {@code etcd}, {@code load-balancer}, {@code kube-apiserver} …
     * @throws InvalidLimitException when a word is neither, naming all that are wrong
     */
    public static Limit of(ClusterSpec spec, Collection<String> hosts, Collection<String> phases) {
        List<String> problems = new ArrayList<>();
        Set<String> nodes = new TreeSet<>();
        hosts.forEach(word -> nodes.addAll(nodes(spec, word, problems)));
        Set<Phase> chosen = EnumSet.noneOf(Phase.class);
        for (String word : phases) {
            Optional<Phase> phase = phase(word);
            phase.ifPresentOrElse(
                    chosen::add, () -> problems.add("no such phase: \"" + word + "\"; phases are " + phaseWords()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidLimitException(problems);
        }
        return new Limit(nodes, chosen);
    }

    private static Set<String> nodes(ClusterSpec spec, String word, List<String> problems) {
        if (spec.nodes().stream().anyMatch(n -> n.name().equals(word))) {
            return Set.of(word);
        }
        for (NodeRole role : NodeRole.values()) {
            List<NodeSpec> nodes = spec.nodes(role);
            if (role.toString().equals(word) && !nodes.isEmpty()) {
                return nodes.stream().map(NodeSpec::name).collect(Collectors.toSet());
            }
        }
        problems.add("no such node or role: \"" + word + "\"; nodes are "
                + spec.nodes().stream().map(NodeSpec::name).collect(Collectors.joining(", ")) + "; roles are "
                + Arrays.stream(NodeRole.values()).map(NodeRole::toString).collect(Collectors.joining(", ")));
        return Set.of();
    }

    private static String word(Phase phase) {
        return phase.toString().replace(' ', '-');
    }

    private static Optional<Phase> phase(String word) {
        return Arrays.stream(Phase.values()).filter(p -> word(p).equals(word)).findFirst();
    }

    private static String phaseWords() {
        return Arrays.stream(Phase.values()).map(Limit::word).collect(Collectors.joining(", "));
    }

    /** Whether it is the whole cluster. */
    public boolean isNone() {
        return nodes.isEmpty() && phases.isEmpty();
    }

    /** Whether a node is within. */
    public boolean covers(String node) {
        return nodes.isEmpty() || nodes.contains(node);
    }

    /** Whether a phase is within. */
    public boolean covers(Phase phase) {
        return phases.isEmpty() || phases.contains(phase);
    }
}
