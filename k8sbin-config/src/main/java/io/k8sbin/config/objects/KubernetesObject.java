package io.k8sbin.config.objects;

import io.k8sbin.core.Secret;
import java.util.Optional;

/**
 * An object of the Kubernetes API as it should be. Implementations are immutable, and the same object always gives the
 * same manifest.
 */
public sealed interface KubernetesObject permits PublicObject, BootstrapTokenSecret {
    /** {@code rbac.authorization.k8s.io/v1}. */
    String apiVersion();

    /** {@code ClusterRoleBinding}. */
    String kind();

    /** Its name, unique for its kind and namespace. */
    String name();

    /** Its namespace; empty for objects of the whole cluster. */
    Optional<String> namespace();

    /** The object as JSON for {@code kubectl apply}; it may hold secrets, those of {@link PublicObject} never do. */
    Secret manifest();
}
