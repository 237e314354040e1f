package io.k8sbin.config.flags;

import io.k8sbin.core.Finding;
import java.util.List;
import java.util.Objects;

/**
 * Flags somebody wrote.
 *
 * @param flags each once: lists and maps that stood twice are joined, of other flags the last one counts, as for the component
 * @param findings {@code flag.repeated} for each of those others, {@code flag.no-value} and {@code flag.argument} for what is
 *     no flag at all
 */
public record ParsedFlags(FlagSet flags, List<Finding> findings) {
    /** Copies the list. */
    public ParsedFlags {
        Objects.requireNonNull(flags, "flags");
        findings = List.copyOf(findings);
    }
}
