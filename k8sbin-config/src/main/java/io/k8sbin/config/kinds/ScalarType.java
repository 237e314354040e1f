package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.List;
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
        /** A text of a form of its own; empty counts as absent. */
        VALUE,
        BOOL,
        NUMBER
    }

    @Override
    public Optional<T> read(YamlNode node, FieldPath path, List<FieldError> errors) {
        if (!(node instanceof YamlNode.Scalar scalar) || !fits(scalar)) {
            errors.add(mistyped(node, path));
            return Optional.empty();
        }
        if (form == Form.VALUE && scalar.text().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text(scalar)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            errors.add(FieldError.of(FieldError.Type.INVALID, path, scalar.text(), "must be " + expected)
                    .at(node.location()));
            return Optional.empty();
        }
    }

    private boolean fits(YamlNode.Scalar scalar) {
        Json value = Yaml.toJson(scalar);
        return switch (form) {
            case TEXT, SECRET, VALUE -> scalar.isText();
            case BOOL -> value instanceof Json.Bool;
            case NUMBER -> value instanceof Json.Num;
        };
    }

    private String text(YamlNode.Scalar scalar) {
        return form == Form.BOOL ? Yaml.toJson(scalar).compact() : scalar.text();
    }

    private FieldError mistyped(YamlNode node, FieldPath path) {
        boolean quote = node instanceof YamlNode.Scalar && form != Form.BOOL && form != Form.NUMBER;
        String detail = quote
                ? "must be " + expected + ": put it in quotes, it is none without them"
                : "must be " + expected + (node instanceof YamlNode.Scalar ? " without quotes" : "") + ", not "
                        + node.describe();
        return FieldError.of(FieldError.Type.TYPE_INVALID, path, detail).at(node.location());
    }

    @Override
    public Json write(T value, KubernetesVersion version) {
        return toJson.apply(value);
    }

    @Override
    public boolean isSecret() {
        return form == Form.SECRET;
    }
}
