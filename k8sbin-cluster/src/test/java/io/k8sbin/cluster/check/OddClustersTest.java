package io.k8sbin.cluster.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Sample;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Severity;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.Pem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Odd but healthy: clusters of unusual shapes, and usual ones with something unusual in them. */
class OddClustersTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    static Path folder;

    private static @Nullable ClusterPlan usual;

    @BeforeAll
    static void prepare() {
        usual = Sample.plan(Sample.spec("three-plus-two"), folder.resolve("usual"));
    }

    /** A shape, as a description. */
    private record Shape(String name, String yaml) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape("one node that is everything", """
                    nodes:
                      - {name: solo, address: 10.3.0.11, roles: [etcd, control-plane, worker]}
                    """),
            new Shape("etcd on hosts of its own", """
                    nodes:
                      - {name: e1, address: 10.3.0.11, roles: [etcd]}
                      - {name: e2, address: 10.3.0.12, roles: [etcd]}
                      - {name: e3, address: 10.3.0.13, roles: [etcd]}
                      - {name: m1, address: 10.3.0.21, roles: [control-plane]}
                      - {name: w1, address: 10.3.0.31, roles: [worker]}
                    """),
            new Shape("workers only beside one master, in the modern style", """
                    style: modern
                    nodes:
                      - {name: m1, address: 10.3.0.11, roles: [etcd, control-plane]}
                      - {name: w1, address: 10.3.0.21, roles: [worker]}
                      - {name: w2, address: 10.3.0.22, roles: [worker]}
                    """),
            new Shape("other paths, ports, ranges and keys, and long names", """
                    nodes:
                      - {name: a-master-with-a-long-name-in-rack-17-of-hall-2-of-northern-site, address: 10.3.0.11, roles: [etcd, control-plane]}
                      - {name: w1, address: 10.3.0.21, roles: [worker]}
                    network: {serviceCidr: 10.96.0.0/16, podCidr: 100.64.0.0/16, nodeMaskSize: 25, domain: k8s.example.com}
                    apiServer: {port: 7443, loadBalancer: "127.0.0.1:16443"}
                    pki: {profile: single, keyAlgorithm: rsa-2048}
                    paths: {binaries: /srv/k8s/bin, configuration: /srv/k8s/etc, certificates: /srv/k8s/certs, data: /srv/k8s/data,
                      etcdCertificates: /srv/etcd/certs, etcdData: /srv/etcd/data}
                    """),
            new Shape("nothing encrypted, nothing audited, no name server", """
                    nodes:
                      - {name: m1, address: 10.3.0.11, roles: [etcd, control-plane]}
                      - {name: w1, address: 10.3.0.21, roles: [worker]}
                    encryption: none
                    audit: none
                    dns: {replicas: 0}
                    """));

    /** Something unusual in a usual cluster. */
    private record Oddity(String name, Consumer<HealthyCluster> change) {}

    private static final List<Oddity> ODDITIES = List.of(
            new Oddity("a cordoned node with a taint", OddClustersTest::cordoned),
            new Oddity(
                    "a clock just below the limit",
                    c -> c.host("worker1").skew = Duration.ofMinutes(5).minusSeconds(1)),
            new Oddity(
                    "strangers on ports of nobody, and on one kube-apiserver once had",
                    c -> c.host("worker1")
                            .listeners
                            .addAll(List.of(
                                    new Listener("*", 8080, "java", List.of(7L)),
                                    new Listener("0.0.0.0", 9999, "socat", List.of(8L))))),
            new Oddity(
                    "another nginx on the host",
                    c -> c.host("worker2").listeners.add(new Listener("0.0.0.0", 80, "nginx", List.of(9L)))),
            new Oddity("requests other signers and users wait for, and one that was denied", OddClustersTest::requests),
            new Oddity("an old certificate nothing reads", OddClustersTest::oldCertificate),
            new Oddity("no pods anywhere", c -> c.hosts.values().forEach(h -> h.attempts.clear())),
            new Oddity("units that were restarted", OddClustersTest::restarted),
            new Oddity("a node of somebody else", c -> c.nodes.add(HealthyCluster.node("guest", "Unknown", "gone"))),
            new Oddity(
                    "a filter that forwards only what it knows",
                    c -> c.hosts.values().forEach(h -> h.forwardPolicy = "DROP")));

    private static void cordoned(HealthyCluster cluster) {
        cluster.nodes.removeIf(n -> n.at("metadata", "name").text().equals("worker1"));
        cluster.nodes.add(Json.parse("""
                {"kind":"Node","metadata":{"name":"worker1"},
                 "spec":{"unschedulable":true,"taints":[{"key":"node.kubernetes.io/unschedulable","effect":"NoSchedule"}]},
                 "status":{"conditions":[{"type":"Ready","status":"True"}]}}"""));
    }

    private static void requests(HealthyCluster cluster) {
        for (int i = 0; i < 12; i++) {
            cluster.requests.add(HealthyCluster.request("other-" + i, "somebody", "example.com/signer"));
        }
        cluster.requests.add(HealthyCluster.request("user", "somebody", "kubernetes.io/kube-apiserver-client"));
        cluster.requests.add(Json.parse("""
                {"kind":"CertificateSigningRequest","metadata":{"name":"approved"},
                 "spec":{"username":"somebody","signerName":"example.com/signer"},
                 "status":{"conditions":[{"type":"Approved"}]}}"""));
        cluster.requests.add(Json.parse("""
                {"kind":"CertificateSigningRequest","metadata":{"name":"denied"},
                 "spec":{"username":"system:node:worker9","signerName":"kubernetes.io/kubelet-serving"},
                 "status":{"conditions":[{"type":"Denied"}]}}"""));
    }

    private static void oldCertificate(HealthyCluster cluster) {
        String old = Pem.write(CertificateAuthority.builder(DistinguishedName.of("old"))
                .clock(Clock.fixed(NOW.minus(Duration.ofDays(400)), ZoneOffset.UTC))
                .validity(Duration.ofDays(30))
                .build()
                .certificate());
        cluster.host("master1").certificates.put(HostPath.of("/etc/kubernetes/cert/an-old-one.pem"), old);
    }

    private static void restarted(HealthyCluster cluster) {
        HealthyCluster.Host host = cluster.host("worker1");
        host.units.replaceAll((name, u) -> new UnitHealth(
                name, u.loadState(), u.activeState(), u.result(), 9, u.arguments(), List.of(), u.readiness()));
    }

    @TestFactory
    Stream<DynamicTest> an_unusual_shape_has_no_finding() {
        return SHAPES.stream()
                .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> {
                    ClusterSpec spec =
                            ClusterSpec.parse("odd", "name: odd\nkubernetesVersion: v1.20.2\n" + shape.yaml());
                    ClusterPlan plan = Sample.plan(spec, folder.resolve("shape-" + SHAPES.indexOf(shape)));
                    assertThat(new HealthyCluster(plan, NOW).diagnosis(NOW).findings())
                            .filteredOn(f -> f.severity() == Severity.ERROR)
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> something_unusual_is_no_error() {
        return ODDITIES.stream()
                .map(oddity -> DynamicTest.dynamicTest(oddity.name(), () -> {
                    HealthyCluster cluster = new HealthyCluster(Objects.requireNonNull(usual), NOW);
                    oddity.change().accept(cluster);
                    assertThat(cluster.diagnosis(NOW).isHealthy())
                            .as("%s", cluster.diagnosis(NOW).findings())
                            .isTrue();
                }));
    }
}
