package io.k8sbin.cluster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.flags.Component;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.KeyAlgorithm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClusterSpecProperties {
    @Property(tries = 300)
    void a_specification_survives_its_yaml(@ForAll("specs") ClusterSpec spec) {
        ClusterSpec read = ClusterSpec.parse("spec.yaml", spec.toYaml());
        assertThat(read).isEqualTo(spec);
        assertThat(read.toYaml()).isEqualTo(spec.toYaml());
        assertThat(read.findings()).isEqualTo(spec.findings());
    }

    @Provide
    Arbitrary<ClusterSpec> specs() {
        Arbitrary<ClusterSpec.Builder> hosts = Combinators.combine(labels(), versions(), nodes())
                .as((name, version, nodes) -> {
                    ClusterSpec.Builder builder = ClusterSpec.builder(name, version);
                    nodes.forEach(builder::node);
                    return builder;
                });
        return Combinators.combine(hosts, access(), networks(), apiServers(), pki(), bootstraps(), flags())
                .as((builder, ssh, network, api, pki, bootstrap, flags) -> {
                    flags.forEach((component, level) -> builder.flag(component, "v", level));
                    return builder.ssh(ssh)
                            .network(network)
                            .apiServer(api)
                            .pki(pki)
                            .bootstrap(bootstrap)
                            .build();
                });
    }

    private static Arbitrary<String> labels() {
        // words that YAML would take for something else are names too
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .numeric()
                        .ofMinLength(1)
                        .ofMaxLength(40),
                Arbitraries.of("null", "true", "no", "1e3", "0x1f", "123", "y", "on"));
    }

    private static Arbitrary<KubernetesVersion> versions() {
        return Combinators.combine(
                        Arbitraries.integers().between(19, 36),
                        Arbitraries.integers().between(0, 20))
                .as((minor, patch) -> new KubernetesVersion(1, minor, patch));
    }

    private static Arbitrary<List<NodeSpec>> nodes() {
        Arbitrary<Set<NodeRole>> roles = Arbitraries.of(NodeRole.class).set().ofMinSize(1);
        Arbitrary<Map<String, String>> tags = Arbitraries.maps(
                        Arbitraries.of("disk", "example.com/rack", "a.b_c-d", "true"),
                        Arbitraries.of("", "ssd", "1", "null", "a.b_c"))
                .ofMaxSize(3);
        Arbitrary<Optional<Integer>> ports =
                Arbitraries.integers().between(1, 65535).optional();
        return Combinators.combine(
                        labels().list().uniqueElements().ofMinSize(1).ofMaxSize(7),
                        roles.list().ofSize(7),
                        tags.list().ofSize(7),
                        ports.list().ofSize(7))
                .as((names, all, maps, ssh) -> java.util.stream.IntStream.range(0, names.size())
                        .mapToObj(i -> new NodeSpec(
                                names.get(i),
                                IpAddress.of("192.168.7." + (i + 1)),
                                i == 0 ? Set.of(NodeRole.values()) : all.get(i),
                                ssh.get(i).map(port -> "203.0.113." + i + ":" + port),
                                maps.get(i)))
                        .toList());
    }

    private static Arbitrary<SshAccess> access() {
        Arbitrary<Optional<java.nio.file.Path>> files = Arbitraries.of(
                        java.nio.file.Path.of("/keys/a b"),
                        java.nio.file.Path.of("relative/key"),
                        java.nio.file.Path.of("/k: #x"))
                .optional();
        return Combinators.combine(
                        Arbitraries.of("root", "admin", "null", "_x.y-z"),
                        Arbitraries.of(22, 2022, 1, 29999),
                        files,
                        files,
                        Arbitraries.of(SshAccess.Become.class))
                .as(SshAccess::new);
    }

    private static Arbitrary<NetworkSpec> networks() {
        return Combinators.combine(
                        Arbitraries.of("10.254.0.0/16", "10.96.0.0/12", "10.9.8.0/29")
                                .map(Cidr::of),
                        Arbitraries.of("172.16.0.0/12", "100.64.0.0/10").map(Cidr::of),
                        Arbitraries.integers().between(16, 30),
                        Arbitraries.of(2L, 3L, 5L).optional(),
                        Arbitraries.of("cluster.local", "k8s.example.com", "true"),
                        Arbitraries.integers().between(30000, 65535))
                .as((services, pods, mask, dns, domain, last) -> new NetworkSpec(
                        services, pods, mask, dns.map(services::address), domain, new PortRange(30000, last)));
    }

    private static Arbitrary<ApiServerSpec> apiServers() {
        return Combinators.combine(
                        Arbitraries.of(443, 6443, 7443),
                        Arbitraries.of("api.example.com", "*.example.com", "null")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3),
                        Arbitraries.of("10.0.0.1", "fd00::1", "192.0.2.1")
                                .map(IpAddress::of)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3),
                        Arbitraries.of("127.0.0.1:8443", "[::1]:9443", "0.0.0.0:8444")
                                .map(HostPort::of))
                .as(ApiServerSpec::new);
    }

    private static Arbitrary<PkiSpec> pki() {
        return Combinators.combine(
                        Arbitraries.of(PkiSpec.Profile.class),
                        Arbitraries.of(KeyAlgorithm.class),
                        Arbitraries.longs().between(40_000_000, 3_000_000_000L).map(Duration::ofSeconds),
                        Arbitraries.longs().between(3600, 40_000_000).map(Duration::ofSeconds))
                .as(PkiSpec::new);
    }

    private static Arbitrary<BootstrapSpec> bootstraps() {
        return Combinators.combine(
                        Arbitraries.of(BootstrapSpec.Sharing.class),
                        Arbitraries.longs().between(600, 1_000_000).map(Duration::ofSeconds),
                        Arbitraries.strings()
                                .filter(text -> !text.isBlank()
                                        && text.chars().noneMatch(c -> Character.isSurrogate((char) c))),
                        Arbitraries.of("system:bootstrappers:a", "system:bootstrappers:x:y-1"))
                .as(BootstrapSpec::new);
    }

    private static Arbitrary<Map<Component, String>> flags() {
        Arbitrary<Component> components =
                Arbitraries.of(Component.class).filter(component -> component != Component.ETCD);
        return Arbitraries.maps(
                components, Arbitraries.integers().between(0, 10).map(String::valueOf));
    }
}
