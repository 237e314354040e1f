package io.k8sbin.config.gates;

import io.k8sbin.config.yaml.Nearest;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The feature gates there are, and what is wrong with a choice of them. Immutable and thread-safe.
 *
 * <pre>{@code
 * FeatureGates gates = FeatureGates.kubernetes();
 * Map<String, Boolean> chosen = FeatureGates.parse("DynamicAuditing=true");
 * gates.judge(chosen, KubernetesVersion.of("v1.20.2"), FieldPath.of("featureGates")); // removed in 1.19
 * }</pre>
 *
 * <p>Findings: {@code gate.unknown}, {@code gate.not-yet}, {@code gate.removed} and {@code gate.locked} keep a component from
 * starting; {@code gate.deprecated} warns, {@code gate.redundant} remarks.
 */
public final class FeatureGates {
    private static final Set<String> TRUE = Set.of("1", "t", "T", "true", "TRUE", "True");
    private static final Set<String> FALSE = Set.of("0", "f", "F", "false", "FALSE", "False");

    private final String owner;
    private final Map<String, FeatureGate> gates = new LinkedHashMap<>();

    private FeatureGates(String owner, String rows) {
        this.owner = owner;
        for (String row : rows.split("\n", -1)) {
            if (!row.isEmpty()) {
                FeatureGate gate = FeatureGate.parse(row);
                gates.put(gate.name(), gate);
            }
        }
    }

    /** Each table is read when it is first asked for. */
    private static final class Kubernetes {
        static final FeatureGates GATES = new FeatureGates("Kubernetes", KubernetesGates.rows());
    }

    private static final class Kubeadm {
        static final FeatureGates GATES = new FeatureGates("kubeadm", KubeadmGates.rows());
    }

    /** Those of kube-apiserver, kube-controller-manager, kube-scheduler, kubelet and kube-proxy, which share one list. */
    public static FeatureGates kubernetes() {
        return Kubernetes.GATES;
    }

    /** Those of kubeadm's ClusterConfiguration. */
    public static FeatureGates kubeadm() {
        return Kubeadm.GATES;
    }

    /**
     * Reads {@code A=true,B=false}, the value of {@code --feature-gates}.
     *
     * @throws IllegalArgumentException for a part that is not {@code name=true} or {@code name=false}
     */
    public static Map<String, Boolean> parse(String text) {
        Map<String, Boolean> chosen = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            if (part.isBlank()) {
                continue;
            }
            int equals = part.indexOf('=');
            String value = part.substring(equals + 1).strip();
            if (equals < 1 || !(TRUE.contains(value) || FALSE.contains(value))) {
                throw new IllegalArgumentException("must be name=true or name=false, joined by commas");
            }
            chosen.put(part.substring(0, equals).strip(), TRUE.contains(value));
        }
        return Collections.unmodifiableMap(chosen);
    }

    /** Every gate of every version, by name. */
    public Map<String, FeatureGate> all() {
        return Collections.unmodifiableMap(gates);
    }

    /** The gate of this name. */
    public Optional<FeatureGate> find(String name) {
        return Optional.ofNullable(gates.get(name));
    }

    /**
     * What is wrong with this choice in a version.
     *
     * @param path where the choice stands; each finding is about one key of it
     */
    public List<Finding> judge(Map<String, Boolean> chosen, KubernetesVersion version, FieldPath path) {
        List<Finding> findings = new ArrayList<>();
        chosen.forEach(
                (name, on) -> judge(name, on, version.minor(), path.key(name)).ifPresent(findings::add));
        return List.copyOf(findings);
    }

    /**
     * This choice without the gates that keep a component of the version from starting and those that say nothing any more.
     * Gates nobody knows stay: judging says so.
     *
     * @param path where the choice stands; each change is about one key of it
     */
    public GateMigration migrate(Map<String, Boolean> chosen, KubernetesVersion version, FieldPath path) {
        Map<String, Boolean> kept = new LinkedHashMap<>(chosen);
        List<Finding> changes = new ArrayList<>();
        for (String name : chosen.keySet()) {
            boolean on = kept.getOrDefault(name, false);
            Optional<Finding> found = judge(name, on, version.minor(), path.key(name));
            boolean pointless = found.isPresent() && found.get().id().equals("gate.redundant");
            boolean unusable = found.isPresent()
                    && found.get().severity() == Severity.ERROR
                    && !found.get().id().equals("gate.unknown");
            if (unusable || pointless) {
                kept.remove(name);
                Severity severity = pointless ? Severity.INFO : Severity.WARNING;
                String detail = "dropped: " + found.get().message();
                changes.add(new Finding("gate.dropped", severity, path.key(name), detail, Optional.empty()));
            }
        }
        return new GateMigration(kept, changes);
    }

    private Optional<Finding> judge(String name, boolean on, int minor, FieldPath path) {
        FeatureGate gate = gates.get(name);
        if (gate == null) {
            String detail = owner + " never had this gate" + suggestion(name, minor);
            return Optional.of(Finding.error("gate.unknown", path, detail));
        }
        Optional<GateStage> stage = gate.in(minor);
        return stage.isEmpty() ? Optional.of(absence(gate, on, minor, path)) : judge(gate, stage.get(), on, path);
    }

    private static Finding absence(FeatureGate gate, boolean on, int minor, FieldPath path) {
        if (gate.removed() == 0 || minor < gate.removed()) {
            return Finding.error("gate.not-yet", path, "exists since 1." + gate.since());
        }
        String when = gate.stages().isEmpty() ? "was gone by 1." : "was removed in 1.";
        String advice = gate.graduated()
                ? on ? "drop it: the feature is always on" : "drop it: the feature can no longer be switched off"
                : "drop it: the feature is gone or has another gate";
        return Finding.error("gate.removed", path, when + gate.removed() + "; " + advice);
    }

    private static Optional<Finding> judge(FeatureGate gate, GateStage stage, boolean on, FieldPath path) {
        String removal = gate.removed() == 0 ? "" : ", removed in 1." + gate.removed();
        if (stage.locked() && stage.enabled() != on) {
            String detail = "is locked to " + stage.enabled() + " since 1." + stage.since() + removal + "; drop it";
            return Optional.of(Finding.error("gate.locked", path, detail));
        }
        return switch (stage.maturity()) {
            case DEPRECATED ->
                Optional.of(Finding.warning("gate.deprecated", path, "deprecated since 1." + stage.since() + removal));
            case GA ->
                Optional.of(new Finding(
                        "gate.redundant",
                        Severity.INFO,
                        path,
                        "generally available since 1." + stage.since() + removal + "; drop it",
                        Optional.empty()));
            case ALPHA, BETA -> Optional.empty();
        };
    }

    private String suggestion(String name, int minor) {
        Collection<String> known = gates.values().stream()
                .filter(gate -> gate.in(minor).isPresent())
                .map(FeatureGate::name)
                .toList();
        return Nearest.of(name, known)
                .map(close -> "; did you mean " + close + "?")
                .orElse("");
    }

    /** {@code Kubernetes: 487 gates}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %d gates", owner, gates.size());
    }
}
