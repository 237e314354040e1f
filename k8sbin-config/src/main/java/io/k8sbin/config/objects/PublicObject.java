package io.k8sbin.config.objects;

import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import java.util.Optional;

/** An object that holds nothing secret, so that it may be shown and compared. */
public sealed interface PublicObject extends KubernetesObject
        permits ClusterRole, ClusterRoleBinding, ConfigMap, ManifestObject, Namespace, Node, Role, RoleBinding {
    /** The object as {@code kubectl apply} takes it. */
    Json toJson();

    @Override
    default Secret manifest() {
        return Secret.ofUtf8(toJson().compact());
    }

    @Override
    default Optional<String> namespace() {
        return Optional.empty();
    }
}
