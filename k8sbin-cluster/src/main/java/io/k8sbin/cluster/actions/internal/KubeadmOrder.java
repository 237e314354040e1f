package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Operation;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.actions.Wave;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.ClusterStart;
import io.k8sbin.cluster.diff.KubeadmChanges;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Orders a run of mode kubeadm: what is around kubeadm as in any mode, then kubeadm's own steps. Control-plane hosts are
 * rendered and join one by one, workers together. A run that has to wake a cluster ends there: only its API can say more.
 */
public final class KubeadmOrder {
    private final ActionOrder order;
    private final ClusterChanges changes;
    private final ClusterPlan plan;
    private final KubeadmChanges kubeadm;

    /** For one set of changes. */
    public KubeadmOrder(ClusterChanges changes, ClusterPlan plan) {
        this.order = new ActionOrder(changes, plan);
        this.changes = changes;
        this.plan = plan;
        this.kubeadm = changes.kubeadm()
                .orElseThrow(() -> new IllegalArgumentException("observed without what kubeadm's steps depend on"));
    }

    /** All steps. */
    public ActionPlan plan() {
        List<Step> work = new ArrayList<>(users());
        work.addAll(order.push());
        work.addAll(order.phases(Phase.HOST, Phase.ETCD, Phase.LOAD_BALANCER));
        if (kubeadm.start() instanceof ClusterStart.Wake wake) {
            work.add(wake(wake));
            return order.of(work, plan.directory().changes());
        }
        work.addAll(images());
        KubeadmMembers members = new KubeadmMembers(changes, kubeadm, plan);
        KubeadmApiOrder api = new KubeadmApiOrder(changes, kubeadm, plan);
        if (kubeadm.start() instanceof ClusterStart.Begin begin) {
            work.add(members.begin(begin));
        }
        work.addAll(members.rendered());
        work.addAll(members.joins());
        work.addAll(order.phases(Phase.WORKERS));
        work.addAll(api.objects());
        work.addAll(api.ready());
        work.addAll(api.cleanUp());
        return order.of(work, plan.directory().changes());
    }

    private List<Step> users() {
        return together(
                "users",
                kubeadm.withoutUser(),
                name -> new Turn(
                        name,
                        "create user etcd",
                        List.of(new Action.MakeUser("etcd", "etcd runs as, and owns its files"))));
    }

    private List<Step> images() {
        return together(
                "images",
                kubeadm.importing(),
                name -> new Turn(
                        name,
                        "import images",
                        List.of(new Action.ImportImages(KubeadmPaths.IMAGES, reason(changes.node(name))))));
    }

    private static String reason(NodeChanges node) {
        return node.join() ? "kubeadm needs them when the host joins" : "an archive is new there";
    }

    private static List<Step> together(String title, List<String> nodes, Function<String, Turn> turn) {
        return ActionOrder.step(title, Step.Kind.RUN, nodes.stream().map(turn).toList());
    }

    private Step wake(ClusterStart.Wake wake) {
        List<Turn> kubelets = wake.hosts().stream()
                .map(name -> new Turn(
                        name,
                        "wake kubelet",
                        List.of(new Action.Run(
                                Operation.WAKE, "etcd holds a cluster and no API server answers; never begun anew"))))
                .toList();
        Action answer = new Action.Run(Operation.AWAIT_API, "what else there is to do shows once it answers");
        Turn last = new Turn(wake.hosts().get(0), "await kube-apiserver", List.of(answer));
        return new Step("wake", Step.Kind.RUN, List.of(new Wave(kubelets), new Wave(List.of(last))));
    }
}
