package io.k8sbin.pki;

import java.io.Serial;

/**
 * The authority must not issue this certificate. Codes: {@code pki.outlives-issuer}, {@code pki.issuer-not-valid},
 * {@code pki.subject-is-issuer}, {@code pki.path-length}.
 */
public final class IssueRefusedException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    IssueRefusedException(String code, String message) {
        super(code, message);
    }
}
