package io.k8sbin.internal.kubeadm;

import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutReport;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.Node;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.internal.Actions;
import io.k8sbin.internal.Hosts;
import io.k8sbin.internal.Observation;
import io.k8sbin.pki.BootstrapToken;
import io.k8sbin.remote.HostLock;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes a cluster with kubeadm what its plan says: hosts, etcd and load balancers as any rollout does, then kubeadm's own
 * steps, each decided by what is live. Safe to interrupt at any moment and to run again.
 */
public final class KubeadmRollout {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration IMPORT_LIMIT = Duration.ofMinutes(10);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final Observation observation;
    private final ClusterChanges changes;
    private final Consumer<RolloutEvent> listener;
    private final Actions actions;
    private final KubeadmApi api;
    private final KubeadmScripts scripts;
    private final HostWork work;
    private final Map<String, Duration> steps = new LinkedHashMap<>();
    private final BootstrapToken token = BootstrapToken.generate();
    private final Set<String> members = new HashSet<>();
    private final Set<String> fresh = new HashSet<>();

    /** For one look at the hosts of a plan. */
    public KubeadmRollout(ClusterPlan plan, Hosts hosts, Observation observation, Consumer<RolloutEvent> listener) {
        this.plan = plan;
        this.hosts = hosts;
        this.observation = observation;
        this.changes = ClusterChanges.between(observation.cluster(), plan);
        this.listener = listener;
        this.actions = new Actions(listener);
        this.api = new KubeadmApi(plan, hosts, PATIENCE);
        this.scripts = new KubeadmScripts(plan);
        this.work = new HostWork(hosts, changes.nodes(), actions);
    }

    /** Does it. */
    public RolloutReport run() {
        Instant begin = Instant.now();
        String generation = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
                .withZone(ZoneOffset.UTC)
                .format(begin);
        List<HostLock> locks = new ArrayList<>();
        try {
            step("lock", () -> locks.addAll(lock()));
            step("push", () -> push(generation));
            step("host, etcd, load balancer", () -> work.phases(Phase.HOST, Phase.ETCD, Phase.LOAD_BALANCER));
            step("images", this::importImages);
            step("kubeadm init", this::begin);
            step("control plane", () -> new Rendering(plan, hosts, api, actions).run(fresh, generation));
            step("kubeadm join", this::join);
            step("workers", () -> work.phases(Phase.WORKERS));
            step("objects", this::apply);
            step("ready", () -> actions.run(api.required().speaker(), "await nodes", api::awaitNodes));
            step("clean up", this::cleanUp);
        } finally {
            locks.forEach(HostLock::close);
        }
        int files = changes.nodes().stream().mapToInt(n -> n.files().size()).sum();
        int units = changes.nodes().stream().mapToInt(n -> n.units().size()).sum();
        return new RolloutReport(steps, files, units, Duration.between(begin, Instant.now()));
    }

    private void step(String name, Runnable what) {
        Instant begin = Instant.now();
        what.run();
        Duration took = Duration.between(begin, Instant.now());
        steps.put(name, took);
        listener.accept(new RolloutEvent.StepDone(name, took));
    }

    private List<HostLock> lock() {
        String owner = System.getProperty("user.name", "somebody") + " (pid "
                + ProcessHandle.current().pid() + ")";
        HostPath file = Manifest.STATE.resolve("lock");
        List<String> names = changes.nodes().stream().map(NodeChanges::name).toList();
        return new ArrayList<>(
                hosts.each(names, name -> hosts.host(name).lock(file, owner)).values());
    }

    /** Files that belong to etcd need their owner first. */
    private void push(String generation) {
        List<String> without = plan.spec().nodes(NodeRole.ETCD).stream()
                .map(NodeSpec::name)
                .filter(name -> HostFindings.lacksUser(
                        Optional.ofNullable(observation.states().get(name)).orElseThrow()))
                .toList();
        hosts.each(without, name -> {
            RemoteCommand command = RemoteCommand.script(KubeadmScripts.user());
            actions.run(
                    name,
                    "create user etcd",
                    () -> Kubeadm.checked(hosts, name, command, "user etcd was not made", List.of()));
            return name;
        });
        work.push(generation);
    }

    /** On hosts that are to join; on others only what is new. */
    private void importImages() {
        List<String> names = changes.nodes().stream()
                .filter(n -> !plan.spec().kubeadm().images().isEmpty())
                .filter(n ->
                        n.join() || n.files().stream().anyMatch(f -> f.path().startsWith(KubeadmPaths.IMAGES)))
                .map(NodeChanges::name)
                .toList();
        hosts.each(names, name -> {
            RemoteCommand command = RemoteCommand.script(scripts.importImages()).timeout(IMPORT_LIMIT);
            actions.run(
                    name,
                    "import images",
                    () -> Kubeadm.checked(hosts, name, command, "images were not imported", List.of()));
            return name;
        });
    }

    private void begin() {
        changes.nodes().stream()
                .filter(n -> plan.spec().runsKubelet(n.plan().node()) && !n.join())
                .forEach(n -> members.add(n.name()));
        Optional<String> begun = new Beginning(plan, hosts, api, actions).ensure(token);
        begun.ifPresent(host -> {
            members.add(host);
            fresh.add(host);
            api.remember(KubeadmState.controlPlane(host), digest(host));
        });
    }

    private String digest(String node) {
        return Rendering.map(plan, KubeadmState.NAME).data().getOrDefault(KubeadmState.controlPlane(node), "");
    }

    private void join() {
        new Joining(plan, hosts, api, actions, token)
                .run(Set.copyOf(members), fresh.stream().findFirst());
    }

    /** Rights, nodes' labels and ranges, the network; what the cluster remembers comes last, when it is true. */
    private void apply() {
        if (changes.objects().isEmpty() && changes.nodes().stream().noneMatch(NodeChanges::join)) {
            return;
        }
        KubeadmApi.Live live = api.required();
        network(live);
        List<PublicObject> objects = plan.objects().stream()
                .filter(o -> !(o instanceof Node) || live.find("Node", o.name()).isPresent())
                .toList();
        actions.run(live.speaker(), "apply objects", () -> api.apply(objects));
    }

    private void network(KubeadmApi.Live live) {
        String wanted = Rendering.map(plan, KubeadmState.NAME).data().getOrDefault(KubeadmState.NETWORK, "");
        String there = live.find("ConfigMap", KubeadmState.NAME)
                .map(m -> m.at("data", KubeadmState.NETWORK))
                .filter(v -> !v.isNull())
                .map(Json::text)
                .orElse("");
        if (!wanted.equals(there)) {
            actions.run(
                    live.speaker(),
                    "apply network",
                    () -> api.run(scripts.applyNetwork(), "the network was not applied"));
        }
    }

    private void cleanUp() {
        actions.run(api.required().speaker(), "forget tokens", () -> new Tokens(plan, api).cleanUp());
    }
}
