package io.k8sbin.internal;

import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutException;
import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.diff.ObservedCluster;
import io.k8sbin.cluster.diff.ObservedFile;
import io.k8sbin.cluster.diff.ObservedNode;
import io.k8sbin.cluster.diff.ObservedUnit;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.core.json.JsonException;
import io.k8sbin.remote.FileState;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.UnitState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Looks at every host with one exchange each; one control-plane host also answers for the API inside its own. */
public final class Observer {
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final Consumer<RolloutEvent> listener;
    private final HostScripts scripts;
    private final KubeletIdentity identity;

    /** For one plan and its connections. */
    public Observer(ClusterPlan plan, Hosts hosts, Consumer<RolloutEvent> listener) {
        this.plan = plan;
        this.hosts = hosts;
        this.listener = listener;
        this.scripts = new HostScripts(plan);
        this.identity = new KubeletIdentity(plan);
    }

    /** Looks at all hosts of the plan. */
    public Observation observe() {
        Instant begin = Instant.now();
        String speaker = plan.spec().nodes(NodeRole.CONTROL_PLANE).get(0).name();
        List<String> names = plan.nodes().stream().map(n -> n.node().name()).toList();
        Map<String, HostState> states = hosts.each(names, name -> probe(name, request(name, speaker)));
        ObservedApi api = api(Optional.ofNullable(states.get(speaker)).orElseThrow());
        listener.accept(new RolloutEvent.StepDone("observe", Duration.between(begin, Instant.now())));
        return new Observation(new ObservedCluster(nodes(states), api), states);
    }

    private ProbeRequest request(String name, String speaker) {
        ProbeRequest request = request(plan.node(name));
        return name.equals(speaker) ? request.withSection("api", scripts.apiObjects()) : request;
    }

    /** What hosts that answered hold; those that did not hold nothing. */
    public Map<String, ObservedNode> nodes(Map<String, HostState> states) {
        Map<String, ObservedNode> nodes = new HashMap<>();
        for (NodePlan node : plan.nodes()) {
            HostState state = states.get(node.node().name());
            nodes.put(
                    node.node().name(),
                    state == null ? new ObservedNode(Map.of(), Map.of(), true, Set.of()) : node(node, state));
        }
        return nodes;
    }

    /** Asks one host. */
    public HostState probe(String name, ProbeRequest request) {
        listener.accept(new RolloutEvent.Started(Optional.of(name), "observe"));
        Instant begin = Instant.now();
        HostState state = hosts.host(name).probe(request);
        listener.accept(
                new RolloutEvent.Finished(Optional.of(name), "observe", Duration.between(begin, Instant.now())));
        return state;
    }

    /** What is asked of every host of a plan. */
    public ProbeRequest request(NodePlan node) {
        List<HostPath> files = new ArrayList<>();
        List<HostPath> programs = new ArrayList<>();
        for (var planned : node.files()) {
            boolean program = planned.image().content() instanceof FileImage.LocalFile;
            (program ? programs : files).add(planned.image().path());
        }
        node.directories().forEach(d -> files.add(d.path()));
        files.addAll(node.hostPrograms());
        return ProbeRequest.facts()
                .withFiles(files)
                .withCachedFiles(programs)
                .withUnits(node.units().stream().map(PlannedUnit::name).toList())
                .withDisks(List.of(
                        plan.spec().paths().binaries(), plan.spec().paths().data()))
                .withTools(HostScripts.TOOLS)
                .withSection("inputs", HostScripts.recordedInputs())
                .withSection("manifest", HostScripts.manifest())
                .withSection("ports", HostScripts.ports())
                .withSection("joined", scripts.joined());
    }

    private ObservedNode node(NodePlan node, HostState state) {
        Map<HostPath, ObservedFile> files = new HashMap<>();
        state.files().forEach((path, file) -> files.put(path, file(file)));
        Map<String, ObservedUnit> units =
                units(state, node.units().stream().map(PlannedUnit::name).toList());
        boolean joined = !plan.spec().runsKubelet(node.node())
                || identity.isValid(node.node().name(), out(state, "joined"), Instant.now());
        return new ObservedNode(files, units, joined, managed(node, out(state, "manifest")));
    }

    private static Map<String, ObservedUnit> units(HostState state, List<String> names) {
        Map<String, String> inputs = pairs(out(state, "inputs"));
        Map<String, ObservedUnit> units = new HashMap<>();
        for (String name : names) {
            Optional<String> good = Optional.ofNullable(inputs.get(name));
            Optional.ofNullable(state.units().get(name)).ifPresent(u -> units.put(name, unit(u, good)));
        }
        return units;
    }

    /** These units of a host that belongs to the cluster, and whatever files were asked for. */
    ObservedNode units(NodePlan node, HostState state, List<String> names) {
        Map<HostPath, ObservedFile> files = new HashMap<>();
        state.files().forEach((path, file) -> files.put(path, file(file)));
        return new ObservedNode(files, units(state, names), true, managed(node, out(state, "manifest")));
    }

    private static String out(HostState state, String section) {
        return Optional.ofNullable(state.sections().get(section))
                .map(HostState.Section::out)
                .orElse("");
    }

    private static ObservedFile file(FileState file) {
        if (file instanceof FileState.Regular r) {
            return new ObservedFile.Regular(r.sha256(), r.mode(), r.user(), r.group());
        }
        if (file instanceof FileState.Other other) {
            return other.kind() == FileState.Kind.DIRECTORY
                    ? new ObservedFile.Directory(other.mode())
                    : new ObservedFile.Other(other.kind().name().toLowerCase(java.util.Locale.ROOT));
        }
        return new ObservedFile.Absent();
    }

    private static ObservedUnit unit(UnitState unit, Optional<String> inputs) {
        boolean present =
                unit.loadState().equals("loaded") || !unit.fragmentPath().isEmpty();
        boolean enabled = unit.unitFileState().equals("enabled");
        return new ObservedUnit(
                present, unit.isActive(), enabled, unit.needsDaemonReload(), unit.fragmentPath(), inputs);
    }

    private static Map<String, String> pairs(String lines) {
        Map<String, String> pairs = new HashMap<>();
        lines.lines().map(l -> l.split(" ", 2)).filter(p -> p.length == 2).forEach(p -> pairs.put(p[0], p[1].strip()));
        return pairs;
    }

    /** Only paths below the plan's own directories count: the host's manifest is a hint, not an order. */
    private Set<HostPath> managed(NodePlan node, String manifest) {
        if (manifest.isBlank()) {
            return Set.of();
        }
        Json json = parse(node.node().name(), manifest);
        String uid = plan.directory().allocations().uid();
        if (!json.at("uid").text().equals(uid)) {
            throw new RolloutException(
                    "rollout.foreign-host",
                    node.node().name() + " belongs to another cluster ("
                            + json.at("cluster").text()
                            + "); use the directory of that cluster, or remove /var/lib/k8sbin from the host to give"
                            + " it up");
        }
        Set<HostPath> managed = new HashSet<>();
        for (Json path : json.at("paths").elements()) {
            parsePath(path.text()).filter(p -> ours(node, p)).ifPresent(managed::add);
        }
        return managed;
    }

    private static boolean ours(NodePlan node, HostPath path) {
        return node.directories().stream().anyMatch(d -> path.parent().equals(d.path()));
    }

    private static Optional<HostPath> parsePath(String text) {
        try {
            return Optional.of(HostPath.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Json parse(String node, String manifest) {
        try {
            return Json.parse(manifest);
        } catch (JsonException e) {
            throw new RolloutException(
                    "rollout.foreign-host",
                    node + ": /var/lib/k8sbin/manifest.json is damaged; remove it if this host belongs to this cluster",
                    e);
        }
    }

    /** What a host answered for the API, in the section {@code api}. */
    public static ObservedApi api(HostState state) {
        HostState.Section section =
                Optional.ofNullable(state.sections().get("api")).orElseThrow();
        if (section.status() != 0 || section.out().isBlank()) {
            return new ObservedApi.Silent(section.err().strip());
        }
        try {
            List<Json> items = Json.parse(section.out()).at("items").elements();
            List<String> tokens = items.stream()
                    .filter(o -> o.at("kind").text().equals("Secret"))
                    .map(o -> o.at("metadata", "name").text().replaceFirst("^bootstrap-token-", ""))
                    .toList();
            return new ObservedApi.Answered(
                    items.stream()
                            .filter(o -> !o.at("kind").text().equals("Secret"))
                            .toList(),
                    tokens);
        } catch (JsonException e) {
            return new ObservedApi.Silent("kubectl answered no JSON: " + e.getMessage());
        }
    }
}
