package io.k8sbin.cluster.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Severity;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.Pem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class KubeadmDiagnosisTest {
    private static final String CLUSTER = """
            name: demo
            kubernetesVersion: v1.20.2
            mode: kubeadm
            nodes:
              - {name: k1, address: 10.4.0.11, roles: [etcd, control-plane, worker]}
              - {name: k2, address: 10.4.0.12, roles: [etcd, control-plane]}
              - {name: k3, address: 10.4.0.13, roles: [etcd, control-plane]}
              - {name: k4, address: 10.4.0.14, roles: [worker]}
            apiServer: {port: 5443, loadBalancer: "127.0.0.1:6443", names: ["*.kubernetes.node"]}
            flags: {kube-apiserver: {event-ttl: 720h}}
            """;

    @TempDir
    static Path folder;

    private static @Nullable ClusterPlan made;
    /** Certificates are issued by the clock: a day later all of them are valid, however long the tests take. */
    private static Instant now = Instant.EPOCH;

    @BeforeAll
    static void prepare() {
        now = Instant.now().plus(Duration.ofDays(1));
        made = plan("demo", CLUSTER);
    }

    private static ClusterPlan plan(String name, String yaml) {
        ClusterSpec spec = ClusterSpec.parse("test", yaml);
        return ClusterPlan.of(
                spec, ClusterDirectory.prepare(spec, folder.resolve(name), Clock.systemUTC()), BinaryInventory.none());
    }

    private static HealthyCluster healthy() {
        return new HealthyCluster(Objects.requireNonNull(made), now);
    }

    /** Something that goes wrong, the rule that must say so, and words its cause and remedy must hold. */
    private record Fault(String name, String id, String cause, String remedy, Consumer<HealthyCluster> injection) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault(
                    "a manifest is gone",
                    "check.pod-missing",
                    "kube-scheduler.yaml",
                    "init phase control-plane all",
                    c -> c.host("k2").pods.remove("kube-scheduler")),
            new Fault(
                    "an API server dies again and again",
                    "check.pod-down",
                    "does not know the flag --no-such",
                    "remove the flag",
                    c -> {
                        stop(c.host("k1"), "kube-apiserver", "Error: unknown flag: --no-such");
                        c.host("k1").listeners.removeIf(l -> l.port() == 5443);
                    }),
            new Fault(
                    "a kubelet is stopped, and its pods with it",
                    "check.pod-down",
                    "the kubelet, which runs it, is not well",
                    "mend the kubelet first",
                    c -> {
                        c.host("k2").stop("kubelet.service", "inactive");
                        stop(c.host("k2"), "kube-controller-manager");
                        c.host("k2").listeners.removeIf(l -> l.port() == 10257);
                    }),
            new Fault(
                    "an API server does not become ready",
                    "check.pod-not-ready",
                    "kube-apiserver runs but is not ready",
                    "/var/log/pods",
                    c -> change(
                            c.host("k3"),
                            "kube-apiserver",
                            p -> new PodHealth(
                                    p.name(),
                                    p.told(),
                                    p.arguments(),
                                    List.of(),
                                    Optional.of(new Answer(1, "[-]etcd failed"))))),
            new Fault(
                    "a manifest was edited by hand",
                    "check.pod-arguments",
                    "other flags than described: --event-ttl",
                    "run apply",
                    c -> change(c.host("k1"), "kube-apiserver", p -> HealthyKubeadm.running(p.name(), shorter(p)))),
            new Fault(
                    "a pod was not restarted on its manifest",
                    "check.pod-arguments",
                    "other flags than its manifest says: --event-ttl",
                    "journalctl -u kubelet",
                    c -> change(
                            c.host("k2"),
                            "kube-apiserver",
                            p -> new PodHealth(p.name(), p.told(), shorter(p), List.of(), p.readiness()))),
            new Fault(
                    "another program has the scheduler's port",
                    "check.port-taken",
                    "taken by python3",
                    "stop that program",
                    c -> {
                        stop(c.host("k3"), "kube-scheduler");
                        c.host("k3").listeners.removeIf(l -> l.port() == 10259);
                        c.host("k3").listeners.add(new Listener("0.0.0.0", 10259, "python3", List.of(1L)));
                    }),
            new Fault(
                    "kubeadm's certificate has expired",
                    "check.certificate-expired",
                    "apiserver-kubelet-client.crt expired on",
                    "kubeadm certs renew apiserver-kubelet-client",
                    c -> c.host("k1")
                            .certificates
                            .put(
                                    HealthyKubeadm.PKI.resolve("apiserver-kubelet-client.crt"),
                                    expired("kube-apiserver-kubelet-client"))),
            new Fault(
                    "a kubeconfig's certificate has expired",
                    "check.certificate-expired",
                    "scheduler.conf expired on",
                    "kubeadm certs renew scheduler.conf",
                    c -> c.host("k2")
                            .certificates
                            .put(
                                    KubeadmPaths.CONFIGURATION.resolve("scheduler.conf"),
                                    expired("system:kube-scheduler"))),
            new Fault(
                    "a certificate was renewed and its server not restarted",
                    "check.certificate-not-served",
                    "kube-apiserver still serves an older certificate",
                    "stop the container of kube-apiserver",
                    c -> c.host("k3").served.put(5443, stranger("kube-apiserver"))),
            new Fault(
                    "a certificate of another cluster",
                    "check.certificate-authority",
                    "admin.conf is not signed by this cluster's authority",
                    "init phase kubeconfig admin",
                    c -> c.host("k1").certificates.put(KubeadmPaths.ADMIN, stranger("kubernetes-admin"))),
            new Fault(
                    "another cluster is trusted",
                    "check.certificate-authority",
                    "ca.crt is not this cluster's authority",
                    "kubeadm reset",
                    c -> c.host("k4").certificates.put(HealthyKubeadm.PKI.resolve("ca.crt"), stranger("kubernetes"))),
            new Fault(
                    "a kubeconfig is gone",
                    "check.certificate-missing",
                    "controller-manager.conf holds no certificate",
                    "init phase kubeconfig controller-manager",
                    c -> c.host("k2")
                            .certificates
                            .remove(KubeadmPaths.CONFIGURATION.resolve("controller-manager.conf"))),
            new Fault(
                    "a certificate is for somebody else",
                    "check.certificate-identity",
                    "is for nobody, not for front-proxy-client",
                    "init phase certs front-proxy-client",
                    c -> c.host("k3")
                            .certificates
                            .put(HealthyKubeadm.PKI.resolve("front-proxy-client.crt"), stranger("nobody"))),
            new Fault(
                    "a kubelet is led to a port nobody has",
                    "check.kubeconfig-server",
                    "kubelet.conf leads to 127.0.0.1:8443",
                    "https://127.0.0.1:6443",
                    c -> c.host("k4").texts.put(KubeadmPaths.KUBELET, "server: https://127.0.0.1:8443\n")),
            new Fault(
                    "kubelet and containerd disagree about cgroups",
                    "check.cgroup-driver",
                    "no pod can start",
                    "SystemdCgroup",
                    c -> c.host("k2").texts.put(HostPath.of("/etc/containerd/config.toml"), "SystemdCgroup = false\n")),
            new Fault(
                    "kubeadm's kube-proxy does not run",
                    "check.proxy-missing",
                    "kube-proxy, kubeadm's addon, does not run here",
                    "init phase addon kube-proxy",
                    c -> c.host("k4").listeners.removeIf(l -> l.process().equals("kube-proxy"))),
            new Fault(
                    "etcd is down on one host",
                    "check.unit-down",
                    "etcd.service does not run",
                    "apply",
                    c -> c.host("k3").stop("etcd.service", "failed", "panic")),
            new Fault(
                    "nobody signs certificate requests",
                    "check.csr-signer",
                    "no kube-controller-manager runs",
                    "start kube-controller-manager",
                    c -> {
                        for (String host : List.of("k1", "k2", "k3")) {
                            stop(c.host(host), "kube-controller-manager");
                            c.host(host).listeners.removeIf(l -> l.port() == 10257);
                        }
                        c.requests.add(HealthyCluster.request(
                                "csr-a", "system:bootstrap:abcdef", "kubernetes.io/kube-apiserver-client-kubelet"));
                    }));

    private static void change(HealthyCluster.Host host, String pod, UnaryOperator<PodHealth> how) {
        host.pods.computeIfPresent(pod, (name, before) -> how.apply(before));
    }

    private static void stop(HealthyCluster.Host host, String pod, String... log) {
        change(host, pod, p -> new PodHealth(p.name(), p.told(), List.of(), List.of(log), Optional.empty()));
    }

    private static List<String> shorter(PodHealth pod) {
        List<String> flags = new ArrayList<>(pod.told().orElseThrow());
        flags.removeIf(f -> f.startsWith("--event-ttl"));
        return flags;
    }

    private static String stranger(String name) {
        return Pem.write(CertificateAuthority.createRoot(DistinguishedName.of(name), Duration.ofDays(365))
                .certificate());
    }

    private static String expired(String name) {
        CertificateAuthority then = CertificateAuthority.builder(DistinguishedName.of("kubernetes"))
                .clock(Clock.fixed(now.minus(Duration.ofDays(400)), ZoneOffset.UTC))
                .validity(Duration.ofDays(3650))
                .build();
        return then.issue(CertificateSpec.client(DistinguishedName.of(name))
                        .validity(Duration.ofDays(365))
                        .build())
                .certificatePem();
    }

    private static List<CheckFinding> errors(HealthyCluster cluster) {
        return cluster.diagnosis(now).findings().stream()
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
    void a_cluster_as_kubeadm_made_it_has_no_finding_and_tells_who_leads() {
        Diagnosis diagnosis = healthy().diagnosis(now);
        assertThat(diagnosis.findings()).isEmpty();
        assertThat(diagnosis.leaders()).containsExactly("kube-controller-manager: k1", "kube-scheduler: k1");
    }

    @Test
    void document_002s_own_cluster_in_docker_has_no_finding() {
        ClusterPlan plan =
                plan("docker", CLUSTER + "kubeadm: {runtime: docker, proxyImage: \"nginx:1.17.6-alpine\"}\n");
        HealthyCluster cluster = new HealthyCluster(plan, now);
        cluster.hosts.values().forEach(h -> h.texts.remove(HostPath.of("/etc/containerd/config.toml")));
        assertThat(cluster.diagnosis(now).findings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_fault_is_named_with_cause_and_remedy() {
        return FAULTS.stream()
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
                    HealthyCluster cluster = healthy();
                    fault.injection().accept(cluster);
                    List<CheckFinding> errors = errors(cluster);
                    assertThat(names(errors, fault)).as("%s", errors).isTrue();
                    assertThat(errors).as("and little else").hasSizeLessThan(6);
                }));
    }

    @Test
    void a_kubelets_own_serving_certificate_is_nobodys_concern_when_it_ends() {
        HealthyCluster cluster = healthy();
        cluster.host("k4").served.put(10250, expired("k4@1700000000"));
        assertThat(cluster.diagnosis(now).findings()).isEmpty();
    }

    @Test
    void a_name_that_was_described_after_kubeadm_wrote_the_certificate_is_told() {
        HealthyCluster cluster = healthy();
        ClusterPlan later =
                plan("demo", CLUSTER.replace("\"*.kubernetes.node\"", "\"*.kubernetes.node\", api.example.org"));
        HealthyCluster described = new HealthyCluster(later, now);
        for (String host : List.of("k1", "k2", "k3")) {
            HostPath path = HealthyKubeadm.PKI.resolve("apiserver.crt");
            String old = Objects.requireNonNull(cluster.host(host).certificates.get(path));
            described.host(host).certificates.put(path, old);
            described.host(host).served.put(5443, old);
        }
        assertThat(errors(described))
                .hasSize(3)
                .allMatch(f -> f.id().equals("check.certificate-names")
                        && f.cause().contains("api.example.org")
                        && f.remedy().contains("init phase certs apiserver"));
    }

    @Test
    void the_quota_is_the_one_of_etcds_environment_file() {
        HealthyCluster cluster = healthy();
        cluster.hosts.values().forEach(h -> h.databaseBytes = 3L << 30);
        assertThat(cluster.diagnosis(now).findings()).isEmpty();
        cluster.hosts.values().forEach(h -> h.databaseBytes = 9L << 29);
        assertThat(cluster.diagnosis(now).findings())
                .extracting(CheckFinding::id)
                .containsOnly("check.etcd-quota");
    }

    @Test
    void of_a_host_kubeadm_has_not_been_on_no_pod_is_expected() {
        HealthyCluster cluster = healthy();
        HealthyCluster.Host host = cluster.host("k3");
        host.joined = false;
        host.pods.clear();
        host.certificates.clear();
        host.listeners.removeIf(l -> l.process().startsWith("kube"));
        assertThat(cluster.diagnosis(now).findings())
                .extracting(CheckFinding::id)
                .noneMatch(id -> id.startsWith("check.pod") || id.startsWith("check.certificate"));
    }
}
