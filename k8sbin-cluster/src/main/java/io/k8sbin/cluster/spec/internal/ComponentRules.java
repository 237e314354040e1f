package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.EtcdVersion;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.kinds.ComponentConfig;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What users say about components, held against the components' own versions: flags and configuration fields. */
final class ComponentRules {
    /** The etcd that Debian 12 has and Kubernetes 1.20 asks for. */
    private static final EtcdVersion ETCD = EtcdVersion.of("3.4");

    private final ClusterSpec spec;
    private final SpecFindings findings;

    ComponentRules(ClusterSpec spec, SpecFindings findings) {
        this.spec = spec;
        this.findings = findings;
    }

    void check() {
        if (findings.intact("kubernetesVersion")) {
            spec.flags().forEach((component, values) -> values.forEach((flag, value) -> flag(component, flag, value)));
            configuration("kubelet", "kubelet.config.k8s.io/v1beta1", "KubeletConfiguration", spec.kubelet());
            configuration("kubeProxy", "kubeproxy.config.k8s.io/v1alpha1", "KubeProxyConfiguration", spec.kubeProxy());
        }
    }

    private void flag(Component component, String flag, String value) {
        FieldPath path = FieldPath.of("flags", component.binary()).key(flag);
        if (!findings.intact(path)) {
            return;
        }
        if (!flag.matches("[A-Za-z0-9][-A-Za-z0-9_.]*")) {
            findings.error(FieldError.Type.UNKNOWN_FIELD, path, flag, "write the flag's name without dashes before it");
            return;
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            findings.invalid(path, value, "must not hold control characters");
            return;
        }
        if (spec.style() == ClusterSpec.Style.ENVIRONMENT_FILES && component != Component.ETCD && splits(value)) {
            findings.invalid(
                    path,
                    value,
                    "holds a blank, quote, backslash or dollar, which systemd splits or changes in environment files; use"
                            + " style flags");
            return;
        }
        Optional<String> remedy = OwnedFlags.remedy(component, flag);
        if (remedy.isPresent()) {
            findings.error(FieldError.Type.FORBIDDEN, path, value, "follows from the description; " + remedy.get());
            return;
        }
        FlagSet one = FlagSet.of(component).set(flag, value).build();
        List<FieldError> errors = component == Component.ETCD ? one.validate(ETCD) : one.validate(spec.version());
        errors.forEach(e -> findings.add(new FieldError(e.type(), path, e.badValue(), e.detail(), e.location())));
    }

    /** Whether a value would not arrive as it is in a variable that systemd splits into arguments. */
    private static boolean splits(String value) {
        return value.chars().anyMatch(c -> c <= 0x20 || c >= 0x7f || "\"'\\$`".indexOf(c) >= 0);
    }

    private void configuration(String field, String apiVersion, String kind, Json overrides) {
        FieldPath at = FieldPath.of(field, "config");
        if (!(overrides instanceof Json.Obj)) {
            findings.add(FieldError.of(FieldError.Type.TYPE_INVALID, at, "must be a mapping of fields of " + kind));
            return;
        }
        Json.ObjectBuilder tree = Json.object().put("apiVersion", apiVersion).put("kind", kind);
        overrides.members().forEach((name, value) -> {
            if (name.equals("apiVersion") || name.equals("kind")) {
                FieldPath path = at.child(name);
                if (findings.intact(path)) {
                    findings.add(FieldError.of(FieldError.Type.FORBIDDEN, path, "is known already; remove it"));
                }
            } else {
                tree.put(name, value);
            }
        });
        List<FieldError> errors = new ArrayList<>();
        for (ComponentConfig config : ComponentConfigs.parse(field, YamlWriter.write(tree.build()), errors)) {
            errors.addAll(config.validate(spec.version()));
        }
        for (FieldError error : errors) {
            // the place is one in a text of ours; the reader of the file finds the field by its path
            FieldPath path = below(at, error.path());
            if (findings.intact(path)) {
                findings.add(new FieldError(error.type(), path, error.badValue(), error.detail(), Optional.empty()));
            }
        }
    }

    private static FieldPath below(FieldPath outer, FieldPath inner) {
        List<FieldPath.Segment> segments = new ArrayList<>(outer.segments());
        segments.addAll(inner.segments());
        return new FieldPath(segments);
    }
}
