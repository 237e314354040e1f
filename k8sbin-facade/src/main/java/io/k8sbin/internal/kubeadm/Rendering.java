package io.k8sbin.internal.kubeadm;

import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.internal.Hosts;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.util.List;

/**
 * Changed flags, policies or volumes of the control plane: a backup, then {@code kubeadm init phase control-plane}, waited
 * for. Never {@code kubeadm upgrade apply --config}.
 */
final class Rendering {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final KubeadmScripts scripts;

    Rendering(ClusterPlan plan, Hosts hosts) {
        this.plan = plan;
        this.hosts = hosts;
        this.scripts = new KubeadmScripts(plan);
    }

    /**
     * Copies what is about to change.
     *
     * @param generation name of the copy
     */
    void backUp(String node, String generation) {
        run(node, "back up control plane", scripts.backup(generation));
    }

    /** Renders the host's pods and waits until they run with what they were told. */
    void render(String node, KubeadmScripts.Restart restart) {
        run(
                node,
                "render control plane",
                scripts.renderControlPlane(plan.node(node).node(), restart));
    }

    private void run(String node, String name, String script) {
        RemoteCommand command = RemoteCommand.script(script).timeout(LIMIT);
        Kubeadm.checked(hosts, node, command, name + " failed", List.of());
    }
}
