package io.k8sbin.cluster.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Sample;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Severity;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class DiagnosisTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final HostPath CERTIFICATES = HostPath.of("/etc/kubernetes/cert");

    @TempDir
    static Path folder;

    private static @Nullable ClusterPlan made;

    @BeforeAll
    static void prepare() {
        made = Sample.plan(Sample.spec("three-plus-two"), folder);
    }

    private static HealthyCluster healthy() {
        return new HealthyCluster(Objects.requireNonNull(made), NOW);
    }

    /** Something that goes wrong, the rule that must say so, and words its cause and remedy must hold. */
    private record Fault(String name, String id, String cause, String remedy, Consumer<HealthyCluster> injection) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault(
                    "bootstrap tokens are not enabled",
                    "check.unit-arguments",
                    "--enable-bootstrap-token-auth",
                    "run apply",
                    c -> c.host("master1").runs("kube-apiserver.service", DiagnosisTest::withoutTokens)),
            new Fault(
                    "kube-controller-manager is down everywhere",
                    "check.csr-signer",
                    "no kube-controller-manager runs",
                    "start kube-controller-manager",
                    DiagnosisTest::controllerManagersDown),
            new Fault(
                    "a client certificate has the wrong name",
                    "check.certificate-identity",
                    "kubernetes-master",
                    "run apply",
                    c -> c.host("master2")
                            .certificates
                            .put(
                                    CERTIFICATES.resolve("kube-apiserver-kubelet-client.pem"),
                                    stranger("kubernetes-master"))),
            new Fault(
                    "a leaf has expired",
                    "check.certificate-expired",
                    "expired on",
                    "reissues",
                    c -> c.host("master3").certificates.put(CERTIFICATES.resolve("proxy-client.pem"), expired())),
            new Fault(
                    "a certificate was renewed and its server not restarted",
                    "check.certificate-not-served",
                    "older certificate",
                    "restart",
                    c -> c.host("master1").served.put(6443, stranger("kube-apiserver"))),
            new Fault(
                    "a clock is wrong",
                    "check.clock",
                    "600 s",
                    "synchronise",
                    c -> c.host("worker1").skew = Duration.ofMinutes(-10)),
            new Fault(
                    "a load balancer has an old list of masters",
                    "check.load-balancer-stale",
                    "does not lead to",
                    "run apply",
                    c -> c.host("worker2")
                            .texts
                            .replaceAll((p, t) -> t.replaceFirst("(?m)^ *server (\\S+):6443.*\\n", ""))),
            new Fault(
                    "a data directory is on a full file system",
                    "check.disk-full",
                    "is full",
                    "make room",
                    c -> c.host("master2").disks.add(new DiskUse(HostPath.of("/data/k8s/etcd"), 64L << 20, 0))),
            new Fault(
                    "etcd has used its quota",
                    "check.etcd-alarm",
                    "quota",
                    "alarm disarm",
                    c -> c.host("master1").alarms = List.of("memberID:1 alarm:NOSPACE")),
            new Fault(
                    "kubelet and containerd disagree about cgroups",
                    "check.cgroup-driver",
                    "no pod can start",
                    "SystemdCgroup",
                    c -> c.host("worker1")
                            .texts
                            .replaceAll((p, t) -> t.contains("SystemdCgroup = true")
                                    ? t.replace("true", "false")
                                    : t.replace("SystemdCgroup = false", "SystemdCgroup = true"))),
            new Fault(
                    "a port is taken",
                    "check.port-taken",
                    "taken by python3",
                    "stop that program",
                    DiagnosisTest::portTaken),
            new Fault(
                    "certificate requests pile up",
                    "check.csr-backlog",
                    "certificate requests are pending",
                    "run apply",
                    DiagnosisTest::backlog));

    private static List<String> withoutTokens(List<String> arguments) {
        return arguments.stream()
                .filter(a -> !a.startsWith("--enable-bootstrap-token-auth"))
                .toList();
    }

    private static void controllerManagersDown(HealthyCluster cluster) {
        for (String master : List.of("master1", "master2", "master3")) {
            cluster.host(master).stop("kube-controller-manager.service", "inactive");
        }
        cluster.leases.removeIf(l -> l.at("metadata", "name").text().equals("kube-controller-manager"));
        cluster.requests.add(HealthyCluster.request(
                "csr-a", "system:bootstrap:abcdef", "kubernetes.io/kube-apiserver-client-kubelet"));
    }

    private static void portTaken(HealthyCluster cluster) {
        HealthyCluster.Host host = cluster.host("worker2");
        host.stop(
                "kube-proxy.service",
                "failed",
                "failed to start proxy healthz on 0.0.0.0:10256: listen tcp 0.0.0.0:10256: bind: address already in use");
        host.listeners.add(new Listener("0.0.0.0", 10256, "python3", List.of(77L)));
    }

    private static void backlog(HealthyCluster cluster) {
        for (int i = 0; i < 12; i++) {
            cluster.requests.add(
                    HealthyCluster.request("csr-" + i, "system:node:worker1", "kubernetes.io/kubelet-serving"));
        }
    }

    private static String stranger(String name) {
        return Pem.write(CertificateAuthority.createRoot(DistinguishedName.of(name), Duration.ofDays(365))
                .certificate());
    }

    private static String expired() {
        return Pem.write(CertificateAuthority.builder(DistinguishedName.of("front-proxy-client"))
                .clock(Clock.fixed(NOW.minus(Duration.ofDays(400)), ZoneOffset.UTC))
                .validity(Duration.ofDays(30))
                .build()
                .certificate());
    }

    private static List<CheckFinding> errors(Diagnosis diagnosis) {
        return diagnosis.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
    }

    private static boolean names(List<CheckFinding> findings, Fault fault) {
        return findings.stream()
                .anyMatch(f -> f.id().equals(fault.id())
                        && f.cause().contains(fault.cause())
                        && f.remedy().contains(fault.remedy()));
    }

    @Test
    void a_cluster_as_planned_has_no_finding_and_tells_who_leads() {
        Diagnosis diagnosis = healthy().diagnosis(NOW);
        assertThat(diagnosis.findings()).isEmpty();
        assertThat(diagnosis.isHealthy()).isTrue();
        assertThat(diagnosis.leaders()).containsExactly("kube-controller-manager: master1", "kube-scheduler: master1");
    }

    @TestFactory
    Stream<DynamicTest> every_fault_is_named_with_cause_and_remedy() {
        return FAULTS.stream()
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
                    HealthyCluster cluster = healthy();
                    fault.injection().accept(cluster);
                    List<CheckFinding> errors = errors(cluster.diagnosis(NOW));
                    assertThat(names(errors, fault)).as("%s", errors).isTrue();
                }));
    }

    @Test
    void two_faults_at_once_are_both_named_whichever_they_are() {
        int pairs = 0;
        for (Fault one : FAULTS) {
            for (Fault other : FAULTS.subList(FAULTS.indexOf(one) + 1, FAULTS.size())) {
                HealthyCluster cluster = healthy();
                one.injection().accept(cluster);
                other.injection().accept(cluster);
                List<CheckFinding> errors = errors(cluster.diagnosis(NOW));
                assertThat(names(errors, one) && names(errors, other))
                        .as("%s and %s: %s", one.name(), other.name(), errors)
                        .isTrue();
                pairs++;
            }
        }
        assertThat(pairs).isEqualTo(66);
    }

    @Test
    void a_member_of_etcd_serves_one_certificate_to_clients_and_another_to_peers() {
        HealthyCluster cluster = healthy();
        HealthyCluster.Host host = cluster.host("master1");
        HostPath folder = HostPath.of("/etc/etcd/cert");
        host.served.put(2379, Objects.requireNonNull(host.certificates.get(folder.resolve("server.pem"))));
        host.served.put(2380, Objects.requireNonNull(host.certificates.get(folder.resolve("peer.pem"))));
        assertThat(cluster.diagnosis(NOW).findings()).isEmpty();
    }

    @Test
    void a_host_that_forwards_nothing_is_told_not_taken_for_one_that_serves() {
        HealthyCluster cluster = healthy();
        cluster.host("master1").served.put(6443, "");
        assertThat(cluster.diagnosis(NOW).findings())
                .singleElement()
                .matches(f -> f.id().equals("check.certificate-unseen") && f.severity() == Severity.INFO);
    }

    @Test
    void values_of_flags_that_let_somebody_in_are_not_shown() {
        HealthyCluster cluster = healthy();
        cluster.host("master1")
                .runs(
                        "etcd.service",
                        a -> Stream.concat(a.stream(), Stream.of("--root-password=hunter2"))
                                .toList());
        assertThat(errors(cluster.diagnosis(NOW)))
                .singleElement()
                .satisfies(f -> assertThat(f.toString())
                        .contains("--root-password=(not shown)")
                        .doesNotContain("hunter2"));
    }

    @Test
    void why_the_api_is_silent_is_the_evidence() {
        HealthyCluster cluster = healthy();
        cluster.apiAnswers = false;
        assertThat(errors(cluster.diagnosis(NOW)))
                .filteredOn(f -> f.id().equals("check.api-silent"))
                .singleElement()
                .extracting(CheckFinding::evidence)
                .isEqualTo("not asked");
    }

    @Test
    void a_program_that_holds_the_port_of_a_running_unit_is_named() {
        HealthyCluster cluster = healthy();
        cluster.host("worker1").listeners.removeIf(l -> l.port() == 10256);
        cluster.host("worker1").listeners.add(new Listener("0.0.0.0", 10256, "socat", List.of(77L)));
        assertThat(errors(cluster.diagnosis(NOW)))
                .singleElement()
                .matches(f -> f.id().equals("check.port-taken") && f.cause().contains("taken by socat"));
    }

    @Test
    void two_planned_programs_share_a_port_on_two_addresses(@TempDir Path other) {
        ClusterPlan plan = Sample.plan(ClusterSpec.parse("shared-port", """
                name: shared
                kubernetesVersion: v1.20.2
                nodes:
                  - {name: m1, address: 10.3.0.11, roles: [etcd, control-plane]}
                apiServer:
                  virtualIp: {address: 10.3.0.10/24, interface: eth0, routerId: 20, port: 8443, proxy: haproxy}
                """), other);
        HealthyCluster cluster = new HealthyCluster(plan, NOW);
        assertThat(cluster.host("m1").listeners.stream().filter(l -> l.port() == 8443))
                .extracting(Listener::process)
                .containsExactlyInAnyOrder("nginx", "haproxy");
        assertThat(cluster.diagnosis(NOW).findings())
                .extracting(CheckFinding::id)
                .doesNotContain("check.port-taken", "check.port-closed");
        cluster.host("m1").listeners.removeIf(l -> l.process().equals("haproxy"));
        assertThat(cluster.diagnosis(NOW).findings())
                .extracting(CheckFinding::id)
                .contains("check.port-closed");
    }

    @Test
    void a_host_that_does_not_answer_is_a_finding_and_hides_nothing_else() {
        HealthyCluster cluster = healthy();
        cluster.host("master3").answers = false;
        cluster.host("worker1").skew = Duration.ofHours(1);
        assertThat(cluster.diagnosis(NOW).findings())
                .extracting(CheckFinding::id)
                .containsExactlyInAnyOrder("check.host-silent", "check.clock");
    }

    @Test
    void of_phases_that_have_not_come_yet_nothing_is_expected() {
        HealthyCluster cluster = healthy();
        cluster.apiAnswers = false;
        cluster.hosts.values().forEach(host -> {
            host.standing.keySet().removeIf(u -> !u.startsWith("etcd"));
            host.units.keySet().removeIf(u -> !u.startsWith("etcd"));
            host.listeners.removeIf(l -> l.port() != 2379 && l.port() != 2380);
        });
        assertThat(errors(cluster.diagnosis(NOW)))
                .isNotEmpty()
                .allMatch(f -> f.cause().matches("there is no k8sbin-(pod-routes|host).service"));
    }

    @Test
    void untouched_hosts_are_told_to_be_so() {
        HealthyCluster cluster = healthy();
        cluster.apiAnswers = false;
        cluster.hosts.values().forEach(host -> {
            host.standing.clear();
            host.units.clear();
            host.listeners.clear();
            host.files.clear();
        });
        assertThat(cluster.diagnosis(NOW).findings())
                .singleElement()
                .matches(f -> f.id().equals("check.nothing-installed"));
    }
}
