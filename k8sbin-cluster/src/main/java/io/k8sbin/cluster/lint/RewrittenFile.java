package io.k8sbin.cluster.lint;

import io.k8sbin.core.Secret;
import java.util.Objects;

/**
 * A file as another version reads it.
 *
 * @param name of the file it comes from
 * @param content its text
 * @param holdsSecret whether a key, token or password is in it, so that nobody may see it
 */
public record RewrittenFile(String name, Secret content, boolean holdsSecret) {
    /** Refuses nulls. */
    public RewrittenFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}
