package io.k8sbin.render;

import io.k8sbin.core.K8sbinException;
import java.io.Serial;

/** Root of what k8sbin-render throws. */
public abstract class RenderException extends K8sbinException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For the exceptions of this library; {@code code} is stable and machine readable. */
    protected RenderException(String code, String message) {
        super(code, message);
    }

    /** As above, keeping what caused it. */
    protected RenderException(String code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
