package io.k8sbin.core;

import java.io.Serial;

/**
 * Root of everything k8sbin throws on purpose; unchecked, so that lambdas and JShell stay short. Each library has one
 * abstract child of it. The message says what happened, where, and what to do; it never holds a secret.
 *
 * <p>Programmer errors stay the JDK's: {@link NullPointerException}, {@link IllegalArgumentException}, {@link
 * IllegalStateException}.
 */
public abstract class K8sbinException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * For the libraries' own exceptions.
     *
     * @param code stable and machine readable: lower case words joined by dots and dashes, such as {@code
     *     "remote.host-key-changed"}
     */
    protected K8sbinException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** As above, keeping what caused it. */
    protected K8sbinException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The stable name of this kind of failure; it survives rewording of messages. */
    public final String code() {
        return code;
    }
}
