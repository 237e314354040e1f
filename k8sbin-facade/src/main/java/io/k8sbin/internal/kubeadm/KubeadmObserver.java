package io.k8sbin.internal.kubeadm;

import io.k8sbin.RolloutEvent;
import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.diff.ObservedCluster;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.internal.HostScripts;
import io.k8sbin.internal.Hosts;
import io.k8sbin.internal.Observation;
import io.k8sbin.internal.Observer;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.ProbeRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks at every host with one exchange each. Every control-plane host answers for the API inside its own: which of them
 * can is known only then.
 */
public final class KubeadmObserver {
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final Consumer<RolloutEvent> listener;
    private final Observer observer;
    private final HostScripts scripts;
    private final KubeadmScripts kubeadm;

    /** For one plan and its connections. */
    public KubeadmObserver(ClusterPlan plan, Hosts hosts, Consumer<RolloutEvent> listener) {
        this.plan = plan;
        this.hosts = hosts;
        this.listener = listener;
        this.observer = new Observer(plan, hosts, listener);
        this.scripts = new HostScripts(plan);
        this.kubeadm = new KubeadmScripts(plan);
    }

    /** Looks at all hosts of the plan. */
    public Observation observe() {
        Instant begin = Instant.now();
        List<String> names = plan.nodes().stream().map(n -> n.node().name()).toList();
        Map<String, HostState> states = hosts.each(names, name -> observer.probe(name, request(name)));
        ObservedApi api = api(states);
        ObservedCluster cluster =
                new ObservedCluster(observer.nodes(states), api, Optional.of(new KubeadmSight(plan, states).seen()));
        listener.accept(new RolloutEvent.StepDone("observe", Duration.between(begin, Instant.now())));
        return new Observation(cluster, states);
    }

    private ProbeRequest request(String name) {
        NodeSpec node = plan.node(name).node();
        ProbeRequest request = observer.request(plan.node(name))
                .withSection(HostFindings.SECTION, kubeadm.facts(node))
                .withSection(HostFindings.AUTHORITY, kubeadm.authority());
        if (node.is(NodeRole.ETCD)) {
            request = request.withSection(KubeadmSight.STORE, kubeadm.store());
        }
        return node.is(NodeRole.CONTROL_PLANE)
                ? request.withSection("api", scripts.apiObjects())
                        .withSection(KubeadmSight.BEGUN, KubeadmScripts.begun())
                        .withSection(KubeadmSight.LIVE, kubeadm.sight())
                : request;
    }

    /** The first answer of any control-plane host, with the tokens that rollouts left; else what the first of them said. */
    private ObservedApi api(Map<String, HostState> states) {
        KubeadmSight sight = new KubeadmSight(plan, states);
        return sight.answer()
                .orElseGet(() -> Observer.api(sight.state(
                        plan.spec().nodes(NodeRole.CONTROL_PLANE).get(0).name())));
    }
}
