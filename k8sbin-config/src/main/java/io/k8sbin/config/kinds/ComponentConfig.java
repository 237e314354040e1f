package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import java.util.List;

/** A configuration document of a component. Implemented by the kinds of this package only; immutable. */
public interface ComponentConfig {
    /** The kind as it is written today: {@code Policy}. */
    String kind();

    /** The newest API version it is written in: {@code audit.k8s.io/v1}; older ones are the business of writers. */
    String apiVersion();

    /** What keeps it from working with this Kubernetes: fields and values the version does not have, values that cannot be. */
    List<FieldError> validate(KubernetesVersion version);
}
