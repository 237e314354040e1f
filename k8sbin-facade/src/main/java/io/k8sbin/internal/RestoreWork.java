package io.k8sbin.internal;

import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.diff.ClusterChanges;

/** Brings the kept files of a turn back on its host. */
final class RestoreWork implements Rollout.FilesWork {
    private final Hosts hosts;
    private final ClusterChanges changes;
    private final WayBack back;
    private final String generation;

    RestoreWork(Hosts hosts, ClusterChanges changes, WayBack back, String generation) {
        this.hosts = hosts;
        this.changes = changes;
        this.back = back;
        this.generation = generation;
    }

    @Override
    public void on(Turn turn) {
        PushWork.forget(hosts, changes.node(turn.node()));
        PushWork.retire(hosts, turn);
        back.rollback(turn.node(), generation)
                .ifPresent(r -> hosts.host(turn.node()).rollback(r));
    }
}
