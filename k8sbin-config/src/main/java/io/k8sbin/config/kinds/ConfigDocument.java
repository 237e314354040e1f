package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A configuration document as it was read: what it says, in which API version, where each field stands, and what a strict
 * reader has against it. Fields that are unknown or cannot be read are kept and written back, at any depth. Immutable and
 * thread-safe.
 */
public final class ConfigDocument {
    private final ComponentConfig config;
    private final Optional<Wire> wire;
    private final YamlNode.Mapping root;
    private final List<FieldError> problems;

    ConfigDocument(ComponentConfig config, Optional<Wire> wire, YamlNode.Mapping root, List<FieldError> problems) {
        this.config = config;
        this.wire = wire;
        this.root = root;
        this.problems = List.copyOf(problems);
    }

    /** One whose rules were asked as well, those that need no Kubernetes version. */
    static ConfigDocument judged(ConfigKind config, Wire wire, YamlNode.Mapping root, List<FieldError> problems) {
        ConfigDocument plain = new ConfigDocument(config, Optional.of(wire), root, problems);
        List<FieldError> broken = new ArrayList<>();
        KindRules.check(config, Target.of(wire), broken);
        return new ConfigDocument(config, Optional.of(wire), root, plain.with(broken));
    }

    /** The problems and those found since, located, without a second one for the same field. */
    private List<FieldError> with(List<FieldError> found) {
        if (found.isEmpty()) {
            return problems;
        }
        Set<FieldPath> known = problems.stream().map(FieldError::path).collect(Collectors.toSet());
        List<FieldError> all = new ArrayList<>(problems);
        found.stream()
                .filter(error -> known.stream().noneMatch(path -> within(error.path(), path)))
                .map(error -> error.at(location(error.path())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Whether a path is another one or leads there or comes from there. */
    private static boolean within(FieldPath path, FieldPath other) {
        int common = Math.min(path.segments().size(), other.segments().size());
        return common > 0
                && path.segments().subList(0, common).equals(other.segments().subList(0, common));
    }

    /** The API version it is written in: {@code kubeadm.k8s.io/v1beta2}; empty when it names none. */
    public String apiVersion() {
        return wire.map(Wire::apiVersion).orElse(config.apiVersion());
    }

    /** The kind it is written as; empty when it names none. */
    public String kind() {
        return wire.map(Wire::kind).orElse(config.kind());
    }

    /** What it says, whatever the API version; {@link UnknownConfig} for kinds nobody knows. */
    public ComponentConfig config() {
        return config;
    }

    /** Where it begins. */
    public SourceLocation location() {
        return root.location();
    }

    /** Where a field stands; where the nearest field around it stands when it is not there. */
    public SourceLocation location(FieldPath path) {
        SourceLocation place = root.location();
        YamlNode node = root;
        for (FieldPath.Segment segment : path.segments()) {
            if (segment instanceof FieldPath.Segment.Index index) {
                List<YamlNode> values = node instanceof YamlNode.Sequence list ? list.values() : List.of();
                if (index.index() >= values.size()) {
                    return place;
                }
                node = values.get(index.index());
                place = node.location();
            } else {
                YamlNode.Entry entry =
                        node instanceof YamlNode.Mapping map ? map.entries().get(name(segment)) : null;
                if (entry == null) {
                    return place;
                }
                node = entry.value();
                place = entry.location();
            }
        }
        return place;
    }

    private static String name(FieldPath.Segment segment) {
        return segment instanceof FieldPath.Segment.Child child
                ? child.name()
                : ((FieldPath.Segment.Key) segment).key();
    }

    /** What a strict reader refuses: unknown fields, values of another type; empty for a document everybody can read. */
    public List<FieldError> problems() {
        return problems;
    }

    /**
     * Everything that keeps this document from working with this Kubernetes as it is written, {@link #problems()} included,
     * each with its place; for a field that cannot be read, only that.
     */
    public List<FieldError> validate(KubernetesVersion version) {
        List<FieldError> found = new ArrayList<>();
        if (config instanceof ConfigKind kind && wire.isPresent()) {
            kind.check(Target.of(judged(kind.definition(), wire.get(), version, found), version), found);
        } else {
            found.addAll(config.validate(version));
        }
        return with(found);
    }

    /** The form it is judged in: its own, or the one that took its place. */
    private static Wire judged(Kind<?> kind, Wire own, KubernetesVersion version, List<FieldError> found) {
        if (own.isReadBy(version)) {
            return own;
        }
        Optional<Wire> successor = kind.wireFor(version);
        String advice = successor.map(wire -> "; write " + wire.name()).orElse("; " + kind.availability());
        String detail = "not in " + version.minorText() + ": " + own.range().describe(version) + advice;
        found.add(FieldError.of(FieldError.Type.NOT_SUPPORTED, FieldPath.of("apiVersion"), own.apiVersion(), detail));
        return successor.orElse(own);
    }

    /** Whether it holds a key, token or password; a document with fields nobody could read may, when its kind can. */
    public boolean holdsSecret() {
        return config instanceof ConfigKind kind && kind.holdsSecret();
    }

    /** The document in the API version it was read in, kept fields included; not to be shown when it holds a secret. */
    public Json toTree() {
        if (config instanceof ConfigKind kind && wire.isPresent()) {
            return kind.tree(Target.of(wire.get()));
        }
        return ((UnknownConfig) config).tree();
    }

    /**
     * The document in the API version it was read in, kept fields included.
     *
     * @throws IllegalArgumentException when it holds a secret: that is written with {@link #toSecretYaml}
     */
    public String toYaml() {
        if (holdsSecret()) {
            throw new IllegalArgumentException(kind() + " holds secrets: use toSecretYaml");
        }
        return YamlWriter.write(toTree());
    }

    /** As {@link #toYaml}, for any document; not to be shown. */
    public Secret toSecretYaml() {
        return Secret.ofUtf8(YamlWriter.write(toTree()));
    }

    /** API version and kind, never a value. */
    @Override
    public String toString() {
        return "ConfigDocument[" + apiVersion() + " " + kind() + "]";
    }
}
