package io.k8sbin;

import io.k8sbin.core.Finding;
import io.k8sbin.core.K8sbinException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rollout that had to stop. The message says on which host, at which step, what was seen last, and what to do; running
 * again continues. Codes: {@code rollout.preflight} (nothing was changed), {@code rollout.host}, {@code rollout.unit}, {@code
 * rollout.api}, {@code rollout.kubeadm}, {@code rollout.not-ready}, {@code rollout.foreign-host}, {@code rollout.declined} and {@code
 * rollout.no-way-back} (nothing was changed), {@code rollout.history} (the cluster's directory is damaged).
 */
public final class RolloutException extends K8sbinException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** For this package's own use: a failure with a message for people. */
    public RolloutException(String code, String message) {
        super(code, message);
        this.findings = List.of();
    }

    /** For this package's own use: as above, keeping what caused it. */
    public RolloutException(String code, String message, Throwable cause) {
        super(code, message, cause);
        this.findings = List.of();
    }

    /** For this package's own use: the hosts are not fit to begin. */
    public RolloutException(List<Finding> findings) {
        super(
                "rollout.preflight",
                "the hosts are not ready, nothing was changed:\n"
                        + findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** What preflight found; empty for other failures. */
    public List<Finding> findings() {
        return findings;
    }
}
