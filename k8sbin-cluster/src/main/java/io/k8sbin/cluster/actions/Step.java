package io.k8sbin.cluster.actions;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a run that ends on every host before the next begins.
 *
 * @param title what it is called in events and reports
 * @param kind what is done in it
 * @param waves one after another
 */
public record Step(String title, Kind kind, List<Wave> waves) {
    /** What is done in a step. */
    public enum Kind {
        /** Locks are taken. */
        LOCK,
        /** Files are put and removed. */
        PUSH,
        /** Kept versions of files come back. */
        RESTORE,
        /** Programs run: users are made, images imported, kubeadm's own steps. */
        RUN,
        /** Units start, restart and answer. */
        UNITS,
        /** Objects and tokens are applied to the API. */
        OBJECTS,
        /** Nodes become Ready. */
        READY,
        /** What only joining needed goes. */
        CLEAN_UP
    }

    /** Copies the list. */
    public Step {
        waves = List.copyOf(waves);
    }

    /** All turns, in order. */
    public Stream<Turn> turns() {
        return waves.stream().flatMap(w -> w.turns().stream());
    }
}
