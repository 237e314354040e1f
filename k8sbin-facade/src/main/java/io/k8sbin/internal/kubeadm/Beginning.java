package io.k8sbin.internal.kubeadm;

import io.k8sbin.RolloutException;
import io.k8sbin.cluster.diff.ObservedKubeadm.Store;
import io.k8sbin.cluster.kubeadm.KubeadmAuthority;
import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.Secret;
import io.k8sbin.internal.Hosts;
import io.k8sbin.pki.BootstrapToken;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code kubeadm init}, once in a cluster's life. The plan says whether it is due; before it is done API and etcd are asked
 * again, since an etcd that did not run yet could not say: a cluster whose API servers are silent is never begun anew.
 */
final class Beginning {
    private static final Duration MARGIN = Duration.ofMinutes(2);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final KubeadmApi api;
    private final KubeadmScripts scripts;

    Beginning(ClusterPlan plan, Hosts hosts, KubeadmApi api) {
        this.plan = plan;
        this.hosts = hosts;
        this.api = api;
        this.scripts = new KubeadmScripts(plan);
    }

    /**
     * Begins the cluster, or completes it where an earlier beginning was cut off.
     *
     * @param generation the run's: what the authority's files replace is kept with all else it replaces
     */
    void begin(String host, BootstrapToken token, String generation) {
        Optional<KubeadmApi.Live> live = api.ask();
        if (live.isPresent() ? isComplete(live.get()) : store() == Store.HOLDS_CLUSTER) {
            throw changed("there is a cluster by now, so none is begun");
        }
        hosts.host(host).push(FileSet.of(generation, KubeadmAuthority.files(plan.spec(), plan.directory())));
        Secret documents = new KubeadmDocuments(plan.spec(), plan.directory())
                .first(plan.node(host).node(), token);
        RemoteCommand command = RemoteCommand.script(scripts.init())
                .stdin(documents)
                .timeout(plan.spec().kubeadm().timeout().plus(MARGIN));
        Kubeadm.checked(hosts, host, command, "kubeadm init failed", List.of(token.value(), token.secret()));
    }

    private static RolloutException changed(String how) {
        return new RolloutException(
                "rollout.changed", how + "\n  It is not as it was when this run was planned: observe and run again.");
    }

    private boolean isComplete(KubeadmApi.Live live) {
        return hosts.host(live.speaker())
                .run(RemoteCommand.script(scripts.complete()))
                .ok();
    }

    /** Whether etcd holds a cluster's configuration; any member that has a quorum can say. */
    private Store store() {
        String said = "";
        for (NodeSpec node : plan.spec().nodes(NodeRole.ETCD)) {
            var result = hosts.host(node.name()).run(RemoteCommand.script(scripts.etcdKnowsCluster()));
            if (result.ok() || result.status() == 1) {
                return result.ok() ? Store.HOLDS_CLUSTER : Store.EMPTY;
            }
            said = (result.out() + result.err()).strip();
        }
        throw new RolloutException(
                "rollout.kubeadm",
                "etcd does not say whether it holds a cluster, so none is begun\n" + said.indent(2)
                        + "  Run again once it answers.");
    }

    /** Starts the kubelet of a host that had joined; elsewhere there is nothing to start. */
    void wake(String host) {
        hosts.host(host).run(RemoteCommand.script(KubeadmScripts.wake()));
    }

    /** Waits until some API server answers. */
    void awaitApi() {
        if (api.await().isPresent()) {
            return;
        }
        if (store() == Store.EMPTY) {
            throw changed("etcd holds no cluster, although kubelets have certificates of one");
        }
        throw new RolloutException(
                "rollout.api",
                "etcd holds a cluster, and no API server answers on any control-plane host"
                        + "\n  It is not begun anew. Look at the kubelets and static pods there (kube-apiserver's"
                        + " log is below /var/log/pods), correct the cause and run again.");
    }
}
