package io.k8sbin.cluster.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.EtcdVersion;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.kinds.ComponentConfig;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What users say about components, held against the components' own versions: flags and configuration fields. */
final class ComponentRules {
    /** The etcd that Debian 12 has and Kubernetes 1.20 asks for. */
    private static final EtcdVersion ETCD = EtcdVersion.of("3.4");

    private final ClusterSpec spec;
    private final Predicate<FieldPath> intact;
    private final List<Finding> findings = new ArrayList<>();

    private ComponentRules(ClusterSpec spec, Predicate<FieldPath> intact) {
        this.spec = spec;
        this.intact = intact;
    }

    static List<Finding> check(ClusterSpec spec, Predicate<FieldPath> intact) {
        ComponentRules rules = new ComponentRules(spec, intact);
        if (intact.test(FieldPath.of("kubernetesVersion"))) {
            spec.flags().forEach(rules::flags);
            rules.configuration("kubelet", "kubelet.config.k8s.io/v1beta1", "KubeletConfiguration", spec.kubelet());
            rules.configuration(
                    "kubeProxy", "kubeproxy.config.k8s.io/v1alpha1", "KubeProxyConfiguration", spec.kubeProxy());
        }
        return rules.findings;
    }

    private void flags(Component component, Map<String, String> values) {
        FieldPath at = FieldPath.of("flags").child(component.binary());
        FlagSet.Builder flags = FlagSet.of(component);
        values.forEach(flags::set);
        FlagSet set = flags.build();
        List<FieldError> errors = component == Component.ETCD ? set.validate(ETCD) : set.validate(spec.version());
        for (FieldError error : errors) {
            String flag = last(error.path()).substring("--".length());
            FieldPath path = at.child(flag);
            if (intact.test(path)) {
                findings.add(new FieldError(error.type(), path, error.badValue(), error.detail(), error.location())
                        .toFinding());
            }
        }
    }

    private static String last(FieldPath path) {
        FieldPath.Segment segment = path.segments().get(path.segments().size() - 1);
        return segment instanceof FieldPath.Segment.Child child ? child.name() : segment.toString();
    }

    private void configuration(String field, String apiVersion, String kind, Json overrides) {
        FieldPath at = FieldPath.of(field, "config");
        if (overrides.members().isEmpty() || !intact.test(at)) {
            return;
        }
        Json.ObjectBuilder tree = Json.object().put("apiVersion", apiVersion).put("kind", kind);
        overrides.members().forEach(tree::put);
        List<FieldError> errors = new ArrayList<>();
        List<ComponentConfig> read = ComponentConfigs.parse(field, YamlWriter.write(tree.build()), errors);
        if (errors.isEmpty()) {
            read.forEach(config -> errors.addAll(config.validate(spec.version())));
        }
        for (FieldError error : errors) {
            // the place is one in a text of ours; the reader of the file finds the field by its path
            FieldPath path = below(at, error.path());
            findings.add(FieldError.of(error.type(), path, error.detail()).toFinding());
        }
    }

    private static FieldPath below(FieldPath outer, FieldPath inner) {
        List<FieldPath.Segment> segments = new ArrayList<>(outer.segments());
        segments.addAll(inner.segments());
        return new FieldPath(segments);
    }
}
