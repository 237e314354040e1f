package io.k8sbin.cluster.spec;

import java.time.Duration;
import java.util.Objects;

/**
 * The tokens new kubelets introduce themselves with. They exist only while a node joins, unless they come from a file.
 *
 * @param sharing one token a node, or one for all
 * @param ttl lifetime of the Secret that makes a token valid
 * @param description what the Secret says of itself
 * @param group an extra group of whoever uses the token; begins with {@code system:bootstrappers:}
 * @param source where kube-apiserver knows tokens from
 */
public record BootstrapSpec(Sharing sharing, Duration ttl, String description, String group, Source source) {
    /** A token a node, valid for a day. */
    public static final BootstrapSpec DEFAULT = new BootstrapSpec(
            Sharing.PER_NODE, Duration.ofDays(1), "kubelet-bootstrap-token", "system:bootstrappers:k8sbin");

    /** Where kube-apiserver knows tokens from. */
    public enum Source {
        /** Secrets that are there only while nodes join. */
        SECRETS,
        /** {@code token.csv}, as in document 001: one token for all nodes that never expires. */
        TOKEN_FILE
    }

    /** What a style and a profile have: the token file where both are document 001's, {@link #DEFAULT} otherwise. */
    public static BootstrapSpec of(ClusterSpec.Style style, ClusterSpec.Profile profile) {
        boolean file = style == ClusterSpec.Style.ENVIRONMENT_FILES && profile == ClusterSpec.Profile.SEED_COMPATIBLE;
        return file ? DEFAULT.from(Source.TOKEN_FILE) : DEFAULT;
    }

    /** Tokens that are Secrets. */
    public BootstrapSpec(Sharing sharing, Duration ttl, String description, String group) {
        this(sharing, ttl, description, group, Source.SECRETS);
    }

    /** The same with tokens from elsewhere. */
    public BootstrapSpec from(Source other) {
        return new BootstrapSpec(sharing, ttl, description, group, other);
    }

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
        Objects.requireNonNull(source, "source");
    }
}
