package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;
import java.util.List;

/**
 * What a role allows: verbs on resources, or on URLs that are no resources. An empty list is left out of the manifest.
 *
 * @param verbs such as {@code get}; {@code *} for all
 * @param apiGroups such as {@code apps}; empty text for the core group
 * @param resources such as {@code nodes/proxy}
 * @param resourceNames objects it is limited to; none for all
 * @param nonResourceUrls such as {@code /metrics}; only in cluster roles
 */
public record RbacRule(
        List<String> verbs,
        List<String> apiGroups,
        List<String> resources,
        List<String> resourceNames,
        List<String> nonResourceUrls) {
    /** Refuses a rule without verbs, and one that is about neither resources or URLs, or about both. */
    public RbacRule {
        verbs = List.copyOf(verbs);
        apiGroups = List.copyOf(apiGroups);
        resources = List.copyOf(resources);
        resourceNames = List.copyOf(resourceNames);
        nonResourceUrls = List.copyOf(nonResourceUrls);
        boolean aboutResources = !apiGroups.isEmpty() && !resources.isEmpty();
        if (verbs.isEmpty() || aboutResources == !nonResourceUrls.isEmpty()) {
            throw new IllegalArgumentException("a rule has verbs, and either API groups with resources or URLs");
        }
    }

    /** A rule about resources of one API group. */
    public static RbacRule resources(String apiGroup, List<String> resources, String... verbs) {
        return new RbacRule(List.of(verbs), List.of(apiGroup), resources, List.of(), List.of());
    }

    /** A rule about URLs that are no resources. */
    public static RbacRule urls(List<String> urls, String... verbs) {
        return new RbacRule(List.of(verbs), List.of(), List.of(), List.of(), urls);
    }

    Json toJson() {
        Json.ObjectBuilder rule = Json.object();
        put(rule, "apiGroups", apiGroups);
        put(rule, "nonResourceURLs", nonResourceUrls);
        put(rule, "resourceNames", resourceNames);
        put(rule, "resources", resources);
        put(rule, "verbs", verbs);
        return rule.build();
    }

    private static void put(Json.ObjectBuilder rule, String name, List<String> values) {
        if (!values.isEmpty()) {
            rule.put(name, Json.ofTexts(values));
        }
    }

    static Json list(List<RbacRule> rules) {
        return new Json.Arr(rules.stream().map(RbacRule::toJson).toList());
    }
}
