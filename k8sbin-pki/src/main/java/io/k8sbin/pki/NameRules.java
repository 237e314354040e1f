package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What attributes of a distinguished name may hold. */
final class NameRules {
    private static final Set<NameAttribute.Type> ONCE =
            EnumSet.of(NameAttribute.Type.COUNTRY, NameAttribute.Type.COMMON_NAME, NameAttribute.Type.SERIAL_NUMBER);

    private NameRules() {}

    static List<FieldError> check(FieldPath subject, List<NameAttribute> attributes) {
        List<FieldError> errors = new ArrayList<>();
        Set<NameAttribute.Type> seen = EnumSet.noneOf(NameAttribute.Type.class);
        for (NameAttribute attribute : attributes) {
            FieldPath path = subject.key(attribute.type().label());
            check(path, attribute).ifPresent(errors::add);
            if (!seen.add(attribute.type()) && ONCE.contains(attribute.type())) {
                errors.add(FieldError.of(FieldError.Type.DUPLICATE, path, attribute.value(), "may stand only once"));
            }
        }
        return errors;
    }

    private static Optional<FieldError> check(FieldPath path, NameAttribute attribute) {
        String value = attribute.value();
        int max = attribute.type().maxLength();
        if (value.isBlank()) {
            return Optional.of(FieldError.of(FieldError.Type.REQUIRED, path, "must not be blank"));
        }
        if (value.codePointCount(0, value.length()) > max) {
            return Optional.of(
                    FieldError.of(FieldError.Type.TOO_LONG, path, value, "must have at most " + max + " characters"));
        }
        if (!value.strip().equals(value)) {
            return invalid(path, value, "must not begin or end with blanks");
        }
        if (value.codePoints().anyMatch(NameRules::isUnprintable)) {
            return invalid(path, printable(value), "must not hold control characters or halves of characters");
        }
        if (attribute.type() == NameAttribute.Type.COUNTRY && !value.matches("[A-Za-z]{2}")) {
            return invalid(path, value, "must be the two letters of ISO 3166");
        }
        if (attribute.type() == NameAttribute.Type.SERIAL_NUMBER && !value.matches("[A-Za-z0-9 '()+,./:=?-]+")) {
            return invalid(path, value, "may hold letters, digits, blanks and '()+,-./:=? only");
        }
        return Optional.empty();
    }

    private static Optional<FieldError> invalid(FieldPath path, String value, String detail) {
        return Optional.of(FieldError.of(FieldError.Type.INVALID, path, value, detail));
    }

    private static boolean isUnprintable(int codePoint) {
        int kind = Character.getType(codePoint);
        return kind == Character.CONTROL
                || kind == Character.FORMAT
                || kind == Character.SURROGATE
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR;
    }

    private static String printable(String value) {
        return value.codePoints()
                .mapToObj(c -> isUnprintable(c) ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(java.util.stream.Collectors.joining());
    }
}
