package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.util.Set;

/**
 * A way back: what a host's files were before a change.
 *
 * @param before name of the first change to undo; all later ones are undone as well
 * @param generation what the rollback itself is called: it is a change like others and can be undone
 * @param except paths that stay as they are, such as keys that were replaced for a reason
 * @param keep how many generations the host keeps, this one included
 */
public record Rollback(String before, String generation, Set<HostPath> except, int keep) {
    /** Copies the set and refuses names unfit for a generation, and one name for both. */
    public Rollback {
        FileSet.generation(before);
        FileSet.generation(generation);
        if (before.equals(generation)) {
            throw new IllegalArgumentException("a rollback has a name of its own, not " + before);
        }
        except = Set.copyOf(except);
    }

    /** Everything, keeping ten generations. */
    public static Rollback of(String before, String generation) {
        return new Rollback(before, generation, Set.of(), FileSet.DEFAULT_KEEP);
    }

    /** Leaving these paths alone instead. */
    public Rollback except(Set<HostPath> others) {
        return new Rollback(before, generation, others, keep);
    }
}
