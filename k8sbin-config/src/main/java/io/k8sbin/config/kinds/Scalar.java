package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.GoDuration;
import io.k8sbin.config.yaml.Quantity;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;

/**
 * What a single value says. One class for all of them, and no function object each: a command that looks at one file is over
 * before that many were made.
 */
enum Scalar {
    TEXT("a text", ScalarType.Form.TEXT),
    SECRET("a text", ScalarType.Form.SECRET),
    BOOL("true or false", ScalarType.Form.BOOL),
    INT("a whole number of 32 bits", ScalarType.Form.NUMBER),
    LONG("a whole number of 64 bits", ScalarType.Form.NUMBER),
    NUMBER("a number", ScalarType.Form.NUMBER),
    DURATION("a duration such as 1m30s", ScalarType.Form.VALUE),
    IP("an IP address", ScalarType.Form.VALUE_OR_EMPTY),
    TIME("a time such as 2030-01-31T12:00:00Z", ScalarType.Form.VALUE),
    QUANTITY("a quantity such as 100Mi", ScalarType.Form.TEXT_OR_NUMBER),
    BASE64("base64", ScalarType.Form.VALUE),
    SECRET_BASE64("base64", ScalarType.Form.SECRET);

    private final String expected;
    private final ScalarType.Form form;

    Scalar(String expected, ScalarType.Form form) {
        this.expected = expected;
        this.form = form;
    }

    /** In words. */
    String expected() {
        return expected;
    }

    ScalarType.Form form() {
        return form;
    }

    /**
     * The value in Java.
     *
     * @throws IllegalArgumentException for a text that is none; also {@link ArithmeticException} and {@link
     *     java.time.DateTimeException}
     */
    Object parse(String text) {
        return switch (this) {
            case TEXT -> text;
            case SECRET -> Secret.ofUtf8(text);
            case BOOL -> Boolean.valueOf(text);
            case INT -> new BigDecimal(text).intValueExact();
            case LONG -> new BigDecimal(text).longValueExact();
            case NUMBER -> new BigDecimal(text);
            case DURATION -> GoDuration.parse(text);
            case IP -> IpAddress.of(text);
            case TIME -> OffsetDateTime.parse(text).toInstant();
            case QUANTITY -> Quantity.of(text);
            case BASE64 -> base64(text);
            case SECRET_BASE64 -> Secret.ofUtf8(base64(text));
        };
    }

    /** A value that {@link #parse} gave, as documents hold it. */
    Json toJson(Object value) {
        return switch (this) {
            case TEXT, BASE64, IP, TIME, QUANTITY -> Json.of(value.toString());
            case SECRET, SECRET_BASE64 -> Json.of(((Secret) value).revealUtf8());
            case BOOL -> new Json.Bool((Boolean) value);
            case INT, LONG -> Json.of(((Number) value).longValue());
            case NUMBER -> new Json.Num((BigDecimal) value);
            case DURATION -> Json.of(GoDuration.format((Duration) value));
        };
    }

    /** The text, after making sure that it is base64 with its padding; line breaks do not count. */
    private static String base64(String text) {
        String plain = text.replace("\n", "").replace("\r", "");
        if (plain.length() % 4 != 0) {
            throw new IllegalArgumentException("not base64");
        }
        Base64.getDecoder().decode(plain);
        return text;
    }
}
