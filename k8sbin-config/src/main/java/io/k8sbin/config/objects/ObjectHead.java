package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;

/** The beginning every object shares. */
final class ObjectHead {
    private ObjectHead() {}

    static Json.ObjectBuilder of(String apiVersion, String kind, Json metadata) {
        return Json.object().put("apiVersion", apiVersion).put("kind", kind).put("metadata", metadata);
    }

    static Json named(String name) {
        return Json.object().put("name", name).build();
    }
}
