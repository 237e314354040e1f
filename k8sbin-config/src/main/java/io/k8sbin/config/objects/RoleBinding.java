package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives a role to subjects, in one namespace.
 *
 * @param inNamespace the namespace
 * @param name of the binding
 * @param role the role
 * @param subjects who gets it
 */
public record RoleBinding(String inNamespace, String name, RoleRef role, List<Subject> subjects)
        implements PublicObject {
    /** Refuses names that cannot be. */
    public RoleBinding {
        Manifests.requireLabel(inNamespace);
        Manifests.requirePathSegment(name);
        Objects.requireNonNull(role, "role");
        subjects = List.copyOf(subjects);
    }

    @Override
    public String apiVersion() {
        return Manifests.RBAC;
    }

    @Override
    public String kind() {
        return "RoleBinding";
    }

    @Override
    public Optional<String> namespace() {
        return Optional.of(inNamespace);
    }

    @Override
    public Json toJson() {
        return Manifests.begin(this)
                .put("roleRef", role.toJson())
                .put("subjects", Subject.list(subjects))
                .build();
    }
}
