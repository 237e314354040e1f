package io.k8sbin.pki;

import io.k8sbin.core.Finding;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A certificate an authority sent is not the one that was asked for. Nothing was taken in. Code {@code pki.certificate-mismatch}. */
public final class CertificateMismatchException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    CertificateMismatchException(List<Finding> findings) {
        super(
                "pki.certificate-mismatch",
                findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** Every difference, and every reason why a verifier would refuse it. */
    public List<Finding> findings() {
        return findings;
    }
}
