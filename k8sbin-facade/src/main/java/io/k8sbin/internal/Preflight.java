package io.k8sbin.internal;

import io.k8sbin.cluster.check.Listener;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.FileState;
import io.k8sbin.remote.HostFacts;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.UnitState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything on the hosts that would make a rollout fail half-way, all at once. */
final class Preflight {
    private static final Duration SKEW_WARNING = Duration.ofSeconds(30);
    private static final Duration SKEW_ERROR = Duration.ofMinutes(5);
    private static final long SPARE_BYTES = 200L << 20;
    private final ClusterPlan plan;
    private final Observation observation;
    private final List<Finding> findings = new ArrayList<>();

    Preflight(ClusterPlan plan, Observation observation) {
        this.plan = plan;
        this.observation = observation;
    }

    List<Finding> findings() {
        for (NodePlan node : plan.nodes()) {
            HostState state = Optional.ofNullable(
                            observation.states().get(node.node().name()))
                    .orElseThrow();
            system(node, state.facts());
            clock(node, state.facts());
            disk(node, state.facts());
            programs(node, state);
            ports(node, state);
        }
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    private static FieldPath path(NodePlan node) {
        return FieldPath.of("nodes").key(node.node().name());
    }

    private void error(String id, NodePlan node, String message) {
        findings.add(Finding.error("preflight." + id, path(node), message));
    }

    private void system(NodePlan node, HostFacts facts) {
        if (facts.uid() != 0) {
            error("root", node, "the login has no root rights; log in as root or set ssh.become to sudo");
        }
        if (!facts.systemdRunning()) {
            error("systemd", node, "systemd does not run this host; k8sbin needs a host booted with it");
        }
        if (!facts.missingTools().isEmpty()) {
            String names = facts.missingTools().stream().sorted().collect(Collectors.joining(", "));
            error("tools", node, "has no " + names + "; install the packages they are in");
        }
    }

    private void clock(NodePlan node, HostFacts facts) {
        Duration skew = facts.clockSkew().abs();
        String message = "clock differs from the operator's by " + skew.toSeconds()
                + " s; synchronise both (systemd-timesyncd, chrony)";
        if (skew.compareTo(SKEW_ERROR) > 0) {
            error("clock", node, message);
        } else if (skew.compareTo(SKEW_WARNING) > 0) {
            findings.add(Finding.warning("preflight.clock", path(node), message));
        }
    }

    private void disk(NodePlan node, HostFacts facts) {
        HostState state = Optional.ofNullable(
                        observation.states().get(node.node().name()))
                .orElseThrow();
        long needed = SPARE_BYTES;
        for (PlannedFile file : node.files()) {
            FileState there = state.files().getOrDefault(file.image().path(), new FileState.Absent());
            needed += there.matches(file.image()) ? 0 : file.image().content().size();
        }
        HostPath where = plan.spec().paths().binaries();
        long free = facts.freeBytes().getOrDefault(where, Long.MAX_VALUE);
        if (free < needed) {
            error(
                    "disk",
                    node,
                    "%s has %d MiB free and needs %d MiB; make room".formatted(where, free >> 20, needed >> 20));
        }
    }

    private void programs(NodePlan node, HostState state) {
        Set<HostPath> planned = node.files().stream().map(f -> f.image().path()).collect(Collectors.toSet());
        Set<HostPath> needed = new TreeSet<>(node.hostPrograms());
        node.units().stream()
                .flatMap(u -> u.inputs().stream())
                .filter(p -> p.parent().equals(plan.spec().paths().binaries()))
                .forEach(needed::add);
        for (HostPath program : needed) {
            boolean there = state.files().get(program) instanceof FileState.Regular
                    || state.files().get(program) instanceof FileState.Other;
            if (!planned.contains(program) && !there) {
                error(
                        "program",
                        node,
                        "has no " + program + "; install it, or put " + program.name() + " into binaries.source");
            }
        }
        for (PlannedUnit unit : node.units()) {
            boolean ours = unit.inputs().stream().anyMatch(p -> p.name().equals(unit.name()))
                    || planned.stream().anyMatch(p -> p.name().equals(unit.name()));
            boolean there = Optional.ofNullable(state.units().get(unit.name()))
                    .map(u -> u.loadState().equals("loaded"))
                    .orElse(false);
            if (!ours && !there) {
                error(
                        "unit",
                        node,
                        "has no " + unit.name() + "; install its package, or put its programs into binaries.source");
            }
        }
    }

    private void ports(NodePlan node, HostState state) {
        Map<Integer, PlannedUnit> wanted = new HashMap<>();
        node.units().forEach(u -> u.ports().forEach(port -> wanted.put(port, u)));
        String listeners = Optional.ofNullable(state.sections().get("ports"))
                .map(HostState.Section::out)
                .orElse("");
        Set<Integer> seen = new TreeSet<>();
        for (Listener listener : Listeners.parse(listeners)) {
            PlannedUnit unit = wanted.get(listener.port());
            if (unit != null && !heldBy(unit, state, listener) && seen.add(listener.port())) {
                error(
                        "port",
                        node,
                        "port " + listener.port() + " of " + unit.name() + " is held by " + holder(listener)
                                + "; stop that, or use another port");
            }
        }
    }

    /** Held by the unit's own main process, or by its children while it is active. */
    private static boolean heldBy(PlannedUnit unit, HostState state, Listener listener) {
        UnitState shown = state.units().get(unit.name());
        return shown != null
                && Set.of("active", "activating", "deactivating", "reloading").contains(shown.activeState())
                && (listener.pids().isEmpty() || listener.pids().contains(shown.mainPid()));
    }

    private static String holder(Listener listener) {
        return listener.pids().isEmpty()
                ? "another process"
                : listener.process() + " (pid " + listener.pids().get(0) + ")";
    }
}
