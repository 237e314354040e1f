package io.k8sbin;

import java.util.List;

/**
 * A change that can be undone, with all changes after it.
 *
 * @param generation its name: when it began, in UTC
 * @param verb {@code apply} or {@code rollback}
 * @param nodes nodes that keep what their files were before
 * @param files how many files it put or removed, over these nodes
 * @param obstacle why it cannot be undone; empty when it can
 */
public record KeptChange(String generation, String verb, List<String> nodes, int files, String obstacle) {
    /** Copies the list. */
    public KeptChange {
        nodes = List.copyOf(nodes);
    }

    /** Whether it can be undone. */
    public boolean isUndoable() {
        return obstacle.isEmpty();
    }
}
