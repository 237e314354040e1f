package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.json.Json;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * A single value. Kubernetes reads documents without a schema first, so an unquoted {@code 1.20} is a number to it whatever
 * the field wants: such mismatches are errors here too.
 */
record ScalarType<T>(Class<T> type, Scalar scalar) implements FieldType<T> {
    /** What the value must be in the document. */
    enum Form {
        /** A text, possibly empty. */
        TEXT,
        /** A text never shown. */
        SECRET,
        /** A text of a form of its own. */
        VALUE,
        /** The same, where an empty text says as much as none. */
        VALUE_OR_EMPTY,
        /** A text or a number. */
        TEXT_OR_NUMBER,
        BOOL,
        NUMBER
    }

    @Override
    public Optional<T> read(YamlNode node, Trail trail) {
        Json value = node instanceof YamlNode.Scalar ? Yaml.toJson(node) : new Json.Null();
        if (!fits(value)) {
            mistyped(node, trail);
            return Optional.empty();
        }
        String text = value instanceof Json.Text word ? word.value() : value.compact();
        if (scalar.form() == Form.VALUE_OR_EMPTY && text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.cast(scalar.parse(text)));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            invalid(node, text, trail);
            return Optional.empty();
        }
    }

    private boolean fits(Json value) {
        return switch (scalar.form()) {
            case TEXT, SECRET, VALUE, VALUE_OR_EMPTY -> value instanceof Json.Text;
            case TEXT_OR_NUMBER -> value instanceof Json.Text || value instanceof Json.Num;
            case BOOL -> value instanceof Json.Bool;
            case NUMBER -> value instanceof Json.Num;
        };
    }

    private void invalid(YamlNode node, String text, Trail trail) {
        String detail = "must be " + scalar.expected();
        if (scalar.form() == Form.SECRET) {
            trail.report(
                    node.location(), FieldError.Type.INVALID, detail + "; " + text.length() + " characters are not");
        } else {
            trail.report(node.location(), FieldError.Type.INVALID, text, detail);
        }
    }

    private boolean isText() {
        return scalar.form() != Form.BOOL && scalar.form() != Form.NUMBER;
    }

    private void mistyped(YamlNode node, Trail trail) {
        boolean quote = node instanceof YamlNode.Scalar && !node.isNull() && isText();
        String detail = quote
                ? "must be " + scalar.expected() + ": put it in quotes, it is none without them"
                : "must be " + scalar.expected() + (node instanceof YamlNode.Scalar ? " without quotes" : "") + ", not "
                        + node.describe();
        trail.report(node.location(), FieldError.Type.TYPE_INVALID, detail);
    }

    @Override
    public Json write(T value, Target target) {
        return scalar.toJson(value);
    }

    @Override
    public boolean isSecret() {
        return scalar.form() == Form.SECRET;
    }
}
