package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * What may be done in one namespace.
 *
 * @param inNamespace the namespace
 * @param name of the role
 * @param rules each allows something; none is about URLs
 */
public record Role(String inNamespace, String name, List<RbacRule> rules) implements PublicObject {
    /** Refuses names that cannot be and rules about URLs. */
    public Role {
        Manifests.requireLabel(inNamespace);
        Manifests.requirePathSegment(name);
        rules = List.copyOf(rules);
        if (rules.stream().anyMatch(rule -> !rule.nonResourceUrls().isEmpty())) {
            throw new IllegalArgumentException("only a ClusterRole can allow URLs");
        }
    }

    @Override
    public String apiVersion() {
        return Manifests.RBAC;
    }

    @Override
    public String kind() {
        return "Role";
    }

    @Override
    public Optional<String> namespace() {
        return Optional.of(inNamespace);
    }

    @Override
    public Json toJson() {
        return Manifests.begin(this).put("rules", RbacRule.list(rules)).build();
    }
}
