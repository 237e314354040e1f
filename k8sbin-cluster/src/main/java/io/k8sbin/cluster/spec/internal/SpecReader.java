package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.ApiServerSpec;
import io.k8sbin.cluster.spec.BinariesSpec;
import io.k8sbin.cluster.spec.BootstrapSpec;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.DnsSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.PathsSpec;
import io.k8sbin.cluster.spec.PkiSpec;
import io.k8sbin.cluster.spec.PortRange;
import io.k8sbin.cluster.spec.RuntimeSpec;
import io.k8sbin.cluster.spec.SshAccess;
import io.k8sbin.cluster.spec.VirtualIpSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.yaml.ObjectReader;
import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.render.keepalived.VirtualAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes a ClusterSpec out of a YAML document. A field that cannot be read is reported and gets its default, so that
 * everything else can still be looked at.
 */
final class SpecReader {
    private static final IpAddress UNKNOWN_ADDRESS = IpAddress.of("0.0.0.0");
    private static final NodeSpec UNKNOWN_NODE =
            new NodeSpec("unnamed", UNKNOWN_ADDRESS, Set.of(), Optional.empty(), Map.of());
    private final List<FieldError> errors;
    private final ObjectReader root;
    private final Path folder;

    SpecReader(YamlNode document, Path folder, List<FieldError> errors) {
        this.root = ObjectReader.of(document, FieldPath.root(), errors);
        this.errors = errors;
        this.folder = folder;
    }

    ClusterSpec.Builder read() {
        String name = root.required("name").orElse("unnamed");
        KubernetesVersion version = required(
                        root, "kubernetesVersion", "a version such as v1.20.2", KubernetesVersion::of)
                .orElse(KubernetesVersion.minor(1, 20));
        Mode mode = choice(root, "mode", Mode.values()).orElse(Mode.BINARY);
        ClusterSpec.Builder builder = ClusterSpec.builder(name, version).mode(mode);
        ClusterSpec.Style style =
                choice(root, "style", ClusterSpec.Style.values()).orElse(ClusterSpec.Style.FLAGS);
        ClusterSpec.Profile profile =
                choice(root, "profile", ClusterSpec.Profile.values()).orElse(ClusterSpec.Profile.SECURE);
        builder.style(style).profile(profile);
        root.object("kubeadm").ifPresent(o -> builder.kubeadm(new KubeadmReader(o, this::local).read()));
        if (!root.has("nodes")) {
            root.report(FieldError.Type.REQUIRED, "nodes", "list the hosts of the cluster");
        }
        nodes().forEach(builder::node);
        root.object("ssh").ifPresent(o -> builder.ssh(ssh(o)));
        root.object("network").ifPresent(o -> builder.network(network(o)));
        root.object("apiServer").ifPresent(o -> builder.apiServer(apiServer(o)));
        root.object("pki").ifPresent(o -> builder.pki(pki(o, PkiSpec.of(profile))));
        root.object("runtime").ifPresent(o -> builder.runtime(runtime(o)));
        root.object("bootstrap").ifPresent(o -> builder.bootstrap(bootstrap(o, BootstrapSpec.of(style, profile))));
        choice(root, "encryption", ClusterSpec.Encryption.values()).ifPresent(builder::encryption);
        choice(root, "audit", ClusterSpec.Audit.values()).ifPresent(builder::audit);
        overrides("kubelet").ifPresent(builder::kubelet);
        overrides("kubeProxy").ifPresent(builder::kubeProxy);
        root.object("flags").ifPresent(o -> flags(o, builder));
        root.object("dns").ifPresent(o -> builder.dns(dns(o, DnsSpec.of(version))));
        root.object("paths").ifPresent(o -> builder.paths(paths(o, PathsSpec.of(mode, style))));
        root.object("binaries").ifPresent(o -> builder.binaries(binaries(o)));
        root.finish();
        return builder;
    }

    private static <T> Optional<T> required(
            ObjectReader object, String key, String expected, Function<String, T> parse) {
        return object.required(key, expected, parse);
    }

    static <T extends Enum<T>> Optional<T> choice(ObjectReader object, String key, T[] choices) {
        return object.value(key, words(choices), text -> {
            for (T choice : choices) {
                if (word(choice).equals(text)) {
                    return choice;
                }
            }
            throw new IllegalArgumentException("use one of " + words(choices));
        });
    }

    private static <T extends Enum<T>> String words(T[] choices) {
        return String.join(
                ", ", java.util.Arrays.stream(choices).map(SpecReader::word).toList());
    }

    /** An enum constant as files write it: {@code per-node}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** A node that cannot be read keeps its place, so that rules speak of the others by their own numbers. */
    private List<NodeSpec> nodes() {
        List<NodeSpec> nodes = new ArrayList<>();
        for (ObjectReader node : root.objects("nodes")) {
            while (nodes.size() < count(root, "nodes")
                    && !root.path("nodes").index(nodes.size()).equals(node.path())) {
                nodes.add(UNKNOWN_NODE);
            }
            nodes.add(node(node));
        }
        while (nodes.size() < count(root, "nodes")) {
            nodes.add(UNKNOWN_NODE);
        }
        return nodes;
    }

    private static int count(ObjectReader o, String key) {
        return o.node(key)
                .map(n -> n instanceof YamlNode.Sequence list ? list.values().size() : 0)
                .orElse(0);
    }

    /** The values of a list; one that cannot be read is replaced, so that the others keep their numbers. */
    private <T> List<T> values(ObjectReader o, String key, String expected, Function<String, T> parse, T unknown) {
        int before = errors.size();
        List<T> values = new ArrayList<>(o.values(key, expected, parse));
        List<FieldPath> wrong = errors.subList(before, errors.size()).stream()
                .map(FieldError::path)
                .toList();
        for (int i = 0; i < count(o, key); i++) {
            if (wrong.contains(o.path(key).index(i))) {
                values.add(i, unknown);
            }
        }
        return values;
    }

    private static NodeSpec node(ObjectReader o) {
        String name = o.required("name").orElse("unnamed");
        IpAddress address =
                required(o, "address", "an IP address", IpAddress::of).orElse(UNKNOWN_ADDRESS);
        if (!o.has("roles")) {
            o.report(FieldError.Type.REQUIRED, "roles", "give it one or more of etcd, control-plane, worker");
        }
        Set<NodeRole> roles = roles(o);
        Optional<String> ssh = o.value("ssh", "host or host:port", text -> text);
        Map<String, String> labels = o.texts("labels");
        o.finish();
        return new NodeSpec(name, address, roles, ssh, labels);
    }

    private static Set<NodeRole> roles(ObjectReader o) {
        Set<String> seen = new HashSet<>();
        List<NodeRole> roles = o.values("roles", "a role", text -> {
            NodeRole role = NodeRole.of(text);
            if (!seen.add(text)) {
                throw new IllegalArgumentException("stands twice; remove one");
            }
            return role;
        });
        return new LinkedHashSet<>(roles);
    }

    private SshAccess ssh(ObjectReader o) {
        SshAccess d = SshAccess.DEFAULT;
        SshAccess ssh = new SshAccess(
                o.text("user").orElse(d.user()),
                o.integer("port", 1, 65535).orElse(d.port()),
                o.value("privateKey", "a file", this::local),
                o.value("knownHosts", "a file", this::local),
                choice(o, "become", SshAccess.Become.values()).orElse(d.become()));
        o.finish();
        return ssh;
    }

    private Path local(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("name a file, or leave it out");
        }
        String home = System.getProperty("user.home", "/");
        return text.startsWith("~/")
                ? Path.of(home, text.substring(2))
                : folder.resolve(text).normalize();
    }

    private static NetworkSpec network(ObjectReader o) {
        NetworkSpec d = NetworkSpec.DEFAULT;
        NetworkSpec network = new NetworkSpec(
                o.value("serviceCidr", "a range such as 10.254.0.0/16", Cidr::of)
                        .orElse(d.serviceCidr()),
                o.value("podCidr", "a range such as 172.30.0.0/16", Cidr::of).orElse(d.podCidr()),
                o.integer("nodeMaskSize", 1, 128).orElse(d.nodeMaskSize()),
                o.value("dnsAddress", "an IP address", IpAddress::of),
                o.text("domain").orElse(d.domain()),
                o.value("nodePorts", "a range such as 30000-32767", PortRange::of)
                        .orElse(d.nodePorts()));
        o.finish();
        return network;
    }

    private ApiServerSpec apiServer(ObjectReader o) {
        ApiServerSpec d = ApiServerSpec.DEFAULT;
        ApiServerSpec api = new ApiServerSpec(
                o.integer("port", 1, 65535).orElse(d.port()),
                values(o, "names", "a DNS name", text -> text, "unknown"),
                values(o, "addresses", "an IP address", IpAddress::of, UNKNOWN_ADDRESS),
                o.value("loadBalancer", "address:port", SpecReader::listen).orElse(d.loadBalancer()),
                o.object("virtualIp").flatMap(SpecReader::virtualIp));
        o.finish();
        return api;
    }

    private static Optional<VirtualIpSpec> virtualIp(ObjectReader o) {
        Optional<VirtualAddress> address =
                required(o, "address", "an address with its prefix such as 192.168.80.100/24", VirtualAddress::of);
        Optional<Integer> port = o.integer("port", 1, 65535);
        Optional<String> networkInterface = o.required("interface");
        Optional<Integer> routerId = o.integer("routerId", 1, 255);
        Optional<VirtualIpSpec.Proxy> proxy = choice(o, "proxy", VirtualIpSpec.Proxy.values());
        if (!o.has("routerId")) {
            o.report(FieldError.Type.REQUIRED, "routerId", "choose a number no other VRRP group of the network has");
        }
        o.finish();
        if (address.isEmpty() || networkInterface.isEmpty() || routerId.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new VirtualIpSpec(
                address.get(),
                port.orElse(VirtualIpSpec.USUAL_PORT),
                networkInterface.get(),
                routerId.get(),
                proxy.orElse(VirtualIpSpec.Proxy.NGINX)));
    }

    private static HostPort listen(String text) {
        HostPort listen = HostPort.of(text);
        IpAddress.of(listen.host());
        return listen;
    }

    private static PkiSpec pki(ObjectReader o, PkiSpec d) {
        PkiSpec pki = new PkiSpec(
                choice(o, "profile", PkiSpec.Profile.values()).orElse(d.profile()),
                choice(o, "keyAlgorithm", KeyAlgorithm.values()).orElse(d.keyAlgorithm()),
                o.value("authorityValidity", "a duration such as 87600h", SpecDurations::parse)
                        .orElse(d.authorityValidity()),
                o.value("certificateValidity", "a duration such as 8760h", SpecDurations::parse)
                        .orElse(d.certificateValidity()),
                choice(o, "serviceAccountKeys", PkiSpec.ServiceAccountKeys.values())
                        .orElse(d.serviceAccountKeys()));
        o.finish();
        return pki;
    }

    private static RuntimeSpec runtime(ObjectReader o) {
        RuntimeSpec d = RuntimeSpec.DEFAULT;
        RuntimeSpec runtime = new RuntimeSpec(
                path(o, "socket", d.socket()),
                path(o, "cniBinaries", d.cniBinaries()),
                o.text("sandboxImage").orElse(d.sandboxImage()));
        o.finish();
        return runtime;
    }

    private static DnsSpec dns(ObjectReader o, DnsSpec d) {
        DnsSpec dns = new DnsSpec(
                o.text("image").orElse(d.image()), o.integer("replicas", 0, 100).orElse(d.replicas()));
        o.finish();
        return dns;
    }

    private static BootstrapSpec bootstrap(ObjectReader o, BootstrapSpec d) {
        BootstrapSpec bootstrap = new BootstrapSpec(
                choice(o, "sharing", BootstrapSpec.Sharing.values()).orElse(d.sharing()),
                o.value("ttl", "a duration such as 24h", SpecDurations::parse).orElse(d.ttl()),
                o.text("description").orElse(d.description()),
                o.text("group").orElse(d.group()),
                choice(o, "source", BootstrapSpec.Source.values()).orElse(d.source()));
        o.finish();
        return bootstrap;
    }

    private Optional<Json> overrides(String key) {
        return root.object(key).flatMap(o -> {
            Optional<Json> tree = o.node("config")
                    .filter(config -> {
                        boolean mapping = config instanceof YamlNode.Mapping;
                        if (!mapping) {
                            String detail = "must be a mapping of fields, not " + config.describe();
                            o.report(FieldError.Type.TYPE_INVALID, "config", detail);
                        }
                        return mapping;
                    })
                    .map(Yaml::toJson);
            o.finish();
            return tree;
        });
    }

    private static void flags(ObjectReader o, ClusterSpec.Builder builder) {
        for (Component component : Component.values()) {
            o.texts(component.binary()).forEach((flag, value) -> builder.flag(component, flag, value));
        }
        o.finish();
    }

    private static PathsSpec paths(ObjectReader o, PathsSpec d) {
        PathsSpec paths = new PathsSpec(
                path(o, "binaries", d.binaries()),
                path(o, "configuration", d.configuration()),
                path(o, "certificates", d.certificates()),
                path(o, "data", d.data()),
                path(o, "etcdCertificates", d.etcdCertificates()),
                path(o, "etcdData", d.etcdData()));
        o.finish();
        return paths;
    }

    private BinariesSpec binaries(ObjectReader o) {
        BinariesSpec d = BinariesSpec.DEFAULT;
        BinariesSpec binaries = new BinariesSpec(
                o.value("source", "a folder or server tarball", this::local),
                path(o, "hostEtcd", d.hostEtcd()),
                path(o, "hostEtcdctl", d.hostEtcdctl()),
                path(o, "hostNginx", d.hostNginx()),
                o.value("nginxStreamModule", "an absolute path, or static", SpecReader::module)
                        .orElse(d.nginxStreamModule()));
        o.finish();
        return binaries;
    }

    private static Optional<HostPath> module(String text) {
        return text.equals("static") ? Optional.empty() : Optional.of(HostPath.of(text));
    }

    private static HostPath path(ObjectReader o, String key, HostPath otherwise) {
        return o.value(key, "an absolute path", HostPath::of).orElse(otherwise);
    }

    /** Durations as Go writes them; days are spelled in hours. */
    static final class SpecDurations {
        private SpecDurations() {}

        static Duration parse(String text) {
            if (!text.matches("([0-9]{1,7}h)?([0-9]{1,7}m)?([0-9]{1,7}s)?") || text.isEmpty()) {
                throw new IllegalArgumentException("not a duration such as 8760h or 1h30m");
            }
            return Duration.parse("PT" + text.toUpperCase(java.util.Locale.ROOT));
        }

        static String print(Duration duration) {
            StringBuilder text = new StringBuilder();
            text.append(duration.toHours() > 0 ? duration.toHours() + "h" : "");
            text.append(duration.toMinutesPart() > 0 ? duration.toMinutesPart() + "m" : "");
            text.append(duration.toSecondsPart() > 0 ? duration.toSecondsPart() + "s" : "");
            return text.isEmpty() ? "0s" : text.toString();
        }
    }
}
