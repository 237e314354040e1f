package io.k8sbin.config.yaml;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads YAML, and JSON as a part of it, into nodes. Safe on hostile text: 4 million characters and 100 levels at most,
 * 500,000 values, aliases may repeat 10,000 of them in all, tags are refused, a key that stands twice is an error. Stateless and
 * thread-safe.
 */
public final class Yaml {
    private Yaml() {}

    /**
     * The documents of a text, empty ones left out.
     *
     * @param source name of the text for messages, such as its file name
     * @throws ConfigParseException with every problem, when there is any
     */
    public static List<YamlNode> read(String source, String text) {
        List<FieldError> errors = new ArrayList<>();
        List<YamlNode> documents = read(source, text, errors);
        if (!errors.isEmpty()) {
            throw new ConfigParseException(errors);
        }
        return documents;
    }

    /**
     * The documents of a text as far as they can be read; problems are added to {@code errors}. Of a key that stands twice
     * the first counts; a syntax error ends the reading, and the document it is in is left out.
     */
    public static List<YamlNode> read(String source, String text, List<FieldError> errors) {
        return new NodeReader(source, text, errors).documents();
    }

    /**
     * What a reader without a schema makes of a node, as Kubernetes' own does: truth values, numbers (hexadecimal, octal and
     * binary ones too) and nothing where they stand unquoted, texts otherwise; dates are texts.
     */
    public static Json toJson(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Json.ObjectBuilder object = Json.object();
            mapping.entries().forEach((key, entry) -> object.put(key, toJson(entry.value())));
            return object.build();
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return new Json.Arr(sequence.values().stream().map(Yaml::toJson).toList());
        }
        return scalar((YamlNode.Scalar) node);
    }

    private static Json scalar(YamlNode.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.isPlain()) {
            return Json.of(text);
        }
        return switch (ScalarTypes.of(text)) {
            case NULL -> new Json.Null();
            case BOOL -> new Json.Bool(Boolean.TRUE.equals(ScalarTypes.truth(text)));
            case NUMBER -> new Json.Num(new java.math.BigDecimal(text));
            case ODD -> GoNumbers.of(text).<Json>map(Json.Num::new).orElseGet(() -> Json.of(text));
            case TEXT -> Json.of(text);
        };
    }
}
