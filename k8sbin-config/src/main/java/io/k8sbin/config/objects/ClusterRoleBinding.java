package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;
import java.util.List;

/**
 * Gives a cluster role to subjects, in the whole cluster. The role of a binding cannot be changed later: another role
 * needs another name.
 *
 * @param name of the binding
 * @param clusterRole name of the role
 * @param subjects who gets it
 */
public record ClusterRoleBinding(String name, String clusterRole, List<Subject> subjects) implements PublicObject {
    /** Refuses names with {@code /} or {@code %}. */
    public ClusterRoleBinding {
        Manifests.requirePathSegment(name);
        Manifests.requirePathSegment(clusterRole);
        subjects = List.copyOf(subjects);
    }

    /** A binding for one or more subjects. */
    public static ClusterRoleBinding of(String name, String clusterRole, Subject... subjects) {
        return new ClusterRoleBinding(name, clusterRole, List.of(subjects));
    }

    @Override
    public String apiVersion() {
        return Manifests.RBAC;
    }

    @Override
    public String kind() {
        return "ClusterRoleBinding";
    }

    @Override
    public Json toJson() {
        RoleRef role = new RoleRef(RoleRef.Kind.CLUSTER_ROLE, clusterRole);
        return Manifests.begin(this)
                .put("roleRef", role.toJson())
                .put("subjects", Subject.list(subjects))
                .build();
    }
}
