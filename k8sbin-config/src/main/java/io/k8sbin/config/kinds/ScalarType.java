package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.json.Json;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A single value. Kubernetes reads documents without a schema first, so an unquoted {@code 1.20} is a number to it whatever
 * the field wants: such mismatches are errors here too.
 */
record ScalarType<T>(String expected, Form form, Function<String, T> parse, Function<T, Json> toJson)
        implements FieldType<T> {
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
        if (form == Form.VALUE_OR_EMPTY && text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            invalid(node, text, trail);
            return Optional.empty();
        }
    }

    private boolean fits(Json value) {
        return switch (form) {
            case TEXT, SECRET, VALUE, VALUE_OR_EMPTY -> value instanceof Json.Text;
            case TEXT_OR_NUMBER -> value instanceof Json.Text || value instanceof Json.Num;
            case BOOL -> value instanceof Json.Bool;
            case NUMBER -> value instanceof Json.Num;
        };
    }

    private void invalid(YamlNode node, String text, Trail trail) {
        String detail = "must be " + expected;
        if (form == Form.SECRET) {
            trail.report(
                    node.location(), FieldError.Type.INVALID, detail + "; " + text.length() + " characters are not");
        } else {
            trail.report(node.location(), FieldError.Type.INVALID, text, detail);
        }
    }

    private void mistyped(YamlNode node, Trail trail) {
        boolean quote = node instanceof YamlNode.Scalar && !node.isNull() && form != Form.BOOL && form != Form.NUMBER;
        String detail = quote
                ? "must be " + expected + ": put it in quotes, it is none without them"
                : "must be " + expected + (node instanceof YamlNode.Scalar ? " without quotes" : "") + ", not "
                        + node.describe();
        trail.report(node.location(), FieldError.Type.TYPE_INVALID, detail);
    }

    @Override
    public Json write(T value, Target target) {
        return toJson.apply(value);
    }

    @Override
    public boolean isSecret() {
        return form == Form.SECRET;
    }
}
