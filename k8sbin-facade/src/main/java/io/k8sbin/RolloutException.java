package io.k8sbin;

import io.k8sbin.core.K8sbinException;
import java.io.Serial;

/** A rollout that had to stop: which host, which step, the last output, what to do. */
public final class RolloutException extends K8sbinException {
    @Serial
    private static final long serialVersionUID = 1L;

    RolloutException(String code, String message) {
        super(code, message);
    }
}
