package io.k8sbin.testkit.internal;

import io.k8sbin.cluster.spec.ApiServerSpec;
import io.k8sbin.cluster.spec.BootstrapSpec;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.PkiSpec;
import io.k8sbin.cluster.spec.PortRange;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.KeyAlgorithm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Descriptions that {@link ClusterSpec.Builder#build} accepts. */
final class ClusterSpecs {
    private ClusterSpecs() {}

    static Arbitrary<ClusterSpec> valid() {
        return Combinators.combine(names(), versions(), nodes(), network(), apiServer(), pki(), bootstrap(), switches())
                .as((name, version, nodes, network, apiServer, pki, bootstrap, switches) -> {
                    ClusterSpec.Builder builder = ClusterSpec.builder(name, version)
                            .network(network)
                            .apiServer(apiServer)
                            .pki(pki)
                            .bootstrap(bootstrap)
                            .encryption(switches.encryption())
                            .audit(switches.audit());
                    nodes.forEach(builder::node);
                    return builder.build();
                });
    }

    private record Switches(ClusterSpec.Encryption encryption, ClusterSpec.Audit audit) {}

    private static Arbitrary<Switches> switches() {
        return Combinators.combine(
                        Arbitraries.of(ClusterSpec.Encryption.class), Arbitraries.of(ClusterSpec.Audit.class))
                .as(Switches::new);
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> inner = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMaxLength(20);
        return inner.map(s -> "c" + s + "0");
    }

    private static Arbitrary<KubernetesVersion> versions() {
        return Combinators.combine(
                        Arbitraries.integers().between(19, 36),
                        Arbitraries.integers().between(0, 15))
                .as((minor, patch) -> new KubernetesVersion(1, minor, patch));
    }

    /** One to seven nodes; the first is all it takes, the others are anything. */
    private static Arbitrary<List<NodeSpec>> nodes() {
        Arbitrary<Set<NodeRole>> roles = Arbitraries.of(NodeRole.class).set().ofMinSize(1);
        Arbitrary<Map<String, String>> labels =
                Arbitraries.maps(Arbitraries.of("zone", "disk", "example.org/rack"), Arbitraries.of("a", "b1", "c-2"));
        Arbitrary<NodeDraft> draft = Combinators.combine(roles, labels).as(NodeDraft::new);
        return Combinators.combine(
                        draft.list().ofMaxSize(6), Arbitraries.integers().between(1, 200))
                .as(ClusterSpecs::numbered);
    }

    private record NodeDraft(Set<NodeRole> roles, Map<String, String> labels) {}

    private static List<NodeSpec> numbered(List<NodeDraft> others, int firstAddress) {
        List<NodeDraft> drafts = new ArrayList<>(others);
        drafts.add(0, new NodeDraft(Set.of(NodeRole.values()), Map.of()));
        List<NodeSpec> nodes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            NodeDraft draft = drafts.get(i);
            IpAddress address = IpAddress.of("192.168.31." + (firstAddress + i));
            nodes.add(new NodeSpec("node" + (i + 1), address, draft.roles(), Optional.empty(), draft.labels()));
        }
        return nodes;
    }

    private static Arbitrary<NetworkSpec> network() {
        return Combinators.combine(
                        Arbitraries.of("10.254.0.0/16", "10.96.0.0/12", "10.32.0.0/24"),
                        Arbitraries.of("172.30.0.0/16", "172.16.0.0/14"),
                        Arbitraries.integers().between(24, 27),
                        Arbitraries.of("cluster.local", "k8s.example.org"))
                .as((services, pods, mask, domain) -> new NetworkSpec(
                        Cidr.of(services), Cidr.of(pods), mask, Optional.empty(), domain, new PortRange(30000, 32767)));
    }

    private static Arbitrary<ApiServerSpec> apiServer() {
        return Combinators.combine(
                        Arbitraries.of(6443, 443, 16443),
                        Arbitraries.of("api.example.org", "*.api.example.org", "vip")
                                .set(),
                        Arbitraries.of("192.0.2.10", "192.0.2.11").set(),
                        Arbitraries.of(8443, 9443))
                .as((port, names, addresses, balancer) -> new ApiServerSpec(
                        port,
                        names.stream().sorted().toList(),
                        addresses.stream().sorted().map(IpAddress::of).toList(),
                        new HostPort("127.0.0.1", balancer)));
    }

    private static Arbitrary<PkiSpec> pki() {
        return Combinators.combine(
                        Arbitraries.of(PkiSpec.Profile.class),
                        Arbitraries.integers().between(1, 800))
                .as((profile, days) ->
                        new PkiSpec(profile, KeyAlgorithm.ECDSA_P256, Duration.ofDays(3650), Duration.ofDays(days)));
    }

    private static Arbitrary<BootstrapSpec> bootstrap() {
        return Combinators.combine(
                        Arbitraries.of(BootstrapSpec.Sharing.class),
                        Arbitraries.integers().between(1, 48))
                .as((sharing, hours) -> new BootstrapSpec(
                        sharing, Duration.ofHours(hours), "kubelet-bootstrap-token", "system:bootstrappers:k8sbin"));
    }
}
