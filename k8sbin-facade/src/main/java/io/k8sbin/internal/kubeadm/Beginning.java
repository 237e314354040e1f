package io.k8sbin.internal.kubeadm;

import io.k8sbin.RolloutException;
import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.internal.Actions;
import io.k8sbin.internal.Hosts;
import io.k8sbin.pki.BootstrapToken;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code kubeadm init}, once in a cluster's life. Whether it has happened is asked of the API and of etcd, never of a file
 * on a host: a cluster whose API servers are silent is waited for, not begun anew.
 */
final class Beginning {
    private static final Duration MARGIN = Duration.ofMinutes(2);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final KubeadmApi api;
    private final Actions actions;
    private final KubeadmScripts scripts;

    Beginning(ClusterPlan plan, Hosts hosts, KubeadmApi api, Actions actions) {
        this.plan = plan;
        this.hosts = hosts;
        this.api = api;
        this.actions = actions;
        this.scripts = new KubeadmScripts(plan);
    }

    /**
     * Makes sure there is a cluster.
     *
     * @return the host it was begun or completed on in this run; empty when there was one
     */
    Optional<String> ensure(BootstrapToken token) {
        Optional<KubeadmApi.Live> live = api.ask();
        if (live.isEmpty() && isKnownToEtcd()) {
            live = Optional.of(awake());
        }
        if (live.isPresent() && isComplete(live.get())) {
            return Optional.empty();
        }
        String host = live.map(KubeadmApi.Live::speaker).orElseGet(this::host);
        actions.run(host, "kubeadm init", () -> begin(plan.node(host).node(), token));
        return Optional.of(host);
    }

    private boolean isComplete(KubeadmApi.Live live) {
        return hosts.host(live.speaker())
                .run(RemoteCommand.script(scripts.complete()))
                .ok();
    }

    /** Whether etcd holds a cluster's configuration; any member that has a quorum can say. */
    private boolean isKnownToEtcd() {
        String said = "";
        for (NodeSpec node : plan.spec().nodes(NodeRole.ETCD)) {
            var result = hosts.host(node.name()).run(RemoteCommand.script(scripts.etcdKnowsCluster()));
            if (result.ok() || result.status() == 1) {
                return result.ok();
            }
            said = (result.out() + result.err()).strip();
        }
        throw new RolloutException(
                "rollout.kubeadm",
                "etcd does not say whether it holds a cluster, so none is begun\n" + said.indent(2)
                        + "  Run again once it answers.");
    }

    private KubeadmApi.Live awake() {
        List<String> names = plan.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                .map(NodeSpec::name)
                .toList();
        hosts.each(names, name -> hosts.host(name).run(RemoteCommand.script(KubeadmScripts.wake())));
        return api.await()
                .orElseThrow(() -> new RolloutException(
                        "rollout.api",
                        "etcd holds a cluster, and no API server answers on any control-plane host"
                                + "\n  It is not begun anew. Look at the kubelets and static pods there (kube-apiserver's"
                                + " log is below /var/log/pods), correct the cause and run again."));
    }

    /** Where an interrupted beginning left its traces, else any control-plane host. */
    private String host() {
        List<String> names = plan.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                .map(NodeSpec::name)
                .toList();
        return names.stream()
                .filter(n -> hosts.host(n)
                        .run(RemoteCommand.script(KubeadmScripts.begun()))
                        .ok())
                .findFirst()
                .orElse(names.get(0));
    }

    private void begin(NodeSpec node, BootstrapToken token) {
        hosts.host(node.name()).push(FileSet.of("kubeadm-pki", authority()));
        Secret documents = new KubeadmDocuments(plan.spec(), plan.directory()).first(node, token);
        RemoteCommand command = RemoteCommand.script(scripts.init())
                .stdin(documents)
                .timeout(plan.spec().kubeadm().timeout().plus(MARGIN));
        Kubeadm.checked(hosts, node.name(), command, "kubeadm init failed", List.of(token.value(), token.secret()));
    }

    /** The cluster's own authority and its service-account keys: kubeadm takes what it finds and makes the rest. */
    private List<FileImage> authority() {
        HostPath pki = plan.spec().paths().certificates();
        var keys = plan.directory().serviceAccount();
        return List.of(
                FileImage.text(pki.resolve("ca.crt"), plan.directory().authorityPem(Authority.KUBERNETES)),
                FileImage.secret(pki.resolve("ca.key"), plan.directory().kubeletAuthorityKey()),
                FileImage.text(pki.resolve("sa.pub"), keys.publicPem()),
                FileImage.secret(pki.resolve("sa.key"), keys.privatePem()));
    }
}
