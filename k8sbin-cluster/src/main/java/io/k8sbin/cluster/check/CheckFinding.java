package io.k8sbin.cluster.check;

import io.k8sbin.core.Severity;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong, or worth knowing.
 *
 * @param id stable name of the rule: {@code check.unit-down}
 * @param severity errors need a hand; warnings will hurt; the rest is told for completeness
 * @param node the host it concerns; none for the cluster as a whole
 * @param cause what is wrong, in a sentence
 * @param evidence what was seen; may be several lines, may be empty
 * @param remedy what to do
 */
public record CheckFinding(
        String id, Severity severity, Optional<String> node, String cause, String evidence, String remedy) {
    /** Worst first, then by host, rule and cause. */
    public static final Comparator<CheckFinding> ORDER = Comparator.comparing(CheckFinding::severity)
            .thenComparing(f -> f.node().orElse(""))
            .thenComparing(CheckFinding::id)
            .thenComparing(CheckFinding::cause);

    /** Refuses nulls. */
    public CheckFinding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(remedy, "remedy");
    }
}
