package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.Finding;
import io.k8sbin.pki.PkiException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A directory of keys and certificates cannot become what it should be; nothing was written. Code {@code pki.directory}. */
public final class ClusterPkiException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    ClusterPkiException(List<Finding> findings) {
        super("pki.directory", findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    ClusterPkiException(Finding finding, Throwable cause) {
        super("pki.directory", finding.toString(), cause);
        this.findings = List.of(finding);
    }

    /** Everything that stands in the way. */
    public List<Finding> findings() {
        return findings;
    }
}
