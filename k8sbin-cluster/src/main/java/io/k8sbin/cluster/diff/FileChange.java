package io.k8sbin.cluster.diff;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;

/** A file to be put or removed, and why. */
public sealed interface FileChange {
    /** Where. */
    HostPath path();

    /** Why, in words. */
    String why();

    /** Put a file. */
    record Put(FileImage image, String why) implements FileChange {
        @Override
        public HostPath path() {
            return image.path();
        }
    }

    /** Remove a file an earlier rollout put there. */
    record Remove(HostPath path, String why) implements FileChange {}
}
