package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.Operation;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.actions.Wave;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.ClusterStart;
import io.k8sbin.cluster.diff.KubeadmChanges;
import io.k8sbin.cluster.diff.KubeadmChanges.Before;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.kubeadm.KubeadmAuthority;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.FileImage;
import java.util.ArrayList;
import java.util.List;

/** How hosts become members, and how those that are get another control plane. */
final class KubeadmMembers {
    private final ClusterChanges changes;
    private final KubeadmChanges kubeadm;
    private final ClusterPlan plan;
    private final String speaker;

    KubeadmMembers(ClusterChanges changes, KubeadmChanges kubeadm, ClusterPlan plan) {
        this.changes = changes;
        this.kubeadm = kubeadm;
        this.plan = plan;
        this.speaker = speaker(kubeadm, plan);
    }

    /** The host through which the API is asked, as long as it answers. */
    static String speaker(KubeadmChanges kubeadm, ClusterPlan plan) {
        if (kubeadm.start() instanceof ClusterStart.Running running) {
            return running.speaker();
        }
        return kubeadm.start() instanceof ClusterStart.Begin begin
                ? begin.host()
                : plan.spec().nodes(NodeRole.CONTROL_PLANE).get(0).name();
    }

    Step begin(ClusterStart.Begin begin) {
        List<Action> actions = new ArrayList<>();
        for (FileImage file : KubeadmAuthority.files(plan.spec(), plan.directory())) {
            actions.add(new Action.PutFile(
                    file.path(),
                    file.sha256(),
                    file.content().size(),
                    file.mode(),
                    file.owner(),
                    file.secrecy(),
                    "kubeadm takes the authority it finds"));
        }
        actions.add(new Action.Run(
                Operation.INIT,
                begin.cause() == ClusterStart.Cause.NEW
                        ? "neither an API server nor etcd holds a cluster"
                        : "an earlier one was cut off"));
        actions.add(remember(begin.host(), "was begun from"));
        Turn turn = new Turn(begin.host(), "kubeadm init", actions);
        return new Step("kubeadm init", Step.Kind.RUN, List.of(new Wave(List.of(turn))));
    }

    private static Action remember(String node, String how) {
        return new Action.ApplyObject("ConfigMap", KubeadmState.NAME, "remembers what " + node + " " + how);
    }

    /** Copies of all, the cluster's configuration, then host by host. */
    List<Step> rendered() {
        if (kubeadm.rendering().isEmpty()) {
            return List.of();
        }
        List<Turn> copies = kubeadm.rendering().stream()
                .map(r -> new Turn(
                        r.node(),
                        "back up control plane",
                        List.of(new Action.Run(Operation.BACK_UP, "its pods are rendered anew"))))
                .toList();
        Action configuration =
                new Action.ApplyObject("ConfigMap", "kubeadm-config", "kubeadm renders joining hosts from it");
        List<Wave> waves = new ArrayList<>();
        waves.add(new Wave(copies));
        waves.add(new Wave(List.of(new Turn(speaker, "change kubeadm-config", List.of(configuration)))));
        kubeadm.rendering().forEach(r -> waves.add(new Wave(List.of(render(r)))));
        return List.of(new Step("control plane", Step.Kind.RUN, waves));
    }

    private static Turn render(KubeadmChanges.Render render) {
        boolean known = render.before() == Before.ANOTHER;
        Action pods = new Action.Run(
                known ? Operation.RENDER : Operation.RENDER_UNREMEMBERED,
                known ? "was rendered from another configuration" : "the cluster does not remember from what it was");
        return new Turn(
                render.node(), "render control plane", List.of(pods, remember(render.node(), "was rendered from")));
    }

    /** Token and certificates first, then control-plane hosts one by one, then workers together. */
    List<Step> joins() {
        List<Turn> controlPlane = new ArrayList<>();
        List<Turn> workers = new ArrayList<>();
        String begun = kubeadm.start() instanceof ClusterStart.Begin begin ? begin.host() : "";
        for (NodeChanges node : changes.nodes()) {
            boolean joins = node.join() && !node.name().equals(begun);
            if (node.plan().node().is(NodeRole.CONTROL_PLANE)) {
                if (joins || kubeadm.finishing().contains(node.name())) {
                    controlPlane.add(controlPlane(node));
                }
            } else if (joins) {
                Action join = new Action.Run(Operation.JOIN, "its kubelet has no valid certificate of this cluster");
                workers.add(new Turn(node.name(), "kubeadm join", List.of(join)));
            }
        }
        List<Wave> waves = new ArrayList<>();
        controlPlane.forEach(t -> waves.add(new Wave(List.of(t))));
        if (!workers.isEmpty()) {
            waves.add(new Wave(workers));
        }
        if (waves.isEmpty()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>(means(begun, controlPlane));
        steps.add(new Step("kubeadm join", Step.Kind.RUN, waves));
        return steps;
    }

    /** What joining needs; {@code kubeadm init} makes its token itself. */
    private List<Step> means(String begun, List<Turn> controlPlane) {
        List<Wave> waves = new ArrayList<>();
        if (begun.isEmpty()) {
            Action token = new Action.Run(
                    Operation.CREATE_TOKEN,
                    "hosts are to join with it; valid for "
                            + plan.spec().bootstrap().ttl().toMinutes() + " min, deleted at the end");
            waves.add(new Wave(List.of(new Turn(speaker, "create token", List.of(token)))));
        }
        if (!controlPlane.isEmpty()) {
            Action upload = new Action.Run(
                    Operation.UPLOAD_CERTIFICATES,
                    "control-plane hosts fetch them; those of earlier runs have expired");
            waves.add(new Wave(List.of(new Turn(speaker, "upload certificates", List.of(upload)))));
        }
        return waves.isEmpty() ? List.of() : List.of(new Step("join data", Step.Kind.RUN, waves));
    }

    private Turn controlPlane(NodeChanges node) {
        Action join = kubeadm.finishing().contains(node.name())
                ? new Action.Run(Operation.FINISH_JOIN, "its kubelet has joined, its node is not labelled yet")
                : new Action.Run(Operation.JOIN, "its kubelet has no valid certificate of this cluster");
        return new Turn(node.name(), "kubeadm join", List.of(join, remember(node.name(), "was rendered from")));
    }
}
