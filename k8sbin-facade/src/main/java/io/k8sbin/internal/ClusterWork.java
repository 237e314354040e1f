package io.k8sbin.internal;

import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;

/** What a run does beside files and units: through the API, and by programs of hosts. */
public interface ClusterWork {
    /** Does what a turn says; it is announced already. Called from several threads, never twice at once for a host. */
    void on(Step.Kind kind, Turn turn);

    /** Makes it for one run. */
    interface Maker {
        /**
         * It.
         *
         * @param announced tells what is worth knowing
         * @param generation the run's name
         */
        ClusterWork make(Actions announced, String generation);
    }
}
