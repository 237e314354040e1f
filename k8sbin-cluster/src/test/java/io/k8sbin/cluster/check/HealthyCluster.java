package io.k8sbin.cluster.check;

import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.diff.ObservedCluster;
import io.k8sbin.cluster.diff.ObservedFile;
import io.k8sbin.cluster.diff.ObservedNode;
import io.k8sbin.cluster.diff.ObservedUnit;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.render.systemd.UnitCommand;
import io.k8sbin.render.systemd.UnitFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cluster that does well, exactly as its plan says, to be spoiled. */
final class HealthyCluster {
    static final HostPath UNITS = HostPath.of("/etc/systemd/system");
    private static final HostPath RUNTIME = HostPath.of("/etc/containerd/config.toml");
    final ClusterPlan plan;
    final Map<String, Host> hosts = new TreeMap<>();
    final List<Json> nodes = new ArrayList<>();
    final List<Json> requests = new ArrayList<>();
    final List<Json> leases = new ArrayList<>();
    final List<Json> bindings = new ArrayList<>();
    final List<Json> endpoints = new ArrayList<>();
    boolean apiAnswers = true;

    HealthyCluster(ClusterPlan plan, Instant now) {
        this.plan = plan;
        plan.nodes().forEach(n -> hosts.put(n.node().name(), new Host(n)));
        if (plan.spec().mode() == Mode.KUBEADM) {
            hosts.values().forEach(h -> new HealthyKubeadm(plan, h).settle());
        }
        plan.spec().kubeletNodes().forEach(n -> nodes.add(node(n.name(), "True", "kubelet is posting ready status")));
        String leader = plan.spec().nodes(NodeRole.CONTROL_PLANE).get(0).name();
        List.of("kube-controller-manager", "kube-scheduler").forEach(c -> leases.add(lease(c, leader + "_1234", now)));
        plan.objects().stream()
                .filter(o -> o.kind().equals("ClusterRoleBinding"))
                .forEach(o -> bindings.add(o.toJson()));
        endpoints.add(endpoints("kube-dns", "172.30.0.3"));
    }

    static Json endpoints(String name, String... addresses) {
        String ready = Stream.of(addresses).map(a -> "{\"ip\":\"" + a + "\"}").collect(Collectors.joining(","));
        return Json.parse("""
                {"kind":"Endpoints","metadata":{"name":"%s","namespace":"kube-system"},
                 "subsets":[{"addresses":[%s]}]}""".formatted(name, ready));
    }

    static Json node(String name, String ready, String message) {
        return Json.parse("""
                {"kind":"Node","metadata":{"name":"%s"},"status":{"conditions":[
                 {"type":"Ready","status":"%s","reason":"KubeletReady","message":"%s"}]}}""".formatted(name, ready, message));
    }

    static Json lease(String name, String holder, Instant renewed) {
        return Json.parse("""
                {"kind":"Lease","metadata":{"name":"%s"},"spec":{"holderIdentity":"%s","renewTime":"%s"}}""".formatted(name, holder, renewed));
    }

    static Json request(String name, String user, String signer) {
        return Json.parse("""
                {"kind":"CertificateSigningRequest","metadata":{"name":"%s"},
                 "spec":{"username":"%s","signerName":"%s"},"status":{}}""".formatted(name, user, signer));
    }

    Host host(String name) {
        return Optional.ofNullable(hosts.get(name)).orElseThrow();
    }

    Diagnosis diagnosis(Instant now) {
        Map<String, HostHealth> seen = hosts.values().stream()
                .collect(Collectors.toMap(h -> h.node.node().name(), Host::seen));
        Map<String, ObservedNode> observed = hosts.values().stream()
                .collect(Collectors.toMap(h -> h.node.node().name(), Host::observed));
        ObservedCluster files = new ObservedCluster(observed, new ObservedApi.Silent("not asked"));
        Optional<ApiHealth> api = apiAnswers
                ? Optional.of(new ApiHealth(nodes, requests, leases, endpoints, bindings))
                : Optional.empty();
        return Diagnosis.of(plan, new ClusterHealth(seen, files, api), now);
    }

    /** A host that does well. */
    final class Host {
        final NodePlan node;
        final Map<String, UnitHealth> units = new HashMap<>();
        final Map<String, PodHealth> pods = new HashMap<>();
        final Map<HostPath, ObservedFile> files = new HashMap<>();
        final Map<String, ObservedUnit> standing = new HashMap<>();
        final List<Listener> listeners = new ArrayList<>();
        final List<DiskUse> disks = new ArrayList<>();
        final Map<HostPath, String> certificates = new HashMap<>();
        final Map<Integer, String> served = new HashMap<>();
        final Map<HostPath, String> texts = new HashMap<>();
        Duration skew = Duration.ofMillis(3);
        List<String> alarms = List.of();
        String serviceTable;
        String storedSecret = "k8s:enc:aescbc:v1:key1:.";
        final List<String> routes = new ArrayList<>();
        final List<PodAttempt> attempts = new ArrayList<>();
        String forwarding = "1";
        String forwardPolicy = "ACCEPT";
        Optional<NameAnswer> resolved = Optional.empty();
        boolean answers = true;
        boolean joined = true;
        long databaseBytes = 1000000;

        private Host(NodePlan node) {
            this.node = node;
            this.serviceTable = plan.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                    .map(m ->
                            "-A KUBE-SEP-X -m comment --comment \"default/kubernetes:https\" -j DNAT --to-destination "
                                    + m.address() + ":6443")
                    .collect(Collectors.joining("\n"));
            disks.add(new DiskUse(plan.spec().paths().data(), 100L << 30, 60L << 30));
            texts.put(RUNTIME, "      SystemdCgroup = " + systemd() + "\n");
            network();
            node.directories().forEach(d -> files.put(d.path(), new ObservedFile.Directory(0700)));
            node.files().forEach(this::file);
            node.units().forEach(this::unit);
        }

        /** It has a route to every other node's pods, reaches one of each, and the name server answers. */
        private void network() {
            plan.directory().allocations().podCidrs().forEach((name, range) -> {
                if (!name.equals(node.node().name())) {
                    routes.add(range + " via " + plan.node(name).node().address() + " dev eth0");
                    attempts.add(new PodAttempt(
                            name, "default/hello", range.address(5) + ":80", PodAttempt.Outcome.REACHED, ""));
                }
            });
            if (node.node().is(NodeRole.WORKER)) {
                resolved =
                        Optional.of(NameAnswer.of(List.of(plan.spec().network().serviceAddress())));
            }
        }

        /** It no longer reaches the pods of a host. */
        void loses(String other) {
            attempts.replaceAll(p -> p.node().equals(other)
                    ? new PodAttempt(other, p.pod(), p.at(), PodAttempt.Outcome.LOST, "no answer within 5 s")
                    : p);
        }

        private boolean systemd() {
            return node.files().stream()
                    .filter(f -> f.image().path().name().startsWith("kubelet-config"))
                    .anyMatch(f -> text(f).contains("cgroupDriver: systemd"));
        }

        private void file(PlannedFile file) {
            if (file.placement() instanceof Placement.UntilJoined) {
                return;
            }
            FileImage image = file.image();
            files.put(
                    image.path(),
                    new ObservedFile.Regular(
                            image.sha256(),
                            image.mode().bits(),
                            image.owner().user(),
                            image.owner().group()));
            if (image.content() instanceof FileImage.Bytes) {
                String text = text(file);
                if (text.startsWith("-----BEGIN CERTIFICATE")) {
                    certificates.put(image.path(), text);
                } else if (Set.of("nginx.conf", "kubelet-config.yaml", "daemon.json")
                        .contains(image.path().name())) {
                    texts.put(image.path(), text);
                }
            }
        }

        private void unit(PlannedUnit unit) {
            Optional<PlannedFile> file = node.file(UNITS.resolve(unit.name()));
            List<String> argv = file.map(
                            f -> UnitFile.parse(unit.name(), text(f)).commands("ExecStart"))
                    .flatMap(c -> c.stream().findFirst())
                    .map(UnitCommand::argv)
                    .orElse(List.of());
            units.put(unit.name(), running(unit.name(), argv));
            String program = argv.isEmpty() ? "" : HostPath.of(argv.get(0)).name();
            String process = program.equals("docker") ? "nginx" : program.substring(0, Math.min(15, program.length()));
            unit.ports().forEach(p -> listeners.add(new Listener("10.0.0.1", p, process, List.of(42L))));
            standing.put(
                    unit.name(),
                    new ObservedUnit(
                            true, true, true, false, UNITS.resolve(unit.name()).value(), Optional.of(inputs(unit))));
        }

        private String inputs(PlannedUnit unit) {
            Map<String, ObservedNode> nothing = plan.nodes().stream()
                    .collect(Collectors.toMap(
                            n -> n.node().name(), n -> new ObservedNode(Map.of(), Map.of(), false, Set.of())));
            return ClusterChanges.between(new ObservedCluster(nothing, new ObservedApi.Silent("")), plan)
                    .nodes()
                    .stream()
                    .filter(n -> n.name().equals(node.node().name()))
                    .flatMap(n -> n.units().stream())
                    .filter(u -> u.unit().equals(unit))
                    .map(u -> u.inputs())
                    .findFirst()
                    .orElseThrow();
        }

        static UnitHealth running(String name, List<String> argv) {
            return new UnitHealth(
                    name, "loaded", "active", "success", 0, argv, List.of(), Optional.of(new Answer(0, "")));
        }

        /** A unit that ended, with what it said last; its ports are free again. */
        void stop(String name, String state, String... journal) {
            units.put(
                    name,
                    new UnitHealth(
                            name,
                            "loaded",
                            state,
                            state.equals("failed") ? "exit-code" : "success",
                            0,
                            List.of(),
                            List.of(journal),
                            Optional.empty()));
            node.units().stream()
                    .filter(u -> u.name().equals(name))
                    .forEach(u -> listeners.removeIf(l -> u.ports().contains(l.port())));
        }

        /** A unit that runs with other arguments. */
        void runs(String name, java.util.function.UnaryOperator<List<String>> change) {
            UnitHealth unit = Optional.ofNullable(units.get(name)).orElseThrow();
            units.put(name, running(name, change.apply(unit.arguments())));
        }

        private static String text(PlannedFile file) {
            return new String(((FileImage.Bytes) file.image().content()).toByteArray(), StandardCharsets.UTF_8);
        }

        private HostHealth seen() {
            String name = node.node().name();
            if (!answers) {
                return new HostHealth.Silent(name, "connection timed out");
            }
            return new HostHealth.Seen(
                    name,
                    skew,
                    units,
                    pods,
                    listeners,
                    disks,
                    certificates,
                    served,
                    texts,
                    etcd(),
                    serviceTable,
                    4096,
                    new HostNetwork(Optional.of(routes), forwarding, forwardPolicy, attempts, resolved));
        }

        private Optional<EtcdHealth> etcd() {
            if (!node.node().is(NodeRole.ETCD)) {
                return Optional.empty();
            }
            boolean runs = Optional.ofNullable(units.get("etcd.service"))
                    .map(UnitHealth::isActive)
                    .orElse(false);
            List<Json> members = plan.spec().nodes(NodeRole.ETCD).stream()
                    .map(NodeSpec::name)
                    .map(n -> Json.parse("{\"name\":\"" + n + "\",\"peerURLs\":[\"https://" + n + ":2380\"]}"))
                    .toList();
            Json status = Json.parse("{\"Endpoint\":\"https://127.0.0.1:2379\",\"Status\":{\"leader\":17,\"dbSize\":"
                    + databaseBytes + "}}");
            return Optional.of(
                    runs
                            ? new EtcdHealth(members, Optional.of(status), alarms, Optional.of(storedSecret))
                            : new EtcdHealth(List.of(), Optional.empty(), List.of(), Optional.empty()));
        }

        private ObservedNode observed() {
            return answers
                    ? new ObservedNode(files, standing, joined, Set.of())
                    : new ObservedNode(Map.of(), Map.of(), true, Set.of());
        }
    }
}
