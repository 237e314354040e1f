package io.k8sbin.cluster.spec;

import io.k8sbin.cluster.ClusterException;
import io.k8sbin.core.Finding;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A description that breaks rules; holds every finding, errors and warnings. Code {@code cluster.invalid-spec}. */
public final class InvalidClusterException extends ClusterException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** Holds a copy of the findings; the message has one line for each, errors first. */
    public InvalidClusterException(List<Finding> findings) {
        super(
                "cluster.invalid-spec",
                findings.stream().sorted(Finding.ORDER).map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = findings.stream().sorted(Finding.ORDER).toList();
    }

    /** Everything found, errors first. */
    public List<Finding> findings() {
        return findings;
    }
}
