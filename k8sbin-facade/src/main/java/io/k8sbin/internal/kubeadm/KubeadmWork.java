package io.k8sbin.internal.kubeadm;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.Operation;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.config.objects.ConfigMap;
import io.k8sbin.config.objects.Node;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.internal.ClusterWork;
import io.k8sbin.internal.Hosts;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run of mode kubeadm does beside files and units: the actions of each turn, in their order. The API is asked
 * through the turn's host as long as that one answers. Safe to interrupt at any moment and to run again.
 */
public final class KubeadmWork implements ClusterWork {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration IMPORT_LIMIT = Duration.ofMinutes(10);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final String generation;
    private final KubeadmScripts scripts;
    private final Joining joining;
    private final Rendering rendering;

    /** For one run. */
    public KubeadmWork(ClusterPlan plan, Hosts hosts, String generation) {
        this.plan = plan;
        this.hosts = hosts;
        this.generation = generation;
        this.scripts = new KubeadmScripts(plan);
        this.joining = new Joining(plan, hosts);
        this.rendering = new Rendering(plan, hosts);
    }

    @Override
    public void on(Step.Kind kind, Turn turn) {
        for (Action action : turn.actions()) {
            if (action instanceof Action.Run run) {
                run(turn.node(), run.operation());
            } else if (action instanceof Action.MakeUser) {
                onHost(turn.node(), RemoteCommand.script(KubeadmScripts.user()), "user etcd was not made");
            } else if (action instanceof Action.ImportImages) {
                RemoteCommand command =
                        RemoteCommand.script(scripts.importImages()).timeout(IMPORT_LIMIT);
                onHost(turn.node(), command, "images were not imported");
            } else if (action instanceof Action.RemoveTaint taint) {
                api(turn).run(scripts.removeTaint(taint), "the taint was not removed");
            } else if (action instanceof Action.ApplyObject object
                    && object.name().equals(KubeadmState.NAME)) {
                remember(turn);
            }
        }
        apply(turn);
        awaitNodes(turn);
        deleteTokens(turn);
    }

    private KubeadmApi api(Turn turn) {
        return api(turn.node());
    }

    private KubeadmApi api(String node) {
        return new KubeadmApi(plan, hosts, PATIENCE).preferring(node);
    }

    private void onHost(String node, RemoteCommand command, String failure) {
        Kubeadm.checked(hosts, node, command, failure, List.of());
    }

    private void run(String node, Operation operation) {
        KubeadmApi api = api(node);
        switch (operation) {
            case WAKE -> new Beginning(plan, hosts, api).wake(node);
            case AWAIT_API -> new Beginning(plan, hosts, api).awaitApi();
            case INIT -> new Beginning(plan, hosts, api).begin(node, joining.token(), generation);
            case BACK_UP -> rendering.backUp(node, generation);
            case RENDER -> rendering.render(node, KubeadmScripts.Restart.ALWAYS);
            case RENDER_UNREMEMBERED -> rendering.render(node, KubeadmScripts.Restart.NONE);
            case CREATE_TOKEN -> joining.publishToken(api);
            case UPLOAD_CERTIFICATES -> joining.uploadCertificates(api);
            case JOIN -> joining.join(node);
            case FINISH_JOIN -> joining.finish(node);
            case APPLY_NETWORK -> api.run(scripts.applyNetwork(), "the network was not applied");
            case FORGET -> new Tokens(plan, api).cleanUp();
        }
    }

    /** A digest is remembered where it has become true: of the network, or of the turn's host. */
    private void remember(Turn turn) {
        boolean network =
                turn.actions(Action.Run.class).stream().anyMatch(r -> r.operation() == Operation.APPLY_NETWORK);
        String key = network ? KubeadmState.NETWORK : KubeadmState.controlPlane(turn.node());
        api(turn).remember(key, state().getOrDefault(key, ""));
    }

    private Map<String, String> state() {
        return plan.objects().stream()
                .filter(o -> o instanceof ConfigMap map && map.name().equals(KubeadmState.NAME))
                .map(o -> ((ConfigMap) o).data())
                .findFirst()
                .orElseThrow();
    }

    /** A Node object that is there before its kubelet registers would keep old kubelets away: it waits for the next run. */
    private void apply(Turn turn) {
        Set<String> wanted = turn.actions(Action.ApplyObject.class).stream()
                .filter(o -> !o.name().equals(KubeadmState.NAME))
                .map(Action::target)
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return;
        }
        KubeadmApi api = api(turn);
        KubeadmApi.Live live = api.required();
        List<PublicObject> objects = plan.objects().stream()
                .filter(o -> wanted.contains(o.kind() + "/" + o.name()))
                .filter(o -> !(o instanceof Node) || live.find("Node", o.name()).isPresent())
                .toList();
        api.apply(objects);
    }

    private void awaitNodes(Turn turn) {
        Set<String> nodes = turn.actions(Action.AwaitNode.class).stream()
                .map(Action.AwaitNode::node)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!nodes.isEmpty()) {
            api(turn).awaitNodes(nodes);
        }
    }

    private void deleteTokens(Turn turn) {
        List<String> names = turn.actions(Action.DeleteToken.class).stream()
                .map(Action::target)
                .toList();
        if (!names.isEmpty()) {
            api(turn).run(scripts.cleanUp(names), "tokens were not removed");
        }
    }
}
