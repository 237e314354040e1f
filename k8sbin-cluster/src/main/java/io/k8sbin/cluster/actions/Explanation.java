package io.k8sbin.cluster.actions;

import io.k8sbin.cluster.actions.internal.FileReasons;
import io.k8sbin.cluster.actions.internal.OperationReasons;
import io.k8sbin.cluster.actions.internal.UnitReasons;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.core.HostPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a file or a unit is as it is planned, and what a run does to it, when and why then.
 *
 * @param subject what was asked about
 * @param lines for people, by node; none of a node that has no such thing
 */
public record Explanation(String subject, Map<String, List<String>> lines) {
    /** Copies the map. */
    public Explanation {
        lines = new TreeMap<>(lines);
    }

    /**
     * Explains one thing on every node that has it.
     *
     * @param subject a path, or a unit's name with or without {@code .service}; in mode kubeadm also a component of the
     *     control plane, or the beginning of a command such as {@code kubeadm join}
     * @throws IllegalArgumentException when no node has such a file or unit
     */
    public static Explanation of(String subject, ActionPlan actions, ClusterPlan plan) {
        Map<String, List<String>> lines = new TreeMap<>();
        for (NodePlan node : plan.nodes()) {
            List<String> said = lines(subject, node, actions, plan);
            if (!said.isEmpty()) {
                lines.put(node.node().name(), said);
            }
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(
                    "no node has a file or unit \"" + subject + "\"; name a path, or a unit such as kubelet");
        }
        return new Explanation(subject, lines);
    }

    private static List<String> lines(String subject, NodePlan node, ActionPlan actions, ClusterPlan plan) {
        if (subject.startsWith("/")) {
            return new FileReasons(node, actions, plan).lines(HostPath.of(subject));
        }
        List<String> unit =
                new UnitReasons(node, actions).lines(subject.contains(".") ? subject : subject + ".service");
        return unit.isEmpty() ? new OperationReasons(node, actions, plan).lines(subject) : unit;
    }

    /** Everything, nodes that say the same under one heading. */
    public List<String> text() {
        Map<List<String>, List<String>> grouped = new java.util.LinkedHashMap<>();
        lines.forEach((node, said) ->
                grouped.computeIfAbsent(said, s -> new ArrayList<>()).add(node));
        List<String> text = new ArrayList<>();
        grouped.forEach((said, nodes) -> {
            text.add(subject + " on " + String.join(", ", nodes));
            said.forEach(line -> text.add("  " + line));
        });
        return text;
    }
}
