package io.k8sbin.config.flags;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Flags of one component with their values, in order. Immutable and thread-safe. Values are part of the command line, which
 * every user of the host can see: no secret belongs here.
 *
 * <pre>{@code
 * FlagSet flags = FlagSet.of(Component.KUBELET)
 *         .set(KubeletFlags.CONFIG, "/etc/kubernetes/kubelet.yaml")
 *         .set(KubeletFlags.V, "2")
 *         .build();
 * flags.validate(KubernetesVersion.of("v1.20.2")); // no errors
 * flags.toArguments(); // [--config=/etc/kubernetes/kubelet.yaml, --v=2]
 * }</pre>
 *
 * @param component whose flags they are
 * @param values by name, without dashes
 */
public record FlagSet(Component component, Map<String, String> values) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][-A-Za-z0-9_.]*");

    /** Copies the map, keeping its order; refuses names that cannot be flags. */
    public FlagSet {
        Objects.requireNonNull(component, "component");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        values.forEach((name, value) -> {
            Objects.requireNonNull(value, name);
            if (!isName(name)) {
                throw new IllegalArgumentException("not the name of a flag: \"" + name + "\"");
            }
        });
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** A builder without any flag. */
    public static Builder of(Component component) {
        return new Builder(component);
    }

    /** A builder that begins with these flags. */
    public Builder toBuilder() {
        Builder builder = new Builder(component);
        values.forEach(builder::set);
        return builder;
    }

    /** The value of a flag, when it is set. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** These flags with others: those already here keep their place and get the new value, the rest follow in order. */
    public FlagSet merge(Map<String, String> overrides) {
        Map<String, String> merged = new LinkedHashMap<>(values);
        merged.putAll(overrides);
        return new FlagSet(component, merged);
    }

    /** The command line: {@code --name=value} each. */
    public List<String> toArguments() {
        return values.entrySet().stream()
                .map(flag -> "--" + flag.getKey() + "=" + flag.getValue())
                .toList();
    }

    /**
     * Reads a command line: {@code --name=value}, {@code --name value}, {@code --name} of a truth value, {@code -v 2}.
     *
     * @param arguments without the program
     */
    public static ParsedFlags parse(Component component, List<String> arguments) {
        return FlagParser.parse(component, arguments);
    }

    /**
     * Reads kubeadm's {@code extraArgs}, of names without dashes; of the list form, which may name a flag twice, one entry
     * each.
     */
    public static ParsedFlags ofExtraArgs(Component component, List<Map.Entry<String, String>> extraArgs) {
        return FlagParser.parseExtraArgs(component, extraArgs);
    }

    /**
     * What keeps the component of this version from starting with these flags: flags it does not have, values of another
     * type or out of range, feature gates it refuses.
     *
     * @throws IllegalArgumentException for flags of etcd, which has versions of its own
     */
    public List<FieldError> validate(KubernetesVersion version) {
        return errors(minor(version));
    }

    /**
     * The same for etcd.
     *
     * @throws IllegalArgumentException for flags of a Kubernetes component
     */
    public List<FieldError> validate(EtcdVersion version) {
        return errors(minor(version));
    }

    /**
     * Flags this version still takes and a later one may not: id {@code flag.deprecated}.
     *
     * @throws IllegalArgumentException for flags of etcd
     */
    public List<Finding> warnings(KubernetesVersion version) {
        return deprecations(minor(version));
    }

    /**
     * The same for etcd.
     *
     * @throws IllegalArgumentException for flags of a Kubernetes component
     */
    public List<Finding> warnings(EtcdVersion version) {
        return deprecations(minor(version));
    }

    /**
     * Everything there is to say about these flags in a version: {@code flag.unknown}, {@code flag.not-yet}, {@code
     * flag.removed}, {@code flag.type}, {@code flag.range} (errors), {@code flag.deprecated} (warning) and the findings of
     * {@link io.k8sbin.config.gates.FeatureGates} about {@code --feature-gates}.
     *
     * @throws IllegalArgumentException for flags of etcd
     */
    public List<Finding> judge(KubernetesVersion version) {
        return findings(minor(version));
    }

    /**
     * The same for etcd.
     *
     * @throws IllegalArgumentException for flags of a Kubernetes component
     */
    public List<Finding> judge(EtcdVersion version) {
        return findings(minor(version));
    }

    /**
     * These flags as another version takes them: renamed where a flag has a new name, dropped where it is gone.
     *
     * @throws IllegalArgumentException for flags of etcd
     */
    public FlagMigration migrate(KubernetesVersion version) {
        return FlagMigrator.migrate(this, minor(version));
    }

    /**
     * The same for etcd.
     *
     * @throws IllegalArgumentException for flags of a Kubernetes component
     */
    public FlagMigration migrate(EtcdVersion version) {
        return FlagMigrator.migrate(this, minor(version));
    }

    private int minor(KubernetesVersion version) {
        if (component == Component.ETCD) {
            throw new IllegalArgumentException("etcd has versions of its own: give an EtcdVersion");
        }
        return version.minor();
    }

    private int minor(EtcdVersion version) {
        if (component != Component.ETCD) {
            throw new IllegalArgumentException(component.binary() + " has the versions of Kubernetes");
        }
        return version.minor();
    }

    private List<FieldError> errors(int minor) {
        return FlagJudge.judge(this, minor).stream()
                .filter(verdict -> verdict.severity() == Severity.ERROR)
                .map(FlagJudge.Verdict::error)
                .toList();
    }

    private List<Finding> deprecations(int minor) {
        return findings(minor).stream()
                .filter(finding -> finding.id().equals("flag.deprecated"))
                .toList();
    }

    private List<Finding> findings(int minor) {
        return FlagJudge.judge(this, minor).stream()
                .map(FlagJudge.Verdict::finding)
                .toList();
    }

    /** Puts flags together, in order. Not thread-safe. */
    public static final class Builder {
        private final Component component;
        private final Map<String, String> values = new LinkedHashMap<>();

        private Builder(Component component) {
            this.component = component;
        }

        /** Sets a flag; one that is already set keeps its place. */
        public Builder set(String name, String value) {
            values.put(name, value);
            return this;
        }

        /** Sets a flag of truth. */
        public Builder set(String name, boolean value) {
            return set(name, Boolean.toString(value));
        }

        /** Sets a flag of a whole number. */
        public Builder set(String name, long value) {
            return set(name, Long.toString(value));
        }

        /** The flags. */
        public FlagSet build() {
            return new FlagSet(component, values);
        }
    }
}
