package io.k8sbin.cluster.spec;

import java.time.Duration;
import java.util.Objects;

/**
 * The tokens new kubelets introduce themselves with. They exist only while a node joins.
 *
 * @param sharing one token a node, or one for all
 * @param ttl lifetime of the Secret that makes a token valid
 * @param description what the Secret says of itself
 * @param group an extra group of whoever uses the token; begins with {@code system:bootstrappers:}
 */
public record BootstrapSpec(Sharing sharing, Duration ttl, String description, String group) {
    /** A token a node, valid for a day. */
    public static final BootstrapSpec DEFAULT = new BootstrapSpec(
            Sharing.PER_NODE, Duration.ofDays(1), "kubelet-bootstrap-token", "system:bootstrappers:k8sbin");

    /** Who shares a token. */
    public enum Sharing {
        /** Each node has its own. */
        PER_NODE,
        /** All nodes use one. */
        SHARED
    }

    /** Refuses nulls. */
    public BootstrapSpec {
        Objects.requireNonNull(sharing, "sharing");
        Objects.requireNonNull(ttl, "ttl");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(group, "group");
    }
}
