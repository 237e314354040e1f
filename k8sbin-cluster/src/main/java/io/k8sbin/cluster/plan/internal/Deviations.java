package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Deviation;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds a plan against what the documents of its style say, value by value; of several like hosts the first. */
public final class Deviations {
    private static final Map<String, String> FILES =
            Map.of("KubeletConfiguration", "kubelet-config.yaml", "KubeProxyConfiguration", "kube-proxy-config.yaml");

    private final ClusterPlan plan;
    private final ClusterSpec spec;
    private final Documents documents = Documents.read();
    private final List<Deviation> found = new ArrayList<>();

    /** For one plan. */
    public Deviations(ClusterPlan plan) {
        this.plan = plan;
        this.spec = plan.spec();
    }

    /** Every difference, by document, component and name. */
    public List<Deviation> all() {
        List<String> numbers = switch (spec.style()) {
            case FLAGS -> List.of("000", "003", "004");
            case ENVIRONMENT_FILES -> List.of("001");
            case MODERN -> List.of();
        };
        for (String number : numbers) {
            documents.components(number).forEach((component, values) -> compare(number, component, values));
        }
        return List.copyOf(found);
    }

    private void compare(String document, String component, Map<String, String> documented) {
        Optional<NodePlan> node = plan.nodes().stream()
                .filter(n -> FILES.containsKey(component) ? file(n, component).isPresent() : hasUnit(n, component))
                .findFirst();
        if (node.isEmpty()) {
            return;
        }
        Map<String, String> ours = FILES.containsKey(component)
                ? fields(file(node.get(), component).orElseThrow())
                : flags(node.get(), component);
        Set<String> names = new LinkedHashSet<>(new TreeMap<>(documented).keySet());
        names.addAll(ours.keySet());
        for (String name : names) {
            Optional<String> theirs = Optional.ofNullable(documented.get(name)).map(text -> filled(text, node.get()));
            Optional<String> own = Optional.ofNullable(ours.get(name));
            if (!theirs.equals(own)) {
                found.add(new Deviation(document, component, name, theirs, own, why(document, component, name)));
            }
        }
    }

    /** What the user wrote needs no other reason; what nobody explains follows from names and addresses. */
    private String why(String document, String component, String name) {
        Optional<Component> program = component(component);
        boolean flag = program.isPresent() && spec.flags(program.get()).containsKey(name);
        Json overrides = component.equals("KubeletConfiguration") ? spec.kubelet() : spec.kubeProxy();
        boolean field = FILES.containsKey(component) && flat(overrides).containsKey(name);
        return flag || field
                ? Deviation.DESCRIBED
                : documents.reason(document + "/" + component + "/" + name).orElse(Deviation.DESCRIBED);
    }

    private static Optional<Component> component(String name) {
        return List.of(Component.values()).stream()
                .filter(c -> c.binary().equals(name))
                .findFirst();
    }

    /** A document's variables, by the names they have in the documents data. */
    private String filled(String text, NodePlan node) {
        String etcd = spec.nodes(NodeRole.ETCD).stream()
                .map(n -> "https://" + HostPort.of(n.address(), 2379))
                .collect(Collectors.joining(","));
        return text.replace("{node.address}", node.node().address().toString())
                .replace("{node.name}", node.node().name())
                .replace("{etcd}", etcd)
                .replace("{data}", spec.paths().data().value())
                .replace("{dns}", spec.network().dnsAddress().toString())
                .replace("{nodePorts}", spec.network().nodePorts().toString())
                .replace("{pods}", spec.network().podCidr().toString())
                .replace("{services}", spec.network().serviceCidr().toString());
    }

    private static boolean hasUnit(NodePlan node, String component) {
        return node.units().stream().map(PlannedUnit::name).anyMatch((component + ".service")::equals);
    }

    private static Map<String, String> flags(NodePlan node, String component) {
        Map<String, String> flags = new TreeMap<>();
        for (String word : node.command(component + ".service")) {
            int equals = word.indexOf('=');
            if (word.startsWith("--") && equals > 0) {
                flags.put(word.substring(2, equals), word.substring(equals + 1));
            }
        }
        return flags;
    }

    private static Optional<FileImage.Bytes> file(NodePlan node, String kind) {
        return node.files().stream()
                .map(f -> f.image())
                .filter(i -> i.path().name().equals(FILES.get(kind)))
                .map(FileImage::content)
                .filter(FileImage.Bytes.class::isInstance)
                .map(FileImage.Bytes.class::cast)
                .findFirst();
    }

    private static Map<String, String> fields(FileImage.Bytes file) {
        String text = new String(file.toByteArray(), StandardCharsets.UTF_8);
        Map<String, String> fields =
                flat(Yaml.toJson(Yaml.read("configuration", text).get(0)));
        fields.keySet().removeAll(Set.of("apiVersion", "kind"));
        return fields;
    }

    /** Leaves by their names joined by dots; lists by their texts joined by commas. */
    private static Map<String, String> flat(Json tree) {
        Map<String, String> leaves = new TreeMap<>();
        flatten("", tree, leaves);
        return leaves;
    }

    private static void flatten(String prefix, Json tree, Map<String, String> leaves) {
        tree.members().forEach((name, value) -> {
            String path = prefix.isEmpty() ? name : prefix + "." + name;
            if (value instanceof Json.Obj) {
                flatten(path, value, leaves);
            } else {
                leaves.put(path, leaf(value));
            }
        });
    }

    private static String leaf(Json value) {
        if (value instanceof Json.Arr list) {
            return list.values().stream().map(Deviations::leaf).collect(Collectors.joining(","));
        }
        return value instanceof Json.Text text ? text.value() : value.compact();
    }
}
