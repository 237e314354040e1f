package io.k8sbin.config.gates;

import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A feature gate over all minors of Kubernetes 1 the catalogue knows.
 *
 * @param name as it is written
 * @param stages in order; empty for one that was gone by 1.16
 * @param removed first minor without it; 0 when it is still there
 */
public record FeatureGate(String name, List<GateStage> stages, int removed) {
    /** Copies the list. */
    public FeatureGate {
        Objects.requireNonNull(name, "name");
        stages = List.copyOf(stages);
    }

    static FeatureGate parse(String row) {
        String[] words = row.split(" ", -1);
        List<GateStage> stages = new ArrayList<>();
        for (int i = 2; i < words.length; i++) {
            stages.add(GateStage.parse(words[i]));
        }
        return new FeatureGate(words[0], stages, Integer.parseInt(words[1]));
    }

    /** How it stands in a version; empty where the version does not know it. */
    public Optional<GateStage> in(KubernetesVersion version) {
        return in(version.minor());
    }

    Optional<GateStage> in(int minor) {
        return removed != 0 && minor >= removed
                ? Optional.empty()
                : stages.stream().filter(stage -> minor >= stage.since()).reduce((earlier, later) -> later);
    }

    /** The first minor with it; 16 also stands for earlier ones. */
    int since() {
        return stages.isEmpty() ? 0 : stages.get(0).since();
    }

    /** Whether the feature stayed when the gate went. */
    boolean graduated() {
        return !stages.isEmpty() && stages.get(stages.size() - 1).maturity() == GateStage.Maturity.GA;
    }
}
