package io.k8sbin.config.yaml;

import io.k8sbin.config.ConfigException;
import io.k8sbin.core.FieldError;
import java.io.Serial;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that cannot be read: holds every problem found, in the order of the text; the message has one on each line. Code
 * {@code config.parse}.
 */
public final class ConfigParseException extends ConfigException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /**
     * An exception for these problems.
     *
     * @param errors at least one
     */
    public ConfigParseException(List<FieldError> errors) {
        super("config.parse", message(errors));
        this.errors = sorted(errors);
    }

    private static String message(List<FieldError> errors) {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("no error");
        }
        return sorted(errors).stream().map(FieldError::toString).collect(Collectors.joining("\n"));
    }

    private static List<FieldError> sorted(List<FieldError> errors) {
        Comparator<FieldError> byPlace = Comparator.comparing(
                error -> error.location().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        return errors.stream().sorted(byPlace).toList();
    }

    /** Every problem, those with a place first and in the order of the text. */
    public List<FieldError> errors() {
        return errors;
    }
}
