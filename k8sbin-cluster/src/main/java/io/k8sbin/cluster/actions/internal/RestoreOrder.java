package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.plan.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Orders a way back as a way forward is ordered; only that files come from what hosts keep. */
public final class RestoreOrder {
    private final ActionOrder order;
    private final Map<String, ? extends List<? extends Action>> files;

    /** For files by node, and the units that follow from them. */
    public RestoreOrder(ActionOrder order, Map<String, ? extends List<? extends Action>> files) {
        this.order = order;
        this.files = files;
    }

    /** All steps. */
    public ActionPlan plan() {
        List<Turn> turns = new ArrayList<>();
        files.forEach((node, actions) -> {
            if (!actions.isEmpty()) {
                turns.add(new Turn(node, "restore", List.copyOf(actions)));
            }
        });
        List<Step> work = new ArrayList<>(ActionOrder.step("restore", Step.Kind.RESTORE, turns));
        work.addAll(order.phases(Phase.HOST, Phase.ETCD, Phase.LOAD_BALANCER));
        work.addAll(order.phases(Phase.API_SERVER));
        work.addAll(order.phases(Phase.CONTROLLERS, Phase.WORKERS));
        work.addAll(order.api().ready());
        return order.of(work, List.of());
    }
}
