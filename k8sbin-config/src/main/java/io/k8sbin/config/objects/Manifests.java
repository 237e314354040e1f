package io.k8sbin.config.objects;

import io.k8sbin.core.DnsNames;
import io.k8sbin.core.json.Json;
import java.util.Map;
import java.util.function.Predicate;

/** What all objects begin with, and the names they may have. */
final class Manifests {
    static final String RBAC_GROUP = "rbac.authorization.k8s.io";
    static final String RBAC = RBAC_GROUP + "/v1";

    private Manifests() {}

    static Json.ObjectBuilder begin(KubernetesObject object) {
        return begin(object, Map.of());
    }

    static Json.ObjectBuilder begin(KubernetesObject object, Map<String, String> labels) {
        Json.ObjectBuilder metadata = Json.object().put("name", object.name());
        object.namespace().ifPresent(namespace -> metadata.put("namespace", namespace));
        if (!labels.isEmpty()) {
            metadata.put("labels", texts(labels));
        }
        return Json.object()
                .put("apiVersion", object.apiVersion())
                .put("kind", object.kind())
                .put("metadata", metadata.build());
    }

    static Json texts(Map<String, String> texts) {
        Json.ObjectBuilder object = Json.object();
        texts.forEach(object::put);
        return object.build();
    }

    /** Names of RBAC objects: anything that can stand in a URL's path. */
    static void requirePathSegment(String name) {
        boolean bad = name.isEmpty() || name.equals(".") || name.equals("..");
        require(n -> !bad && n.indexOf('/') < 0 && n.indexOf('%') < 0, name, "a name without / and %");
    }

    static void requireSubdomain(String name) {
        require(DnsNames::isHostName, name, "a lower-case DNS name");
    }

    static void requireLabel(String name) {
        require(DnsNames::isLabel, name, "a lower-case DNS label");
    }

    private static void require(Predicate<String> rule, String name, String expected) {
        if (!rule.test(name)) {
            throw new IllegalArgumentException("must be " + expected + ": \"" + name + "\"");
        }
    }
}
