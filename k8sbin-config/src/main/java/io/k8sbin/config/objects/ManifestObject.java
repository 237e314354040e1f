package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;
import java.util.Optional;

/**
 * An object of a kind this package has no type for, given as a whole: a Deployment, a Service, whatever a manifest holds.
 *
 * @param json the object as {@code kubectl apply} takes it
 */
public record ManifestObject(Json json) implements PublicObject {
    /** Refuses what lacks {@code apiVersion}, {@code kind} or {@code metadata.name}, and Secrets, which nobody may see. */
    public ManifestObject {
        if (json.at("apiVersion").text().isEmpty()
                || json.at("kind").text().isEmpty()
                || json.at("metadata", "name").text().isEmpty()) {
            throw new IllegalArgumentException("an object has apiVersion, kind and metadata.name");
        }
        if (json.at("kind").text().equals("Secret")) {
            throw new IllegalArgumentException("a Secret is not public");
        }
        Manifests.requirePathSegment(json.at("metadata", "name").text());
    }

    @Override
    public String apiVersion() {
        return json.at("apiVersion").text();
    }

    @Override
    public String kind() {
        return json.at("kind").text();
    }

    @Override
    public String name() {
        return json.at("metadata", "name").text();
    }

    @Override
    public Optional<String> namespace() {
        return Optional.of(json.at("metadata", "namespace").text()).filter(text -> !text.isEmpty());
    }

    @Override
    public Json toJson() {
        return json;
    }
}
