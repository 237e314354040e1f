package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;
import java.util.Objects;

/**
 * The role a binding gives.
 *
 * @param kind of a namespace or of the cluster
 * @param name of the role
 */
public record RoleRef(Kind kind, String name) {
    /** Which roles there are. */
    public enum Kind {
        /** A role of the binding's own namespace. */
        ROLE,
        /** A role of the whole cluster, given for the binding's namespace only. */
        CLUSTER_ROLE
    }

    /** Refuses a name with {@code /} or {@code %}. */
    public RoleRef {
        Objects.requireNonNull(kind, "kind");
        Manifests.requirePathSegment(name);
    }

    Json toJson() {
        return Json.object()
                .put("apiGroup", Manifests.RBAC_GROUP)
                .put("kind", kind == Kind.ROLE ? "Role" : "ClusterRole")
                .put("name", name)
                .build();
    }
}
