package io.k8sbin.internal;

/**
 * Shell for {@code $dir}, a folder in memory that only root can read and that lives as long as its script. A script that was
 * killed cannot tidy up; the next one does, which knows the dead by their number in the folder's name.
 */
public final class BriefFolder {
    /** To stand at a script's beginning. */
    public static final String SCRIPT = """
            umask 077
            for old in /run/k8sbin.*.*; do
              pid=${old#/run/k8sbin.}
              pid=${pid%%.*}
              [ ! -d "$old" ] || [ -d "/proc/$pid" ] || rm -rf "$old"
            done
            dir=$(mktemp -d "/run/k8sbin.$$.XXXXXXXX") || exit 1
            trap 'rm -rf "$dir"' EXIT
            trap 'exit 1' HUP INT TERM
            """;

    private BriefFolder() {}
}
