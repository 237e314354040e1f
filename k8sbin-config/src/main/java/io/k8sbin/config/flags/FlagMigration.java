package io.k8sbin.config.flags;

import io.k8sbin.core.Finding;
import java.util.List;
import java.util.Objects;

/**
 * Flags as another version takes them.
 *
 * @param flags in the order of the old ones
 * @param changes what became of those that changed: {@code flag.renamed}, {@code flag.dropped} and {@code gate.dropped}, each
 *     with what is left to do
 */
public record FlagMigration(FlagSet flags, List<Finding> changes) {
    /** Copies the list. */
    public FlagMigration {
        Objects.requireNonNull(flags, "flags");
        changes = List.copyOf(changes);
    }
}
