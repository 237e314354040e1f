package io.k8sbin.config.environment;

import io.k8sbin.config.InvalidConfigException;
import io.k8sbin.config.yaml.ConfigParseException;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The variables of an {@code environment.sh}: addresses, ranges, folders and two secrets that every step of a hand-made
 * installation reads. Variables this class has no method for are kept and written back. Immutable and thread-safe.
 *
 * <pre>{@code
 * EnvironmentSh environment = EnvironmentSh.parse("environment.sh", text);
 * environment.nodes();       // names with addresses
 * environment.serviceCidr(); // 10.254.0.0/16
 * environment.findings();    // an encryption key that changes each time the file is read, for example
 * }</pre>
 */
public final class EnvironmentSh {
    private final Map<Variable, List<String>> known;
    private final Map<String, List<String>> others;
    private final List<Finding> findings;

    private EnvironmentSh(Map<Variable, List<String>> known, Map<String, List<String>> others, List<Finding> findings) {
        this.known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        this.others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        this.findings = List.copyOf(findings);
    }

    /**
     * Reads a script of assignments; no command in it is run. A variable that is empty counts as absent.
     *
     * @param source name of the text for messages, such as its file name
     * @throws ConfigParseException with every line that is no assignment and every value that cannot be; secrets are not quoted
     */
    public static EnvironmentSh parse(String source, String text) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, ShellVariable> read = new ShellReader(source, text, errors).read();
        Map<Variable, List<String>> known = new LinkedHashMap<>();
        Map<String, List<String>> others = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        read.forEach((name, value) -> Variable.find(name)
                .ifPresentOrElse(variable -> VariableCheck.read(variable, value, known, findings, errors), () -> {
                    if (!value.computed()) {
                        others.put(name, value.words());
                    }
                }));
        if (!errors.isEmpty()) {
            throw new ConfigParseException(errors);
        }
        findings.addAll(VariableCheck.judge(known));
        return new EnvironmentSh(known, others, findings);
    }

    /** A builder without any variable. */
    public static Builder builder() {
        return new Builder();
    }

    /** Node names with their addresses, in order: {@code NODE_NAMES} and {@code NODE_IPS}. */
    public Map<String, IpAddress> nodes() {
        Map<String, IpAddress> nodes = new LinkedHashMap<>();
        List<String> names = list(Variable.NODE_NAMES);
        List<IpAddress> addresses = nodeIps();
        for (int i = 0; i < Math.min(names.size(), addresses.size()); i++) {
            nodes.put(names.get(i), addresses.get(i));
        }
        return Collections.unmodifiableMap(nodes);
    }

    /** {@code NODE_IPS}. */
    public List<IpAddress> nodeIps() {
        return list(Variable.NODE_IPS).stream().map(IpAddress::of).toList();
    }

    /** {@code NODE_NAMES}. */
    public List<String> nodeNames() {
        return list(Variable.NODE_NAMES);
    }

    /** {@code ETCD_ENDPOINTS}: where clients reach etcd. */
    public List<URI> etcdEndpoints() {
        return commas(Variable.ETCD_ENDPOINTS).stream().map(URI::create).toList();
    }

    /** {@code ETCD_NODES}: members with the addresses their peers reach them at. */
    public Map<String, URI> etcdNodes() {
        Map<String, URI> members = new LinkedHashMap<>();
        for (String member : commas(Variable.ETCD_NODES)) {
            int equals = member.indexOf('=');
            members.put(member.substring(0, equals), URI.create(member.substring(equals + 1)));
        }
        return Collections.unmodifiableMap(members);
    }

    /** {@code KUBE_APISERVER}: where everybody reaches kube-apiserver. */
    public Optional<URI> kubeApiserver() {
        return one(Variable.KUBE_APISERVER).map(URI::create);
    }

    /** {@code IFACE}: the network interface between nodes. */
    public Optional<String> networkInterface() {
        return one(Variable.IFACE);
    }

    /** {@code ETCD_DATA_DIR}. */
    public Optional<HostPath> etcdDataDir() {
        return one(Variable.ETCD_DATA_DIR).map(HostPath::of);
    }

    /** {@code ETCD_WAL_DIR}. */
    public Optional<HostPath> etcdWalDir() {
        return one(Variable.ETCD_WAL_DIR).map(HostPath::of);
    }

    /** {@code K8S_DIR}: where components keep their data. */
    public Optional<HostPath> k8sDir() {
        return one(Variable.K8S_DIR).map(HostPath::of);
    }

    /** {@code DOCKER_DIR}. */
    public Optional<HostPath> dockerDir() {
        return one(Variable.DOCKER_DIR).map(HostPath::of);
    }

    /** {@code CONTAINERD_DIR}. */
    public Optional<HostPath> containerdDir() {
        return one(Variable.CONTAINERD_DIR).map(HostPath::of);
    }

    /** {@code SERVICE_CIDR}: the range of service addresses. */
    public Optional<Cidr> serviceCidr() {
        return one(Variable.SERVICE_CIDR).map(Cidr::of);
    }

    /** {@code CLUSTER_CIDR}: the range of pod addresses. */
    public Optional<Cidr> clusterCidr() {
        return one(Variable.CLUSTER_CIDR).map(Cidr::of);
    }

    /** {@code NODE_PORT_RANGE}: {@code 30000-32767}. */
    public Optional<String> nodePortRange() {
        return one(Variable.NODE_PORT_RANGE);
    }

    /** {@code CLUSTER_KUBERNETES_SVC_IP}: the service kube-apiserver has, the first address of the service range. */
    public Optional<IpAddress> kubernetesServiceIp() {
        return one(Variable.CLUSTER_KUBERNETES_SVC_IP).map(IpAddress::of);
    }

    /** {@code CLUSTER_DNS_SVC_IP}: the service of the cluster's DNS. */
    public Optional<IpAddress> dnsServiceIp() {
        return one(Variable.CLUSTER_DNS_SVC_IP).map(IpAddress::of);
    }

    /** {@code CLUSTER_DNS_DOMAIN}: {@code cluster.local}, without a dot at its end. */
    public Optional<String> dnsDomain() {
        return one(Variable.CLUSTER_DNS_DOMAIN);
    }

    /** {@code ENCRYPTION_KEY}: base64 of 32 bytes; absent where the script draws a new one each time it is read. */
    public Optional<Secret> encryptionKey() {
        return one(Variable.ENCRYPTION_KEY).map(Secret::ofUtf8);
    }

    /** {@code BOOTSTRAP_TOKEN}. */
    public Optional<Secret> bootstrapToken() {
        return one(Variable.BOOTSTRAP_TOKEN).map(Secret::ofUtf8);
    }

    /** The folders {@code PATH} begins with, before those of the shell that reads the script. */
    public List<HostPath> binDirs() {
        return one(Variable.PATH)
                .map(path -> List.of(path.split(":", -1)).stream()
                        .filter(folder -> folder.startsWith("/"))
                        .map(HostPath::of)
                        .toList())
                .orElse(List.of());
    }

    /** Variables this class has no method for, with their words. */
    public Map<String, List<String>> others() {
        return others;
    }

    /** What is allowed and will hurt, or contradicts itself. */
    public List<Finding> findings() {
        return findings;
    }

    /** The script, in the order of the variables: bash, because sh has no arrays. Holds the secrets. */
    public Secret toShell() {
        return Secret.ofUtf8(ShellWriter.write(known, others));
    }

    private List<String> list(Variable variable) {
        return known.getOrDefault(variable, List.of());
    }

    private Optional<String> one(Variable variable) {
        return list(variable).stream().findFirst();
    }

    private List<String> commas(Variable variable) {
        return one(variable).map(text -> List.of(text.split(",", -1))).orElse(List.of());
    }

    /** Whether it has the same variables with the same values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnvironmentSh that && known.equals(that.known) && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return known.hashCode() + others.hashCode();
    }

    /** The names of the variables: values may be secret. */
    @Override
    public String toString() {
        return "EnvironmentSh" + known.keySet() + others.keySet();
    }

    /** Puts one together. Not thread-safe. */
    public static final class Builder {
        private final Map<Variable, List<String>> known = new LinkedHashMap<>();

        private Builder() {}

        private Builder set(Variable variable, Object value) {
            known.put(variable, List.of(value.toString()));
            return this;
        }

        /** Sets names and addresses of the nodes, in order. */
        public Builder nodes(Map<String, IpAddress> nodes) {
            known.put(Variable.NODE_NAMES, List.copyOf(nodes.keySet()));
            known.put(
                    Variable.NODE_IPS,
                    nodes.values().stream().map(IpAddress::toString).toList());
            return this;
        }

        /** Sets {@link EnvironmentSh#etcdEndpoints}. */
        public Builder etcdEndpoints(List<URI> endpoints) {
            return set(
                    Variable.ETCD_ENDPOINTS,
                    String.join(",", endpoints.stream().map(URI::toString).toList()));
        }

        /** Sets {@link EnvironmentSh#etcdNodes}. */
        public Builder etcdNodes(Map<String, URI> members) {
            return set(
                    Variable.ETCD_NODES,
                    String.join(
                            ",",
                            members.entrySet().stream().map(Object::toString).toList()));
        }

        /** Sets {@link EnvironmentSh#kubeApiserver}. */
        public Builder kubeApiserver(URI address) {
            return set(Variable.KUBE_APISERVER, address);
        }

        /** Sets {@link EnvironmentSh#networkInterface}. */
        public Builder networkInterface(String name) {
            return set(Variable.IFACE, name);
        }

        /** Sets {@link EnvironmentSh#etcdDataDir}. */
        public Builder etcdDataDir(HostPath folder) {
            return set(Variable.ETCD_DATA_DIR, folder.value());
        }

        /** Sets {@link EnvironmentSh#etcdWalDir}. */
        public Builder etcdWalDir(HostPath folder) {
            return set(Variable.ETCD_WAL_DIR, folder.value());
        }

        /** Sets {@link EnvironmentSh#k8sDir}. */
        public Builder k8sDir(HostPath folder) {
            return set(Variable.K8S_DIR, folder.value());
        }

        /** Sets {@link EnvironmentSh#dockerDir}. */
        public Builder dockerDir(HostPath folder) {
            return set(Variable.DOCKER_DIR, folder.value());
        }

        /** Sets {@link EnvironmentSh#containerdDir}. */
        public Builder containerdDir(HostPath folder) {
            return set(Variable.CONTAINERD_DIR, folder.value());
        }

        /** Sets {@link EnvironmentSh#serviceCidr}. */
        public Builder serviceCidr(Cidr range) {
            return set(Variable.SERVICE_CIDR, range);
        }

        /** Sets {@link EnvironmentSh#clusterCidr}. */
        public Builder clusterCidr(Cidr range) {
            return set(Variable.CLUSTER_CIDR, range);
        }

        /** Sets {@link EnvironmentSh#nodePortRange}: {@code 30000-32767}. */
        public Builder nodePortRange(String range) {
            return set(Variable.NODE_PORT_RANGE, range);
        }

        /** Sets {@link EnvironmentSh#kubernetesServiceIp}. */
        public Builder kubernetesServiceIp(IpAddress address) {
            return set(Variable.CLUSTER_KUBERNETES_SVC_IP, address);
        }

        /** Sets {@link EnvironmentSh#dnsServiceIp}. */
        public Builder dnsServiceIp(IpAddress address) {
            return set(Variable.CLUSTER_DNS_SVC_IP, address);
        }

        /** Sets {@link EnvironmentSh#dnsDomain}. */
        public Builder dnsDomain(String domain) {
            return set(Variable.CLUSTER_DNS_DOMAIN, domain);
        }

        /** Sets {@link EnvironmentSh#encryptionKey}, base64. */
        public Builder encryptionKey(Secret base64) {
            return set(Variable.ENCRYPTION_KEY, base64.revealUtf8());
        }

        /** Sets {@link EnvironmentSh#bootstrapToken}. */
        public Builder bootstrapToken(Secret token) {
            return set(Variable.BOOTSTRAP_TOKEN, token.revealUtf8());
        }

        /** Puts a folder in front of {@code PATH}. */
        public Builder binDir(HostPath folder) {
            return set(Variable.PATH, folder.value() + ":${PATH}");
        }

        /**
         * The variables.
         *
         * @throws InvalidConfigException with every value that cannot be; secrets are not quoted
         */
        public EnvironmentSh build() {
            List<FieldError> errors = new ArrayList<>();
            known.forEach((variable, words) -> VariableCheck.check(variable, words, errors));
            if (!errors.isEmpty()) {
                throw new InvalidConfigException(errors);
            }
            return new EnvironmentSh(known, Map.of(), VariableCheck.judge(known));
        }
    }
}
