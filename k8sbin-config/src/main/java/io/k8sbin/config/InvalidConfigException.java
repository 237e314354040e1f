package io.k8sbin.config;

import io.k8sbin.core.FieldError;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A configuration that cannot be what it is meant for: holds every problem, ordered by path; the message has one on each
 * line. Code {@code config.invalid}.
 */
public final class InvalidConfigException extends ConfigException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /**
     * An exception for these problems.
     *
     * @param errors at least one
     */
    public InvalidConfigException(List<FieldError> errors) {
        super("config.invalid", message(errors));
        this.errors = sorted(errors);
    }

    private static String message(List<FieldError> errors) {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("no error");
        }
        return sorted(errors).stream().map(FieldError::toString).collect(Collectors.joining("\n"));
    }

    private static List<FieldError> sorted(List<FieldError> errors) {
        return errors.stream()
                .sorted(java.util.Comparator.comparing(FieldError::path))
                .toList();
    }

    /** Every problem, ordered by path. */
    public List<FieldError> errors() {
        return errors;
    }
}
