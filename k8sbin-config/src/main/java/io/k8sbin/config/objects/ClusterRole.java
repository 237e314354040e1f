package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;
import java.util.List;

/**
 * What may be done in the whole cluster.
 *
 * @param name such as {@code system:kubelet-api-admin}
 * @param rules each allows something
 */
public record ClusterRole(String name, List<RbacRule> rules) implements PublicObject {
    /** Refuses a name with {@code /} or {@code %}. */
    public ClusterRole {
        Manifests.requirePathSegment(name);
        rules = List.copyOf(rules);
    }

    @Override
    public String apiVersion() {
        return Manifests.RBAC;
    }

    @Override
    public String kind() {
        return "ClusterRole";
    }

    @Override
    public Json toJson() {
        return Manifests.begin(this).put("rules", RbacRule.list(rules)).build();
    }
}
