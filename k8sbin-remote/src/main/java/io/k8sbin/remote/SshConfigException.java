package io.k8sbin.remote;

import io.k8sbin.core.Finding;
import io.k8sbin.core.K8sbinException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An OpenSSH client configuration says something that matters for the connection and cannot be honoured. Code {@code
 * remote.ssh-config}.
 */
public final class SshConfigException extends K8sbinException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** For k8sbin itself. */
    public SshConfigException(List<Finding> findings) {
        super("remote.ssh-config", findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** Every error, with its place. */
    public List<Finding> findings() {
        return findings;
    }
}
