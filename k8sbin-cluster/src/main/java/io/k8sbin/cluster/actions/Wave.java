package io.k8sbin.cluster.actions;

import java.util.List;

/**
 * Hosts that work at the same time. The next wave begins when every turn of this one has ended well.
 *
 * @param turns one a host
 */
public record Wave(List<Turn> turns) {
    /** Copies the list. */
    public Wave {
        turns = List.copyOf(turns);
    }
}
