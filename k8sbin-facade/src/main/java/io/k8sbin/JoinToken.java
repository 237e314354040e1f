package io.k8sbin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A bootstrap token as the cluster holds it, without its secret half.
 *
 * @param id its public half
 * @param description for people
 * @param expires after which it is refused; empty: never
 * @param usages what it may be used for: {@code authentication}, {@code signing}
 * @param groups of whoever uses it
 */
public record JoinToken(
        String id, String description, Optional<Instant> expires, List<String> usages, List<String> groups) {
    /** Copies the lists. */
    public JoinToken {
        usages = List.copyOf(usages);
        groups = List.copyOf(groups);
    }
}
