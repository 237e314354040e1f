package io.k8sbin.pki;

import io.k8sbin.core.K8sbinException;
import java.io.Serial;

/** Root of what k8sbin-pki throws. */
public abstract class PkiException extends K8sbinException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For the exceptions of this library; {@code code} is stable and machine readable. */
    protected PkiException(String code, String message) {
        super(code, message);
    }

    /** As above, keeping what caused it. */
    protected PkiException(String code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
