package io.k8sbin.cluster.actions;

import io.k8sbin.cluster.actions.Action.RestartUnit;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run takes away while it lasts: restarts, and how many of a kind are away at once. Units that do not run yet take
 * nothing away when they start.
 *
 * @param restarts units restarted or retired, and static pods that kubeadm renders anew, by node
 * @param apiServers apiservers the cluster has
 * @param apiServersAway the most of them that are restarted at the same time
 * @param etcdMembers members etcd has
 * @param etcdAway the most of them that are restarted at the same time
 */
public record Disruption(
        Map<String, List<String>> restarts, int apiServers, int apiServersAway, int etcdMembers, int etcdAway) {
    private static final String CONTROL_PLANE = "static pods of the control plane";

    /** Copies the map, keeping its order. */
    public Disruption {
        restarts = Collections.unmodifiableMap(new LinkedHashMap<>(restarts));
    }

    static Disruption of(ActionPlan actions, ClusterPlan plan) {
        Map<String, List<String>> restarts = new LinkedHashMap<>();
        actions.turns()
                .forEach(turn -> turn.actions().stream()
                        .filter(a -> a instanceof RestartUnit || a instanceof Action.RetireUnit || isRender(a))
                        .forEach(a -> restarts.computeIfAbsent(turn.node(), n -> new ArrayList<>())
                                .add(isRender(a) ? CONTROL_PLANE : a.target())));
        return new Disruption(
                restarts,
                plan.spec().nodes(NodeRole.CONTROL_PLANE).size(),
                away(actions, Phase.API_SERVER),
                plan.spec().nodes(NodeRole.ETCD).size(),
                away(actions, Phase.ETCD));
    }

    private static int away(ActionPlan actions, Phase phase) {
        return actions.steps().stream()
                .flatMap(s -> s.waves().stream())
                .mapToInt(w -> (int)
                        w.turns().stream().filter(t -> takesAway(t, phase)).count())
                .max()
                .orElse(0);
    }

    private static boolean takesAway(Turn turn, Phase phase) {
        return turn.actions(RestartUnit.class).stream().anyMatch(r -> r.phase() == phase)
                || (phase == Phase.API_SERVER && turn.actions().stream().anyMatch(Disruption::isRender));
    }

    /** kubeadm writes pods anew, and the kubelet restarts those that changed. */
    private static boolean isRender(Action action) {
        return action instanceof Action.Run run && run.operation().restartsControlPlane();
    }

    /** How many apiservers answer at the worst moment, if all do before. */
    public int apiServersLeft() {
        return apiServers - apiServersAway;
    }

    /** Whether a majority of etcd's members is there all the time, if all are before. */
    public boolean keepsQuorum() {
        return etcdAway == 0 || etcdMembers - etcdAway > etcdMembers / 2;
    }

    /** In two lines or less, for people; none when nothing is taken away. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (apiServersAway > 0) {
            lines.add("kube-apiserver: %d of %d away at once, %d left"
                    .formatted(apiServersAway, apiServers, apiServersLeft()));
        }
        if (etcdAway > 0) {
            lines.add("etcd: %d of %d away at once, quorum %s"
                    .formatted(etcdAway, etcdMembers, keepsQuorum() ? "kept" : "lost meanwhile"));
        }
        return lines;
    }

    /** As JSON. */
    public Json toJson() {
        Json.ObjectBuilder nodes = Json.object();
        restarts.forEach((node, units) -> nodes.put(node, Json.ofTexts(units)));
        return Json.object()
                .put("restarts", nodes.build())
                .put("apiServers", apiServers)
                .put("apiServersAway", apiServersAway)
                .put("apiServersLeft", apiServersLeft())
                .put("etcdMembers", etcdMembers)
                .put("etcdAway", etcdAway)
                .put("keepsQuorum", new Json.Bool(keepsQuorum()))
                .build();
    }
}
