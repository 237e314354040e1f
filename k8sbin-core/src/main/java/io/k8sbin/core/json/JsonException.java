package io.k8sbin.core.json;

import io.k8sbin.core.K8sbinException;
import java.io.Serial;

/**
 * A text that is not strict JSON; the message names line and column (from 1, in UTF-16 units) and never quotes the text.
 * Code {@code core.json}.
 */
public final class JsonException extends K8sbinException {
    @Serial
    private static final long serialVersionUID = 1L;

    JsonException(int line, int column, String problem) {
        super("core.json", "line " + line + ", column " + column + ": " + problem);
    }
}
