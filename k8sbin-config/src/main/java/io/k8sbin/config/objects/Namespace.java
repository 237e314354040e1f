package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;

/**
 * A namespace.
 *
 * @param name a DNS label
 */
public record Namespace(String name) implements PublicObject {
    /** Refuses what is no DNS label. */
    public Namespace {
        Manifests.requireLabel(name);
    }

    @Override
    public String apiVersion() {
        return "v1";
    }

    @Override
    public String kind() {
        return "Namespace";
    }

    @Override
    public Json toJson() {
        return Manifests.begin(this).build();
    }
}
