package io.k8sbin.cluster.plan;

/** When a file is put on its host. */
public sealed interface Placement {
    /** Whenever the host's differs. */
    record Always() implements Placement {}

    /** Only where nothing is at that path; what is there is never replaced. */
    record IfAbsent() implements Placement {}

    /** Only while the node has no certificate of its own; removed once it has joined. */
    record UntilJoined() implements Placement {}

    /**
     * Only where the host has no such unit of its own.
     *
     * @param unit the unit's full name
     */
    record IfUnitMissing(String unit) implements Placement {}

    /** Whenever the host's differs. */
    static Placement always() {
        return new Always();
    }
}
