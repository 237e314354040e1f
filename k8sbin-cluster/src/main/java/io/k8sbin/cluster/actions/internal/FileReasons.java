package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import java.util.ArrayList;
import java.util.List;

/** Why a file of a node is there, why it changes, and what follows from that. */
public final class FileReasons {
    private final NodePlan node;
    private final ActionPlan actions;
    private final ClusterPlan plan;

    /** For one node. */
    public FileReasons(NodePlan node, ActionPlan actions, ClusterPlan plan) {
        this.node = node;
        this.actions = actions;
        this.plan = plan;
    }

    /** Lines for people; none when the node has nothing to do with the path. */
    public List<String> lines(HostPath path) {
        List<String> lines = new ArrayList<>();
        node.file(path).ifPresent(f -> planned(f, lines));
        List<Places.Place> places = Places.of(actions, node.node().name(), path.value());
        places.forEach(p -> lines.add(verb(p.action()) + ": " + p.action().why() + "; " + p.when()));
        if (!lines.isEmpty() && places.isEmpty()) {
            lines.add("nothing to do: the host has it as planned, or its placement leaves it alone");
        }
        if (!places.isEmpty()) {
            consequences(path, lines);
        }
        return lines;
    }

    private void planned(PlannedFile file, List<String> lines) {
        FileImage image = file.image();
        String secret = image.secrecy() == Secrecy.SECRET ? ", secret" : "";
        lines.add("planned: %s %s, %d bytes, sha256 %s%s"
                .formatted(
                        image.mode(),
                        image.owner(),
                        image.content().size(),
                        image.sha256().brief(),
                        secret));
        new Contents(plan).of(image).ifPresent(what -> lines.add("holds " + what));
        lines.add("is put " + placement(file.placement()));
        for (PlannedUnit unit : node.units()) {
            if (unit.inputs().contains(image.path())) {
                lines.add("is read by " + unit.name());
            }
        }
        if (image.path().equals(Manifest.PATH)) {
            lines.add("lists what k8sbin put on this host; comes last");
        }
    }

    private static String placement(Placement placement) {
        if (placement instanceof Placement.IfAbsent) {
            return "only where nothing is; what is there is never replaced";
        }
        if (placement instanceof Placement.UntilJoined) {
            return "until the node has a certificate of its own, then removed";
        }
        if (placement instanceof Placement.IfUnitMissing missing) {
            return "unless the host has a " + missing.unit() + " of its own";
        }
        return "whenever the host's differs";
    }

    private static String verb(Action action) {
        if (action instanceof Action.PutFile) {
            return "is put";
        }
        if (action instanceof Action.RestoreFile) {
            return "comes back";
        }
        return action instanceof Action.KeepFile ? "stays" : "goes";
    }

    private void consequences(HostPath path, List<String> lines) {
        for (PlannedUnit unit : node.units()) {
            if (unit.inputs().contains(path)) {
                Places.of(actions, node.node().name(), unit.name()).stream()
                        .filter(p -> p.action() instanceof Action.RestartUnit)
                        .forEach(p -> lines.add("therefore restarts " + unit.name() + "; " + p.when()));
            }
        }
    }
}
