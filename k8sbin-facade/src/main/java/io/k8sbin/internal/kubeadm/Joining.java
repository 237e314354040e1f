package io.k8sbin.internal.kubeadm;

import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.BootstrapTokenSecret;
import io.k8sbin.core.Secret;
import io.k8sbin.internal.Actions;
import io.k8sbin.internal.Hosts;
import io.k8sbin.pki.BootstrapToken;
import io.k8sbin.pki.kubernetes.CertificateKey;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes nodes members: control-plane hosts one by one, then workers together. Tokens and the key of the uploaded
 * certificates are made for this run alone.
 */
final class Joining {
    private static final Duration MARGIN = Duration.ofMinutes(8);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final KubeadmApi api;
    private final Actions actions;
    private final KubeadmScripts scripts;
    private final KubeadmDocuments documents;
    private final BootstrapToken token;

    Joining(ClusterPlan plan, Hosts hosts, KubeadmApi api, Actions actions, BootstrapToken token) {
        this.plan = plan;
        this.hosts = hosts;
        this.api = api;
        this.actions = actions;
        this.token = token;
        this.scripts = new KubeadmScripts(plan);
        this.documents = new KubeadmDocuments(plan.spec(), plan.directory());
    }

    /**
     * Lets everybody join who has not.
     *
     * @param members nodes whose kubelets have certificates of the cluster's
     * @param begun the host the cluster was begun on in this run: its token is valid already
     */
    void run(Set<String> members, Optional<String> begun) {
        KubeadmApi.Live live = api.required();
        List<NodeSpec> controlPlane = plan.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                .filter(n -> !members.contains(n.name()) || !isComplete(live, n))
                .toList();
        List<NodeSpec> workers = plan.spec().kubeletNodes().stream()
                .filter(n -> !n.is(NodeRole.CONTROL_PLANE) && !members.contains(n.name()))
                .toList();
        if (controlPlane.isEmpty() && workers.isEmpty()) {
            return;
        }
        if (begun.isEmpty()) {
            publish();
        }
        if (!controlPlane.isEmpty()) {
            Secret key = CertificateKey.generate().hex();
            upload(key);
            controlPlane.forEach(n ->
                    controlPlane(n, key, members.contains(n.name()) ? KubeadmScripts::finishJoin : s -> s.join(n)));
        }
        hosts.each(workers.stream().map(NodeSpec::name).toList(), name -> {
            NodeSpec node = plan.node(name).node();
            actions.run(name, "kubeadm join", () -> join(node, Optional.empty(), scripts.join(node)));
            return name;
        });
    }

    /** kubeadm labels a control-plane node as the last thing it does there. */
    private boolean isComplete(KubeadmApi.Live live, NodeSpec node) {
        String label = KubeadmState.roleLabel(plan.spec().version());
        return live.find("Node", node.name())
                .map(n -> n.at("metadata", "labels").members().containsKey(label))
                .orElse(false);
    }

    private void publish() {
        Instant expiration = Instant.now().plus(plan.spec().bootstrap().ttl());
        BootstrapTokenSecret secret = new BootstrapTokenSecret(
                token.id(),
                token.secret(),
                expiration,
                KubeadmDocuments.ROLLOUT_TOKEN,
                List.of(KubeadmDocuments.JOINERS));
        String speaker = api.required().speaker();
        actions.run(speaker, "create token", () -> api.publish(secret));
    }

    /** Again for every run that has somebody to join: what was uploaded before expires after two hours. */
    private void upload(Secret key) {
        String speaker = api.required().speaker();
        RemoteCommand command = RemoteCommand.script(scripts.uploadCertificates())
                .stdin(documents.uploading(plan.node(speaker).node(), key))
                .timeout(Duration.ofMinutes(2));
        actions.run(
                speaker,
                "upload certificates",
                () -> Kubeadm.checked(hosts, speaker, command, "certificates were not uploaded", List.of(key)));
    }

    private void controlPlane(NodeSpec node, Secret key, Function<KubeadmScripts, String> script) {
        actions.run(node.name(), "kubeadm join", () -> {
            join(node, Optional.of(key), script.apply(scripts));
            Kubeadm.checked(
                    hosts,
                    node.name(),
                    RemoteCommand.script(scripts.awaitLocal(node)).timeout(MARGIN),
                    "its API server does not answer",
                    List.of());
        });
    }

    private void join(NodeSpec node, Optional<Secret> key, String script) {
        RemoteCommand command = RemoteCommand.script(script)
                .stdin(documents.join(node, token, key))
                .timeout(plan.spec().kubeadm().timeout().plus(MARGIN));
        List<Secret> secrets =
                key.map(k -> List.of(token.value(), token.secret(), k)).orElse(List.of(token.value(), token.secret()));
        Kubeadm.checked(hosts, node.name(), command, "kubeadm join failed", secrets);
    }
}
