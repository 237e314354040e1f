package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.util.List;

/**
 * What a host keeps of one change.
 *
 * @param number its place in the order of changes, growing
 * @param name its generation
 * @param replaced files whose versions from before the change are kept
 * @param created files that were not there before
 */
public record KeptGeneration(long number, String name, List<HostPath> replaced, List<HostPath> created) {
    /** Copies the lists. */
    public KeptGeneration {
        replaced = List.copyOf(replaced);
        created = List.copyOf(created);
    }
}
