package io.k8sbin.testkit;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.kubernetes.ComponentCertificates;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.testkit.internal.FakeApi;
import io.k8sbin.testkit.internal.FakeKubelets;
import io.k8sbin.testkit.internal.ShellCommands;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hosts in memory that behave as a cluster does while k8sbin rolls it out: units start, the API holds what is applied,
 * kubelets join with their tokens and ask for certificates. For tests of programs that drive {@link io.k8sbin.K8sbin}.
 *
 * <pre>{@code
 * FakeCluster fake = FakeCluster.of(plan);
 * try (K8sbin cluster = K8sbin.over(plan, fake.connections(), event -> {})) {
 *     cluster.rollout();
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class FakeCluster {
    private static final HostPath RECORDS = Manifest.STATE.resolve("units");
    private static final long RESTART_NANOS = 50_000;
    private static final Pattern KUBECONFIG = Pattern.compile("head -c (\\d+) ");
    private final Map<String, FakeHost> hosts = new ConcurrentHashMap<>();
    private final Map<String, String> certificates = new java.util.concurrent.ConcurrentHashMap<>();
    private final Map<String, String> failing = new ConcurrentHashMap<>();
    private final List<String> starts = new CopyOnWriteArrayList<>();
    private final Map<String, Set<String>> away = new ConcurrentHashMap<>();
    private final List<String> outages = new CopyOnWriteArrayList<>();
    private final AtomicLong pids = new AtomicLong(1000);
    private final FakeApi api = new FakeApi();
    private volatile ClusterPlan plan;
    private volatile FakeKubelets kubelets;

    private FakeCluster(ClusterPlan plan) {
        this.plan = plan;
        this.kubelets = new FakeKubelets(plan, api);
        plan.nodes().forEach(n -> hosts.put(n.node().name(), host(n)));
    }

    /** Empty hosts for a plan, with the programs and units of their own that the plan counts on. */
    public static FakeCluster of(ClusterPlan plan) {
        return new FakeCluster(plan);
    }

    /** The same hosts, to be rolled out by another plan for the same nodes. */
    public FakeCluster follow(ClusterPlan other) {
        plan = other;
        kubelets = new FakeKubelets(other, api);
        return this;
    }

    /** New connections to every host, by node name. */
    public Map<String, FakeHost> connections() {
        hosts.replaceAll((name, host) -> host.reconnect());
        return Collections.unmodifiableMap(new LinkedHashMap<>(hosts));
    }

    /** The last connection to a node. */
    public FakeHost host(String node) {
        return Optional.ofNullable(hosts.get(node)).orElseThrow(() -> new IllegalArgumentException("no node " + node));
    }

    /** Breaks every connection, as when the operator's machine goes away. */
    public void dropAll() {
        hosts.values().forEach(FakeHost::drop);
    }

    /** From now on a unit of a node does not come up, and its journal ends with these lines. */
    public FakeCluster failUnit(String node, String unit, String... journal) {
        failing.put(node + " " + unit, String.join("\n", journal));
        return this;
    }

    /** The unit comes up again. */
    public FakeCluster mendUnit(String node, String unit) {
        failing.remove(node + " " + unit);
        return this;
    }

    /** Every start and restart so far, in order: {@code node1 etcd.service}. */
    public List<String> starts() {
        return List.copyOf(starts);
    }

    /**
     * Every moment at which a cluster would have failed: two apiservers restarted at the same time, or etcd members
     * restarted while the others were no majority. Empty for a careful rollout.
     */
    public List<String> outages() {
        return List.copyOf(outages);
    }

    /** The API objects of a kind. */
    public List<Json> objects(String kind) {
        return api.all(List.of(kind));
    }

    /** Puts an object into the API, merging it into the one of its kind and name. */
    public void putObject(Json object) {
        api.apply(object);
    }

    private FakeHost host(NodePlan node) {
        String name = node.node().name();
        FakeHost host = FakeHost.named(name);
        node.hostPrograms().forEach(p -> host.file(FileImage.text(p, "a program of the host")));
        for (PlannedUnit unit : node.units()) {
            boolean ours =
                    node.files().stream().anyMatch(f -> f.image().path().name().equals(unit.name()));
            if (!ours) {
                FakeUnit own = FakeUnit.installed("/lib/systemd/system/" + unit.name());
                host.unit(unit.name(), own.enabled().started(pids.incrementAndGet()));
            }
        }
        return host.onSection("inputs", () -> Reply.ok(records(name)))
                .onSection("manifest", () -> Reply.ok(host(name).text(Manifest.PATH)))
                .onSection("ports", () -> Reply.ok(ports(name)))
                .onSection("joined", () -> Reply.ok(joined(name) ? certificate(name) : ""))
                .onSection("api", this::answer)
                .onRun(command -> run(name, command));
    }

    private String records(String name) {
        return host(name).files().keySet().stream()
                .filter(p -> p.parent().equals(RECORDS))
                .map(p -> p.name() + " " + host(name).text(p).strip() + "\n")
                .collect(Collectors.joining());
    }

    private String ports(String name) {
        StringBuilder lines = new StringBuilder();
        for (PlannedUnit unit : plan.node(name).units()) {
            FakeUnit shown = host(name).unit(unit.name());
            for (int port : shown.isActive() ? unit.ports() : List.<Integer>of()) {
                lines.append("LISTEN 0 4096 0.0.0.0:%d 0.0.0.0:* users:((\"p\",pid=%d,fd=3))\n"
                        .formatted(port, shown.mainPid()));
            }
        }
        return lines.toString();
    }

    private HostPath ownKubeconfig() {
        return plan.spec().paths().configuration().resolve("kubelet.kubeconfig");
    }

    private boolean joined(String name) {
        return host(name).file(ownKubeconfig()).isPresent();
    }

    /** The certificate a kubelet of this node would have got. */
    private String certificate(String name) {
        return certificates.computeIfAbsent(
                name,
                node -> CertificateAuthority.fromPem(
                                plan.directory().authorityPem(Authority.KUBELET),
                                plan.directory().kubeletAuthorityKey())
                        .issue(ComponentCertificates.kubeletClient(node).build())
                        .certificatePem());
    }

    private boolean apiAnswers() {
        return plan.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                .anyMatch(n -> host(n.name()).unit("kube-apiserver.service").isActive());
    }

    private Reply answer() {
        if (!apiAnswers()) {
            return Reply.failed(1, "The connection to the server was refused");
        }
        kubelets.report();
        List<String> kinds = api.kinds().stream()
                .filter(k -> !k.equals("CertificateSigningRequest"))
                .toList();
        return Reply.ok(FakeApi.list(api.all(kinds)));
    }

    private Reply run(String node, RemoteCommand command) {
        String script = command.script();
        Matcher applying = KUBECONFIG.matcher(script);
        if (applying.find()) {
            return apply(command, Integer.parseInt(applying.group(1)));
        }
        Set<String> restarted = restarted(script);
        restarted.forEach(unit -> leaves(node, unit));
        try {
            return answer(node, script);
        } finally {
            restarted.forEach(unit -> returned(node, unit));
        }
    }

    /** The units a command restarts: they are away until it ends. */
    private static Set<String> restarted(String script) {
        Set<String> units = new TreeSet<>();
        script.lines()
                .filter(l -> l.startsWith("systemctl --no-block restart "))
                .forEach(line -> ShellCommands.of(line).get(0).stream()
                        .filter(w -> w.endsWith(".service"))
                        .forEach(units::add));
        return units;
    }

    private void leaves(String node, String unit) {
        Set<String> others = away.computeIfAbsent(unit, u -> ConcurrentHashMap.newKeySet());
        others.add(node);
        if (unit.equals("kube-apiserver.service") && others.size() > 1) {
            outages.add("apiservers are away on " + new TreeSet<>(others));
        }
        if (unit.equals("etcd.service")) {
            List<String> members =
                    plan.spec().nodes(NodeRole.ETCD).stream().map(n -> n.name()).toList();
            long left = members.stream()
                    .filter(m -> !others.contains(m) && host(m).unit(unit).isActive())
                    .count();
            if (members.size() > 2 && left <= members.size() / 2) {
                outages.add("etcd has " + left + " of " + members.size() + " members while " + new TreeSet<>(others)
                        + " are away");
            }
        }
        // a restart takes a moment, so that two at the same time are seen
        LockSupport.parkNanos(RESTART_NANOS);
    }

    private void returned(String node, String unit) {
        away.getOrDefault(unit, Set.of()).remove(node);
    }

    private Reply answer(String node, String script) {
        // what comes before is the definition of a function
        int begin = script.indexOf("systemctl daemon-reload");
        for (List<String> words : ShellCommands.of(script.substring(Math.max(begin, 0)))) {
            Reply reply = one(node, words);
            if (reply.status() != 0 || !reply.out().isEmpty()) {
                return reply;
            }
        }
        return Reply.ok();
    }

    private Reply apply(RemoteCommand command, int kubeconfigBytes) {
        if (!apiAnswers()) {
            return Reply.failed(1, "The connection to the server was refused");
        }
        String input = command.stdin().map(Secret::revealUtf8).orElse("");
        Json list = Json.parse(input.substring(kubeconfigBytes));
        list.at("items").elements().forEach(api::apply);
        return Reply.ok("serverside-applied\n");
    }

    private Reply one(String node, List<String> words) {
        String program = words.get(0);
        if (program.equals("rm")) {
            words.subList(2, words.size()).forEach(p -> host(node).remove(HostPath.of(p)));
        } else if (program.equals("systemctl")) {
            systemctl(node, words);
        } else if (program.equals("ask")) {
            return ask(node, words);
        } else if (program.endsWith("/kubectl")) {
            return kubectl(words);
        }
        return Reply.ok();
    }

    private void systemctl(String node, List<String> words) {
        List<String> units = words.stream().filter(w -> w.endsWith(".service")).toList();
        FakeHost host = host(node);
        for (String unit : units) {
            if (words.contains("enable")) {
                host.unit(unit, host.unit(unit).enabled());
            } else if (words.contains("disable")) {
                host.unit(unit, FakeUnit.installed(host.unit(unit).fragmentPath()));
            } else if (words.contains("start") || words.contains("restart")) {
                start(node, unit);
            }
        }
    }

    private void start(String node, String unit) {
        starts.add(node + " " + unit);
        FakeUnit before = host(node).unit(unit);
        boolean fails =
                failing.containsKey(node + " " + unit) || before.fragmentPath().isEmpty();
        host(node).unit(unit, fails ? before.stopped("failed") : before.started(pids.incrementAndGet()));
        if (unit.equals("kubelet.service")) {
            join(plan.node(node));
        }
    }

    /** A kubelet that runs, has not joined and has a valid token joins. */
    private void join(NodePlan node) {
        FakeHost host = host(node.node().name());
        HostPath bootstrap = plan.spec().paths().configuration().resolve("kubelet-bootstrap.kubeconfig");
        boolean able =
                host.unit("kubelet.service").isActive() && host.file(bootstrap).isPresent() && apiAnswers();
        if (able && !joined(node.node().name()) && kubelets.mayJoin(node.node())) {
            kubelets.register(node.node());
            host.file(FileImage.secret(ownKubeconfig(), Secret.ofUtf8("the kubelet's own")));
        }
    }

    /** {@code ask UNIT SECONDS QUESTION DIGEST TEST}: ready when the unit runs. */
    private Reply ask(String node, List<String> words) {
        String unit = words.get(1);
        FakeUnit shown = host(node).unit(unit);
        if (!shown.isActive()) {
            return new Reply(
                    3,
                    "unit " + unit + " is " + shown.activeState() + " and not ready: " + words.get(3)
                            + "\nlast journal lines:\n" + failing.getOrDefault(node + " " + unit, "") + "\n",
                    "");
        }
        host(node).file(FileImage.text(RECORDS.resolve(unit), words.get(4) + "\n"));
        return Reply.ok();
    }

    private Reply kubectl(List<String> words) {
        if (!apiAnswers()) {
            return Reply.failed(1, "The connection to the server was refused");
        }
        if (words.contains("approve")) {
            words.subList(words.indexOf("approve") + 1, words.size()).forEach(kubelets::approve);
        } else if (words.contains("delete")) {
            words.forEach(w -> api.delete("Secret", w));
        } else if (words.contains("csr,nodes")) {
            plan.nodes().forEach(this::join);
            kubelets.report();
            return Reply.ok(FakeApi.list(api.all(List.of("Node", "CertificateSigningRequest"))));
        }
        return Reply.ok();
    }
}
