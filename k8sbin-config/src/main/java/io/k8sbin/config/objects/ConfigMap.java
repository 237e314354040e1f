package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Texts by name, readable by everybody who may read the namespace.
 *
 * @param inNamespace the namespace
 * @param name of the map
 * @param data texts by key; keys are letters, digits, dash, underscore and dot
 */
public record ConfigMap(String inNamespace, String name, Map<String, String> data) implements PublicObject {
    /** Copies the map in the order of its keys; refuses names and keys that cannot be. */
    public ConfigMap {
        Manifests.requireLabel(inNamespace);
        Manifests.requireSubdomain(name);
        data = Collections.unmodifiableMap(new TreeMap<>(data));
        data.keySet().stream()
                .filter(key -> !key.matches("[-._a-zA-Z0-9]{1,253}"))
                .forEach(key -> {
                    throw new IllegalArgumentException("not a key of a ConfigMap: \"" + key + "\"");
                });
    }

    @Override
    public String apiVersion() {
        return "v1";
    }

    @Override
    public String kind() {
        return "ConfigMap";
    }

    @Override
    public Optional<String> namespace() {
        return Optional.of(inNamespace);
    }

    @Override
    public Json toJson() {
        return Manifests.begin(this).put("data", Manifests.texts(data)).build();
    }
}
