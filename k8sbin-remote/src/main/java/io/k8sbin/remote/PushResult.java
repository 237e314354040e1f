package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.time.Duration;
import java.util.List;

/**
 * What a push or a rollback changed.
 *
 * @param target where
 * @param generation name under which previous versions are kept
 * @param written files put in place, in order
 * @param deleted files removed, in order; those that were not there are left out
 * @param leftOver files an earlier change was cut off before removing, and nobody removed or replaced since
 * @param bytes content of the files; what was sent may be less
 * @param elapsed from asking to answer
 */
public record PushResult(
        RemoteTarget target,
        String generation,
        List<HostPath> written,
        List<HostPath> deleted,
        List<HostPath> leftOver,
        long bytes,
        Duration elapsed) {
    /** Copies the lists. */
    public PushResult {
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
        leftOver = List.copyOf(leftOver);
    }

    /** With nothing left over. */
    public PushResult(
            RemoteTarget target,
            String generation,
            List<HostPath> written,
            List<HostPath> deleted,
            long bytes,
            Duration elapsed) {
        this(target, generation, written, deleted, List.of(), bytes, elapsed);
    }
}
