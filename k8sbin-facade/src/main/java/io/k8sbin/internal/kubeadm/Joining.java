package io.k8sbin.internal.kubeadm;

import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.BootstrapTokenSecret;
import io.k8sbin.core.Secret;
import io.k8sbin.internal.Hosts;
import io.k8sbin.pki.BootstrapToken;
import io.k8sbin.pki.kubernetes.CertificateKey;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes nodes members. Token and the key of the uploaded certificates are made for one run alone. */
final class Joining {
    private static final Duration MARGIN = Duration.ofMinutes(8);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final KubeadmScripts scripts;
    private final KubeadmDocuments documents;
    private final BootstrapToken token = BootstrapToken.generate();
    private final Secret key = CertificateKey.generate().hex();

    Joining(ClusterPlan plan, Hosts hosts) {
        this.plan = plan;
        this.hosts = hosts;
        this.scripts = new KubeadmScripts(plan);
        this.documents = new KubeadmDocuments(plan.spec(), plan.directory());
    }

    /** The run's token; {@code kubeadm init} makes it valid itself. */
    BootstrapToken token() {
        return token;
    }

    /** Makes the token valid in a cluster that was begun earlier. */
    void publishToken(KubeadmApi api) {
        Instant expiration = Instant.now().plus(plan.spec().bootstrap().ttl());
        api.publish(new BootstrapTokenSecret(
                token.id(),
                token.secret(),
                expiration,
                KubeadmDocuments.ROLLOUT_TOKEN,
                List.of(KubeadmDocuments.JOINERS)));
    }

    /** Again for every run that has somebody to join: what was uploaded before expires after two hours. */
    void uploadCertificates(KubeadmApi api) {
        String speaker = api.required().speaker();
        RemoteCommand command = RemoteCommand.script(scripts.uploadCertificates())
                .stdin(documents.uploading(plan.node(speaker).node(), key))
                .timeout(Duration.ofMinutes(2));
        Kubeadm.checked(hosts, speaker, command, "certificates were not uploaded", List.of(key));
    }

    /** Lets a host join; of a control-plane host its own API server is awaited. */
    void join(String name) {
        NodeSpec node = plan.node(name).node();
        join(node, scripts.join(node));
    }

    /** The end of a join that was cut off. */
    void finish(String name) {
        join(plan.node(name).node(), scripts.finishJoin());
    }

    private void join(NodeSpec node, String script) {
        boolean controlPlane = node.is(NodeRole.CONTROL_PLANE);
        Optional<Secret> uploaded = controlPlane ? Optional.of(key) : Optional.empty();
        List<Secret> secrets = new ArrayList<>(List.of(token.value(), token.secret()));
        uploaded.ifPresent(secrets::add);
        RemoteCommand command = RemoteCommand.script(script)
                .stdin(documents.join(node, token, uploaded))
                .timeout(plan.spec().kubeadm().timeout().plus(MARGIN));
        Kubeadm.checked(hosts, node.name(), command, "kubeadm join failed", secrets);
        if (controlPlane) {
            RemoteCommand own = RemoteCommand.script(scripts.awaitLocal(node)).timeout(MARGIN);
            Kubeadm.checked(hosts, node.name(), own, "its API server does not answer", List.of());
        }
    }
}
