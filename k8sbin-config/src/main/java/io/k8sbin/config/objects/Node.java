package io.k8sbin.config.objects;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.json.Json;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node as its cluster should see it: labels, taints, ranges of pod addresses. The kubelet fills in the rest.
 *
 * @param name a DNS name
 * @param labels by key
 * @param taints none by default
 * @param podCidrs ranges its pods get their addresses from, at most one a family; none lets the controller manager choose
 */
public record Node(String name, Map<String, String> labels, List<Taint> taints, List<Cidr> podCidrs)
        implements PublicObject {
    /** Copies the collections, labels in the order of their keys; refuses names, labels and ranges that cannot be. */
    public Node {
        Manifests.requireSubdomain(name);
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        labels.forEach((key, value) -> {
            NodeLabels.requireKey(key);
            NodeLabels.requireValue(value);
        });
        taints = List.copyOf(taints);
        podCidrs = List.copyOf(podCidrs);
        long families =
                podCidrs.stream().map(c -> c.network().isIpv6()).distinct().count();
        if (families != podCidrs.size()) {
            throw new IllegalArgumentException("a node has at most one pod range a family: " + podCidrs);
        }
    }

    /** A node with a name only. */
    public static Node named(String name) {
        return new Node(name, Map.of(), List.of(), List.of());
    }

    /** The same node with these labels. */
    public Node withLabels(Map<String, String> others) {
        return new Node(name, others, taints, podCidrs);
    }

    /** The same node with these taints. */
    public Node withTaints(List<Taint> others) {
        return new Node(name, labels, others, podCidrs);
    }

    /** The same node with these pod ranges. */
    public Node withPodCidrs(List<Cidr> others) {
        return new Node(name, labels, taints, others);
    }

    @Override
    public String apiVersion() {
        return "v1";
    }

    @Override
    public String kind() {
        return "Node";
    }

    @Override
    public Json toJson() {
        Json.ObjectBuilder spec = Json.object();
        if (!podCidrs.isEmpty()) {
            spec.put("podCIDR", podCidrs.get(0).toString());
            spec.put(
                    "podCIDRs",
                    Json.ofTexts(podCidrs.stream().map(Cidr::toString).toList()));
        }
        if (!taints.isEmpty()) {
            spec.put("taints", new Json.Arr(taints.stream().map(Taint::toJson).toList()));
        }
        Json fields = spec.build();
        Json.ObjectBuilder node = Manifests.begin(this, labels);
        return (fields.members().isEmpty() ? node : node.put("spec", fields)).build();
    }
}
