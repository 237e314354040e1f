package io.k8sbin.internal.kubeadm;

import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.ConfigMap;
import io.k8sbin.core.json.Json;
import io.k8sbin.internal.Actions;
import io.k8sbin.internal.Hosts;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changed flags, policies or volumes of the control plane: a backup, kubeadm's ConfigMap, then host by host {@code kubeadm
 * init phase control-plane}, each waited for. What a host was rendered from is remembered in the API once it runs, so that
 * a run that ended half-way is continued where it ended. Never {@code kubeadm upgrade apply --config}.
 */
final class Rendering {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final KubeadmApi api;
    private final Actions actions;
    private final KubeadmScripts scripts;
    private final Map<String, String> wanted;

    Rendering(ClusterPlan plan, Hosts hosts, KubeadmApi api, Actions actions) {
        this.plan = plan;
        this.hosts = hosts;
        this.api = api;
        this.actions = actions;
        this.scripts = new KubeadmScripts(plan);
        this.wanted = map(plan, KubeadmState.NAME).data();
    }

    static ConfigMap map(ClusterPlan plan, String name) {
        return plan.objects().stream()
                .filter(o -> o instanceof ConfigMap map && map.name().equals(name))
                .map(ConfigMap.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Brings hosts to the plan's configuration that were rendered from another.
     *
     * @param fresh hosts that joined or were begun in this run: rendered from the plan
     * @param generation name of the backup
     */
    void run(Set<String> fresh, String generation) {
        KubeadmApi.Live live = api.required();
        List<NodeSpec> stale = plan.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                .filter(n -> !fresh.contains(n.name()) && isMember(live, n))
                .filter(n -> !remembered(live, n).equals(wanted(n)))
                .toList();
        if (stale.isEmpty()) {
            return;
        }
        for (NodeSpec node : stale) {
            step(node, "back up control plane", scripts.backup(generation));
        }
        actions.run(live.speaker(), "change kubeadm-config", () -> api.apply(List.of(map(plan, "kubeadm-config"))));
        stale.forEach(node -> render(node, remembered(live, node)));
    }

    private void render(NodeSpec node, String before) {
        // nothing remembered: a run ended between joining and remembering, and the host is as the plan says
        KubeadmScripts.Restart restart = before.isEmpty() ? KubeadmScripts.Restart.NONE : KubeadmScripts.Restart.ALWAYS;
        step(node, "render control plane", scripts.renderControlPlane(node, restart));
        api.remember(KubeadmState.controlPlane(node.name()), wanted(node));
    }

    private void step(NodeSpec node, String name, String script) {
        actions.run(
                node.name(),
                name,
                () -> Kubeadm.checked(
                        hosts, node.name(), RemoteCommand.script(script).timeout(LIMIT), name + " failed", List.of()));
    }

    /** kubeadm has labelled the node: it is a complete control plane. */
    private boolean isMember(KubeadmApi.Live live, NodeSpec node) {
        String label = KubeadmState.roleLabel(plan.spec().version());
        return live.find("Node", node.name())
                .map(n -> n.at("metadata", "labels").members().containsKey(label))
                .orElse(false);
    }

    private String wanted(NodeSpec node) {
        return wanted.getOrDefault(KubeadmState.controlPlane(node.name()), "");
    }

    private static String remembered(KubeadmApi.Live live, NodeSpec node) {
        return live.find("ConfigMap", KubeadmState.NAME)
                .map(m -> m.at("data", KubeadmState.controlPlane(node.name())))
                .map(Json::text)
                .orElse("");
    }
}
