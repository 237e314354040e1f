package io.k8sbin.cluster.plan;

import java.util.Objects;
import java.util.Optional;

/**
 * A value in which a cluster differs from the document whose style it has.
 *
 * @param document its number: {@code 000}
 * @param component a program, or a kind of configuration file
 * @param name of the flag or field, fields within fields joined by dots
 * @param documented what the document says; empty where it says nothing
 * @param ours what the plan says; empty where it says nothing
 * @param why the reason
 */
public record Deviation(
        String document,
        String component,
        String name,
        Optional<String> documented,
        Optional<String> ours,
        String why) {
    /** Why a value differs that the description itself asks for. */
    public static final String DESCRIBED = "the description says so";

    /** Refuses nulls. */
    public Deviation {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(documented, "documented");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(why, "why");
    }

    /** {@code 000 kube-apiserver profiling: true -> false: why}; a dash for nothing. */
    @Override
    public String toString() {
        return document + " " + component + " " + name + ": " + documented.orElse("-") + " -> " + ours.orElse("-")
                + ": " + why;
    }
}
