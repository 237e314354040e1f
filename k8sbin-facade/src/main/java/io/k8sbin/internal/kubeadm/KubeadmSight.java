package io.k8sbin.internal.kubeadm;

import io.k8sbin.JoinToken;
import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.diff.ObservedKubeadm;
import io.k8sbin.cluster.diff.ObservedKubeadm.Store;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.internal.Observer;
import io.k8sbin.remote.HostState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What hosts answered that kubeadm's steps depend on. */
final class KubeadmSight {
    /** The section that says whether etcd holds a cluster. */
    static final String STORE = "kubeadm-store";
    /** The section that says whether kubeadm has begun there. */
    static final String BEGUN = "kubeadm-begun";
    /** The section with what else the API says: whether init ran to its end, and tokens without their secrets. */
    static final String LIVE = "kubeadm-live";

    private static final String COMPLETE = "complete";
    private final ClusterPlan plan;
    private final Map<String, HostState> states;

    KubeadmSight(ClusterPlan plan, Map<String, HostState> states) {
        this.plan = plan;
        this.states = states;
    }

    HostState state(String node) {
        return Optional.ofNullable(states.get(node)).orElseThrow();
    }

    private Stream<String> names(NodeRole role) {
        return plan.spec().nodes(role).stream().map(NodeSpec::name);
    }

    /** The first control-plane host whose API server answered. */
    private Optional<String> speaker() {
        return names(NodeRole.CONTROL_PLANE)
                .filter(n -> Observer.api(state(n)) instanceof ObservedApi.Answered)
                .findFirst();
    }

    /** What it answered, with the tokens that rollouts left; those made for people are not ours. */
    Optional<ObservedApi> answer() {
        return speaker().map(name -> {
            ObservedApi.Answered answered = (ObservedApi.Answered) Observer.api(state(name));
            String tokens = live(name).filter(l -> !l.equals(COMPLETE)).collect(Collectors.joining("\n"));
            List<String> spent = Tokens.read(tokens).stream()
                    .filter(Tokens::isSpent)
                    .map(JoinToken::id)
                    .toList();
            return new ObservedApi.Answered(answered.objects(), spent);
        });
    }

    private Stream<String> live(String node) {
        return state(node).section(LIVE).out().lines();
    }

    ObservedKubeadm seen() {
        Set<String> begun = names(NodeRole.CONTROL_PLANE)
                .filter(n -> state(n).section(BEGUN).status() == 0)
                .collect(Collectors.toSet());
        Set<String> withoutUser = names(NodeRole.ETCD)
                .filter(n -> HostFindings.lacksUser(state(n)))
                .collect(Collectors.toSet());
        boolean complete =
                speaker().map(n -> live(n).anyMatch(COMPLETE::equals)).orElse(false);
        return new ObservedKubeadm(store(), speaker(), begun, complete, withoutUser);
    }

    /** Any member that has a quorum can say. */
    private Store store() {
        return names(NodeRole.ETCD)
                .map(n -> state(n).section(STORE).status())
                .filter(status -> status == 0 || status == 1)
                .findFirst()
                .map(status -> status == 0 ? Store.HOLDS_CLUSTER : Store.EMPTY)
                .orElse(Store.SILENT);
    }
}
