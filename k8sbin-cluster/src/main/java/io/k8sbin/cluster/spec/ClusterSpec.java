package io.k8sbin.cluster.spec;

import io.k8sbin.cluster.spec.internal.SpecFile;
import io.k8sbin.cluster.spec.internal.SpecRules;
import io.k8sbin.config.flags.Component;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * One description of a cluster; everything else follows from it. Immutable. Every instance that {@link #load} or {@link
 * Builder#build} gives has passed every rule that needs no host; warnings are in {@link #findings}.
 *
 * <pre>{@code
 * ClusterSpec spec = ClusterSpec.builder("demo", KubernetesVersion.of("v1.20.2"))
 *     .node(NodeSpec.of("master1", "192.168.31.44", NodeRole.ETCD, NodeRole.CONTROL_PLANE))
 *     .node(NodeSpec.of("worker1", "192.168.31.51", NodeRole.WORKER))
 *     .build();
 * }</pre>
 *
 * @param name a DNS label; part of the authorities' names
 * @param version what runs
 * @param style whose way of doing things it follows
 * @param profile least privilege, or what the documents did
 * @param nodes in the order given; no node is special
 * @param ssh how the operator reaches them
 * @param network addresses inside
 * @param apiServer how the API is reached
 * @param pki who signs
 * @param runtime the container runtime
 * @param bootstrap tokens for new kubelets
 * @param encryption whether Secrets are encrypted in etcd
 * @param audit which audit policy kube-apiserver gets
 * @param kubelet fields of KubeletConfiguration that replace or join ours, as a tree
 * @param kubeProxy fields of KubeProxyConfiguration that replace or join ours, as a tree
 * @param flags flags that replace or join ours, by component
 * @param dns the cluster's name server
 * @param paths where things are on hosts
 * @param binaries where programs come from
 * @param mode how the cluster is built
 * @param kubeadm what only mode kubeadm needs; {@link KubeadmSpec#DEFAULT} in the other
 */
public record ClusterSpec(
        String name,
        KubernetesVersion version,
        Style style,
        Profile profile,
        List<NodeSpec> nodes,
        SshAccess ssh,
        NetworkSpec network,
        ApiServerSpec apiServer,
        PkiSpec pki,
        RuntimeSpec runtime,
        BootstrapSpec bootstrap,
        Encryption encryption,
        Audit audit,
        Json kubelet,
        Json kubeProxy,
        Map<Component, Map<String, String>> flags,
        DnsSpec dns,
        PathsSpec paths,
        BinariesSpec binaries,
        Mode mode,
        KubeadmSpec kubeadm) {

    /** Whose way of doing things a cluster follows: where files are, which values flags have, how units get them. */
    public enum Style {
        /** Documents 000, 003 and 004: flags in units of {@code /etc/systemd/system}, certificates in {@code /etc/kubernetes/cert}. */
        FLAGS,
        /**
         * Document 001: flags in environment files ({@code KUBE_APISERVER_OPTS}), units in {@code /usr/lib/systemd/system},
         * everything below {@code /opt/kubernetes}.
         */
        ENVIRONMENT_FILES,
        /** Current Kubernetes: components' own defaults wherever security asks for nothing else, and no deprecated flag. */
        MODERN
    }

    /** Which defaults a cluster has where safety and the documents differ. */
    public enum Profile {
        /** Least privilege: separate authorities and keys, profiling off, metrics on loopback. */
        SECURE,
        /** What the documents did; each thing they did less safely is a finding. */
        SEED_COMPATIBLE
    }

    /** Whether Secrets are encrypted before they reach etcd. */
    public enum Encryption {
        /** AES-CBC with one key kept in the cluster directory; unencrypted old values stay readable. */
        AESCBC,
        /** Not at all. */
        NONE
    }

    /** Which audit policy kube-apiserver gets. */
    public enum Audit {
        /** The 14 rules of document 000. */
        DOCUMENTED,
        /** Who did what, without bodies: the one rule of document 002. */
        METADATA,
        /** None: no audit log. */
        NONE
    }

    /** Copies the collections. */
    public ClusterSpec {
        nodes = List.copyOf(nodes);
        Map<Component, Map<String, String>> sorted = new TreeMap<>();
        flags.forEach((component, values) -> sorted.put(component, Collections.unmodifiableMap(new TreeMap<>(values))));
        flags = Collections.unmodifiableMap(sorted);
        for (Object part : new Object[] {
            name, version, style, profile, ssh, network, apiServer, pki, runtime, bootstrap, dns, paths
        }) {
            Objects.requireNonNull(part);
        }
        Objects.requireNonNull(binaries, "binaries");
        Objects.requireNonNull(encryption, "encryption");
        Objects.requireNonNull(audit, "audit");
        Objects.requireNonNull(kubelet, "kubelet");
        Objects.requireNonNull(kubeProxy, "kubeProxy");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(kubeadm, "kubeadm");
    }

    /**
     * Reads a description from YAML. Relative paths in it count from the file's folder.
     *
     * @throws InvalidClusterException with every problem of the file, each with line, column and remedy
     */
    public static ClusterSpec load(Path file) {
        return SpecFile.load(file);
    }

    /**
     * Reads a description from a YAML text.
     *
     * @param source what to call the text in findings
     * @throws InvalidClusterException with every problem, each with line, column and remedy
     */
    public static ClusterSpec parse(String source, String yaml) {
        return SpecFile.parse(source, yaml);
    }

    /** Starts a description; everything else has the documents' values unless set. */
    public static Builder builder(String name, KubernetesVersion version) {
        return new Builder(name, version);
    }

    /** This description as YAML; {@link #parse} gives an equal one back. */
    public String toYaml() {
        return SpecFile.toYaml(this);
    }

    /** What the rules have to say that is no error. */
    public List<Finding> findings() {
        return SpecRules.check(this, List.of(), path -> true);
    }

    /** The nodes that have the role, in order. */
    public List<NodeSpec> nodes(NodeRole role) {
        return nodes.stream().filter(n -> n.is(role)).toList();
    }

    /** The nodes that run a kubelet: workers, and with kubeadm control-plane nodes too. */
    public List<NodeSpec> kubeletNodes() {
        return nodes.stream().filter(this::runsKubelet).toList();
    }

    /** Whether the node runs a kubelet: it is a worker, or kubeadm makes it part of the control plane. */
    public boolean runsKubelet(NodeSpec node) {
        return node.is(NodeRole.WORKER) || (mode == Mode.KUBEADM && node.is(NodeRole.CONTROL_PLANE));
    }

    /** The flags set for one component. */
    public Map<String, String> flags(Component component) {
        return flags.getOrDefault(component, Map.of());
    }

    /** Puts a description together. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final KubernetesVersion version;
        private final List<NodeSpec> nodes = new ArrayList<>();
        private final Map<Component, Map<String, String>> flags = new TreeMap<>();
        private SshAccess ssh = SshAccess.DEFAULT;
        private NetworkSpec network = NetworkSpec.DEFAULT;
        private ApiServerSpec apiServer = ApiServerSpec.DEFAULT;
        private Style style = Style.FLAGS;
        private Profile profile = Profile.SECURE;
        private Optional<PkiSpec> pki = Optional.empty();
        private RuntimeSpec runtime = RuntimeSpec.DEFAULT;
        private Optional<BootstrapSpec> bootstrap = Optional.empty();
        private Encryption encryption = Encryption.AESCBC;
        private Audit audit = Audit.DOCUMENTED;
        private Json kubelet = Json.object().build();
        private Json kubeProxy = Json.object().build();
        private Optional<DnsSpec> dns = Optional.empty();
        private Optional<PathsSpec> paths = Optional.empty();
        private BinariesSpec binaries = BinariesSpec.DEFAULT;
        private Mode mode = Mode.BINARY;
        private KubeadmSpec kubeadm = KubeadmSpec.DEFAULT;

        private Builder(String name, KubernetesVersion version) {
            this.name = Objects.requireNonNull(name, "name");
            this.version = Objects.requireNonNull(version, "version");
        }

        /** Whose way of doing things it follows; {@link Style#FLAGS} by default. Paths not set follow it. */
        public Builder style(Style value) {
            style = value;
            return this;
        }

        /** Least privilege or the documents' way; {@link Profile#SECURE} by default. PKI and bootstrap not set follow it. */
        public Builder profile(Profile value) {
            profile = value;
            return this;
        }

        /** Adds a node. */
        public Builder node(NodeSpec node) {
            nodes.add(node);
            return this;
        }

        /** How the operator reaches the nodes; root, port 22, the user's key and known_hosts by default. */
        public Builder ssh(SshAccess value) {
            ssh = value;
            return this;
        }

        /** Addresses inside the cluster; {@link NetworkSpec#DEFAULT} by default. */
        public Builder network(NetworkSpec value) {
            network = value;
            return this;
        }

        /** How the API is reached; {@link ApiServerSpec#DEFAULT} by default. */
        public Builder apiServer(ApiServerSpec value) {
            apiServer = value;
            return this;
        }

        /** Who signs what; {@link PkiSpec#of} the profile by default. */
        public Builder pki(PkiSpec value) {
            pki = Optional.of(value);
            return this;
        }

        /** The container runtime; {@link RuntimeSpec#DEFAULT} by default. */
        public Builder runtime(RuntimeSpec value) {
            runtime = value;
            return this;
        }

        /** Tokens for new kubelets; {@link BootstrapSpec#DEFAULT} by default. */
        public Builder bootstrap(BootstrapSpec value) {
            bootstrap = Optional.of(value);
            return this;
        }

        /** Whether Secrets are encrypted in etcd; AES-CBC by default. */
        public Builder encryption(Encryption value) {
            encryption = value;
            return this;
        }

        /** The audit policy; the documents' by default. */
        public Builder audit(Audit value) {
            audit = value;
            return this;
        }

        /** Fields of KubeletConfiguration that replace or join ours; none by default. */
        public Builder kubelet(Json value) {
            kubelet = value;
            return this;
        }

        /** Fields of KubeProxyConfiguration that replace or join ours; none by default. */
        public Builder kubeProxy(Json value) {
            kubeProxy = value;
            return this;
        }

        /** Sets a flag of a component, named without dashes: {@code flag(KUBE_APISERVER, "v", "4")}. */
        public Builder flag(Component component, String flag, String value) {
            flags.computeIfAbsent(component, c -> new TreeMap<>()).put(flag, value);
            return this;
        }

        /** The cluster's name server; {@link DnsSpec#of} the version by default. */
        public Builder dns(DnsSpec value) {
            dns = Optional.of(value);
            return this;
        }

        /** Where things are on hosts; {@link PathsSpec#of} mode and style by default. */
        public Builder paths(PathsSpec value) {
            paths = Optional.of(value);
            return this;
        }

        /** How the cluster is built; {@link Mode#BINARY} by default. */
        public Builder mode(Mode value) {
            mode = value;
            return this;
        }

        /** What only mode kubeadm needs; {@link KubeadmSpec#DEFAULT} by default. */
        public Builder kubeadm(KubeadmSpec value) {
            kubeadm = value;
            return this;
        }

        /** Where programs come from; {@link BinariesSpec#DEFAULT} by default. */
        public Builder binaries(BinariesSpec value) {
            binaries = value;
            return this;
        }

        /**
         * The description, after every rule that needs no host.
         *
         * @throws InvalidClusterException with every error found
         */
        public ClusterSpec build() {
            ClusterSpec spec = unchecked();
            List<Finding> findings = SpecRules.check(spec, List.of(), path -> true);
            if (Finding.anyError(findings)) {
                throw new InvalidClusterException(findings);
            }
            return spec;
        }

        private ClusterSpec unchecked() {
            return new ClusterSpec(
                    name,
                    version,
                    style,
                    profile,
                    nodes,
                    ssh,
                    network,
                    apiServer,
                    pki.orElseGet(() -> PkiSpec.of(profile)),
                    runtime,
                    bootstrap.orElseGet(() -> BootstrapSpec.of(style, profile)),
                    encryption,
                    audit,
                    kubelet,
                    kubeProxy,
                    flags,
                    dns.orElseGet(() -> DnsSpec.of(version)),
                    paths.orElseGet(() -> PathsSpec.of(mode, style)),
                    binaries,
                    mode,
                    kubeadm);
        }

        /**
         * What {@link #build} would find, without throwing.
         *
         * @param broken fields known to be wrong already: rules that depend on one are left out
         * @param given whether the user wrote the field; of two that contradict each other the written one is named
         */
        public List<Finding> check(List<FieldPath> broken, Predicate<FieldPath> given) {
            return SpecRules.check(unchecked(), broken, given);
        }
    }
}
