package io.k8sbin.cluster.diff.internal;

import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.FileChange;
import io.k8sbin.cluster.diff.Limit;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.NodeReadiness;
import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.diff.ObservedCluster;
import io.k8sbin.cluster.diff.ObservedFile;
import io.k8sbin.cluster.diff.ObservedNode;
import io.k8sbin.cluster.diff.ObservedUnit;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.diff.UnitInputs;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.plan.PlannedDirectory;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.spec.PathsSpec;
import io.k8sbin.config.objects.ObjectDrift;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares an observation with a plan. */
public final class Differ {
    private static final HostPath UNITS = HostPath.of("/etc/systemd/system");
    /** Our files in folders of the distribution. */
    private static final Pattern SHARED = Pattern.compile(
            "/usr/lib/systemd/system/kube[a-z-]*\\.service"
                    + "|/etc/(systemd/system/(k8sbin|kube|etcd|containerd)[a-z-]*\\.service(\\.d/[0-9]+-[a-z]+\\.conf)?"
                    + "|(modules-load|sysctl)\\.d/([0-9]+-)?k8sbin\\.conf|cni/net\\.d/[0-9]+-k8sbin\\.conflist|containerd/config\\.toml)");

    private final ObservedCluster observed;
    private final ClusterPlan plan;

    /** For one observation and one plan. */
    public Differ(ObservedCluster observed, ClusterPlan plan) {
        this.observed = observed;
        this.plan = plan;
    }

    /** The changes. */
    public ClusterChanges changes() {
        List<NodeChanges> nodes = plan.nodes().stream()
                .map(n -> node(n, observed.node(n.node().name())))
                .toList();
        return new ClusterChanges(
                nodes,
                objects(),
                pending(),
                spentTokens(nodes),
                Limit.none(),
                observed.kubeadm().map(seen -> new KubeadmDiffer(observed, seen, plan).changes(nodes)));
    }

    private NodeChanges node(NodePlan plan, ObservedNode seen) {
        // a directory that was there keeps its mode: it may be the distribution's
        List<PlannedDirectory> directories = plan.directories().stream()
                .filter(d -> !(seen.file(d.path()) instanceof ObservedFile.Directory))
                .toList();
        List<FileChange> files = new ArrayList<>();
        plan.files().forEach(file -> put(file, seen).ifPresent(files::add));
        files.addAll(removals(plan, seen));
        Set<HostPath> changing = files.stream()
                .filter(FileChange.Put.class::isInstance)
                .map(FileChange::path)
                .collect(Collectors.toSet());
        List<UnitChange> units = new ArrayList<>();
        for (PlannedUnit unit : plan.units()) {
            unit(plan, unit, seen.unit(unit.name()), changing).ifPresent(units::add);
        }
        boolean join = this.plan.spec().runsKubelet(plan.node()) && !seen.joined();
        return new NodeChanges(plan, directories, files, units, join);
    }

    private static Optional<FileChange> put(PlannedFile file, ObservedNode seen) {
        ObservedFile there = seen.file(file.image().path());
        String difference = there.difference(file.image());
        boolean wanted = !difference.isEmpty() && isWanted(file.placement(), seen, there);
        return wanted ? Optional.of(new FileChange.Put(file.image(), difference)) : Optional.empty();
    }

    private static boolean isWanted(Placement placement, ObservedNode seen, ObservedFile there) {
        if (placement instanceof Placement.IfAbsent) {
            return there instanceof ObservedFile.Absent;
        }
        if (placement instanceof Placement.UntilJoined) {
            return !seen.joined();
        }
        if (placement instanceof Placement.IfUnitMissing missing) {
            ObservedUnit unit = seen.unit(missing.unit());
            return !unit.present()
                    || unit.fragmentPath().equals(UNITS.resolve(missing.unit()).value());
        }
        return true;
    }

    private List<FileChange> removals(NodePlan plan, ObservedNode seen) {
        Set<HostPath> planned = plan.files().stream().map(f -> f.image().path()).collect(Collectors.toSet());
        List<FileChange> removals = new ArrayList<>();
        for (HostPath path : new TreeSet<>(seen.managed())) {
            if (!planned.contains(path) && isOurs(path)) {
                removals.add(new FileChange.Remove(path, "is no longer part of the plan"));
            }
        }
        for (PlannedFile file : plan.files()) {
            HostPath path = file.image().path();
            boolean spent = file.placement() instanceof Placement.UntilJoined && seen.joined();
            if (spent && !(seen.file(path) instanceof ObservedFile.Absent)) {
                removals.add(new FileChange.Remove(path, "the node has joined"));
            }
        }
        return removals;
    }

    /** A host's manifest is hostile input: what it lists is removed only where k8sbin itself puts files. */
    private boolean isOurs(HostPath path) {
        PathsSpec paths = plan.spec().paths();
        return SHARED.matcher(path.value()).matches()
                || Stream.of(
                                paths.binaries(),
                                paths.configuration(),
                                paths.certificates(),
                                paths.data(),
                                paths.etcdCertificates())
                        .anyMatch(folder -> path.startsWith(folder) && !path.equals(folder));
    }

    private static Optional<UnitChange> unit(
            NodePlan plan, PlannedUnit unit, ObservedUnit seen, Set<HostPath> changing) {
        String inputs = inputs(plan, unit);
        List<HostPath> changed =
                unit.inputs().stream().filter(changing::contains).toList();
        boolean good = seen.goodInputs().equals(Optional.of(inputs));
        if (!seen.active()) {
            return Optional.of(new UnitChange(unit, UnitChange.Kind.START, "is not active", inputs));
        }
        if (!changed.isEmpty()) {
            String names = changed.stream().map(HostPath::name).collect(Collectors.joining(", "));
            return Optional.of(new UnitChange(unit, UnitChange.Kind.RESTART, "reads " + names, inputs));
        }
        if (!good && !unit.inputs().isEmpty()) {
            return Optional.of(new UnitChange(unit, UnitChange.Kind.RESTART, "has not run on these files yet", inputs));
        }
        if (!good || !seen.enabled() || seen.stale()) {
            String recorded = seen.stale() ? "its unit file is newer than what systemd read" : "is not recorded";
            String why = !seen.enabled() ? "is not enabled" : recorded;
            return Optional.of(new UnitChange(unit, UnitChange.Kind.CONFIRM, why, inputs));
        }
        return Optional.empty();
    }

    /** A digest over everything a unit reads: paths, contents, modes, owners. */
    static String inputs(NodePlan plan, PlannedUnit unit) {
        Map<HostPath, PlannedFile> files =
                plan.files().stream().collect(Collectors.toMap(f -> f.image().path(), Function.identity()));
        return UnitInputs.digest(
                unit.name(),
                unit.inputs(),
                path -> Optional.ofNullable(files.get(path))
                        .map(PlannedFile::image)
                        .map(image -> image.sha256() + " " + image.mode() + " " + image.owner()));
    }

    private List<PublicObject> objects() {
        if (!(observed.api() instanceof ObservedApi.Answered answered)) {
            return plan.objects();
        }
        return plan.objects().stream()
                .filter(o -> !isHeld(o, answered.objects()))
                .toList();
    }

    private static boolean isHeld(PublicObject wanted, List<Json> live) {
        return find(wanted.kind(), wanted.name(), live)
                .map(there -> ObjectDrift.isHeld(wanted.toJson(), there))
                .orElse(false);
    }

    private static Optional<Json> find(String kind, String name, List<Json> live) {
        return live.stream()
                .filter(o -> o.at("kind").text().equals(kind)
                        && o.at("metadata", "name").text().equals(name))
                .findFirst();
    }

    private List<String> pending() {
        List<Json> live = observed.api() instanceof ObservedApi.Answered answered ? answered.objects() : List.of();
        return plan.spec().kubeletNodes().stream()
                .map(n -> n.name())
                .filter(name ->
                        !find("Node", name, live).map(NodeReadiness::isReady).orElse(false))
                .toList();
    }

    private List<String> spentTokens(List<NodeChanges> nodes) {
        if (!(observed.api() instanceof ObservedApi.Answered answered)) {
            return List.of();
        }
        Set<String> needed = nodes.stream()
                .filter(n -> n.join() && plan.directory().hasToken(n.name()))
                .map(n -> plan.directory().token(n.name()).id())
                .collect(Collectors.toSet());
        return answered.tokens().stream().filter(id -> !needed.contains(id)).toList();
    }
}
