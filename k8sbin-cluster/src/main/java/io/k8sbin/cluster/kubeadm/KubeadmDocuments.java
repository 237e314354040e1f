package io.k8sbin.cluster.kubeadm;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.internal.Overrides;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.kinds.BootstrapTokenDiscovery;
import io.k8sbin.config.kinds.CgroupDriver;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.Discovery;
import io.k8sbin.config.kinds.InitConfiguration;
import io.k8sbin.config.kinds.JoinConfiguration;
import io.k8sbin.config.kinds.JoinControlPlane;
import io.k8sbin.config.kinds.KubeProxyConfiguration;
import io.k8sbin.config.kinds.KubeadmBootstrapToken;
import io.k8sbin.config.kinds.KubeletConfiguration;
import io.k8sbin.config.kinds.ProxyMode;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.BootstrapToken;
import io.k8sbin.pki.DiscoveryHash;
import io.k8sbin.pki.Pem;
import java.util.List;
import java.util.Optional;

/**
 * The documents kubeadm reads. {@link #steady} is what stays on a control-plane host; the others hold a token or a
 * certificate key and are for one command. Immutable and thread-safe.
 */
public final class KubeadmDocuments {
    /** The group of tokens kubeadm's own rules let join. */
    public static final String JOINERS = "system:bootstrappers:kubeadm:default-node-token";

    /** What tokens say of themselves that a rollout made, so that the next one can remove those left over. */
    public static final String ROLLOUT_TOKEN = "k8sbin rollout";

    private final ClusterSpec spec;
    private final String authority;
    private final Registration registration;

    /** For a cluster and its material. */
    public KubeadmDocuments(ClusterSpec spec, ClusterDirectory directory) {
        this.spec = spec;
        this.authority = directory.authorityPem(Authority.KUBERNETES);
        this.registration = new Registration(spec);
    }

    /** The configuration of the cluster: what kubeadm keeps in the ConfigMap {@code kubeadm-config}. */
    public String cluster() {
        return ComponentConfigs.toYaml(new ClusterDocument(spec).build(), spec.version());
    }

    /** Where every host finds an API server: its own load balancer, {@code HOST:PORT}. */
    public String endpoint() {
        return ClusterDocument.endpoint(spec);
    }

    /** What an API server is called beside what kubeadm adds itself. */
    public List<String> apiServerNames() {
        return new ClusterDocument(spec).names();
    }

    /** The four documents of a control-plane host, without anything secret. */
    public String steady(NodeSpec node) {
        return with(ComponentConfigs.toYaml(init(node).build(), spec.version()));
    }

    /**
     * The same for {@code kubeadm init}, with the token it gives the right to join.
     *
     * @param token kept for as long as {@link ClusterSpec#bootstrap} says
     */
    public Secret first(NodeSpec node, BootstrapToken token) {
        KubeadmBootstrapToken joining = KubeadmBootstrapToken.builder()
                .token(token.value())
                .description(ROLLOUT_TOKEN)
                .ttl(spec.bootstrap().ttl())
                .usages(List.of("signing", "authentication"))
                .groups(List.of(JOINERS))
                .build();
        InitConfiguration init = init(node).bootstrapTokens(List.of(joining)).build();
        return Secret.ofUtf8(
                with(ComponentConfigs.toSecretYaml(init, spec.version()).revealUtf8()));
    }

    /** The same for {@code kubeadm init phase upload-certs}, with the key the certificates are encrypted with. */
    public Secret uploading(NodeSpec node, Secret certificateKey) {
        InitConfiguration init = init(node).certificateKey(certificateKey).build();
        return Secret.ofUtf8(
                with(ComponentConfigs.toSecretYaml(init, spec.version()).revealUtf8()));
    }

    /**
     * What {@code kubeadm join} reads.
     *
     * @param certificateKey of a control-plane host; empty for workers
     */
    public Secret join(NodeSpec node, BootstrapToken token, Optional<Secret> certificateKey) {
        JoinConfiguration.Builder join = joining(token).nodeRegistration(registration.of(node));
        registration.timeouts().ifPresent(join::timeouts);
        certificateKey.ifPresent(key -> join.controlPlane(JoinControlPlane.builder()
                .localApiEndpoint(registration.endpoint(node))
                .certificateKey(key)
                .build()));
        return ComponentConfigs.toSecretYaml(join.build(), spec.version());
    }

    /** What {@code kubeadm join} reads on a worker that no description names. */
    public Secret join(BootstrapToken token) {
        return ComponentConfigs.toSecretYaml(joining(token).build(), spec.version());
    }

    private JoinConfiguration.Builder joining(BootstrapToken token) {
        String hash = DiscoveryHash.of(Pem.certificates(authority).get(0)).toString();
        Discovery discovery = Discovery.builder()
                .bootstrapToken(BootstrapTokenDiscovery.builder()
                        .apiServerEndpoint(ClusterDocument.endpoint(spec))
                        .token(token.value())
                        .caCertHashes(List.of(hash))
                        .build())
                .build();
        return JoinConfiguration.builder()
                .discovery(discovery)
                .caCertPath(spec.paths().certificates().resolve("ca.crt").value());
    }

    private InitConfiguration.Builder init(NodeSpec node) {
        InitConfiguration.Builder init = InitConfiguration.builder()
                .localApiEndpoint(registration.endpoint(node))
                .nodeRegistration(registration.of(node));
        registration.timeouts().ifPresent(init::timeouts);
        return init;
    }

    private String with(String init) {
        return String.join("---\n", List.of(init, cluster(), kubelet(), kubeProxy()));
    }

    /** Beside these kubeadm has its own values: authentication, DNS, the directory of static pods. */
    private String kubelet() {
        KubeletConfiguration.Builder ours = KubeletConfiguration.builder()
                .cgroupDriver(CgroupDriver.SYSTEMD)
                .rotateCertificates(true);
        if (spec.kubeadm().swap() == KubeadmSpec.Swap.KEPT) {
            ours.failSwapOn(false);
        }
        return Overrides.toYaml(ours.build(), spec.kubelet(), spec.version());
    }

    private String kubeProxy() {
        KubeProxyConfiguration ours = KubeProxyConfiguration.builder()
                .clusterCidr(spec.network().podCidr().toString())
                .mode(ProxyMode.IPTABLES)
                .build();
        return Overrides.toYaml(ours, spec.kubeProxy(), spec.version());
    }
}
