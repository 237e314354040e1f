package io.k8sbin.pki;

import io.k8sbin.core.Finding;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A certificate would not be accepted. Code {@code pki.verification}. */
public final class CertificateVerificationException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    CertificateVerificationException(List<Finding> findings) {
        super("pki.verification", findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** Everything found, errors first. */
    public List<Finding> findings() {
        return findings;
    }
}
