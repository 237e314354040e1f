package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.util.Optional;

/**
 * How a path of a host differs from what is wanted.
 *
 * @param path which
 * @param kind what a push would do
 * @param why what differs, as in {@code content, mode 0644 instead of 0600}
 * @param diff how its text changes; empty for secrets, for what not everybody may read on the host and for big files
 */
public record FileDifference(HostPath path, Kind kind, String why, Optional<UnifiedDiff> diff) {
    /** What a push would do. */
    public enum Kind {
        /** Put a file where there is none. */
        ADD,
        /** Replace what is there. */
        CHANGE,
        /** Remove what is there. */
        REMOVE
    }

    /** The kind, the path and why, in one line. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + path + ": " + why;
    }
}
