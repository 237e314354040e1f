package io.k8sbin.render;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;

/**
 * A directory a host needs beside those of its files: one for data.
 *
 * @param path where
 * @param mode permission bits
 * @param owner user and group
 */
public record NodeDirectory(HostPath path, FileMode mode, FileOwner owner) {
    /** A directory of root's with secrets or data: mode 0700. */
    public static NodeDirectory ofRoot(HostPath path) {
        return new NodeDirectory(path, FileMode.PRIVATE_DIRECTORY, FileOwner.ROOT);
    }
}
