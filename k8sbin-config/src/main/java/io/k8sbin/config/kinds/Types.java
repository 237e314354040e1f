package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.GoDuration;
import io.k8sbin.config.yaml.Quantity;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The types fields have. */
final class Types {
    static final FieldType<String> TEXT = new ScalarType<>("a text", ScalarType.Form.TEXT, t -> t, Json::of);
    static final FieldType<Secret> SECRET =
            new ScalarType<>("a text", ScalarType.Form.SECRET, Secret::ofUtf8, s -> Json.of(s.revealUtf8()));
    static final FieldType<Boolean> BOOL =
            new ScalarType<>("true or false", ScalarType.Form.BOOL, Boolean::valueOf, Json.Bool::new);
    static final FieldType<Integer> INT = new ScalarType<>(
            "a whole number of 32 bits", ScalarType.Form.NUMBER, t -> new BigDecimal(t).intValueExact(), Json::of);
    static final FieldType<Long> LONG = new ScalarType<>(
            "a whole number of 64 bits", ScalarType.Form.NUMBER, t -> new BigDecimal(t).longValueExact(), Json::of);
    static final FieldType<BigDecimal> NUMBER =
            new ScalarType<>("a number", ScalarType.Form.NUMBER, BigDecimal::new, Json.Num::new);
    static final FieldType<Duration> DURATION = new ScalarType<>(
            "a duration such as 1m30s", ScalarType.Form.VALUE, GoDuration::parse, d -> Json.of(GoDuration.format(d)));
    static final FieldType<Duration> DURATION_OR_NANOS = NanosType.OF_LOGGING;
    static final FieldType<Duration> DURATION_ALPHA_NANOS = NanosType.OF_ALPHA;
    static final FieldType<Duration> NANOS = NanosType.ALWAYS;
    static final FieldType<IpAddress> IP = new ScalarType<>(
            "an IP address", ScalarType.Form.VALUE_OR_EMPTY, IpAddress::of, ip -> Json.of(ip.toString()));
    static final FieldType<Instant> TIME = new ScalarType<>(
            "a time such as 2030-01-31T12:00:00Z",
            ScalarType.Form.VALUE,
            text -> OffsetDateTime.parse(text).toInstant(),
            time -> Json.of(time.toString()));
    static final FieldType<Quantity> QUANTITY = new ScalarType<>(
            "a quantity such as 100Mi",
            ScalarType.Form.TEXT_OR_NUMBER,
            Quantity::of,
            quantity -> Json.of(quantity.toString()));
    static final FieldType<String> BASE64 = new ScalarType<>("base64", ScalarType.Form.VALUE, Types::base64, Json::of);
    static final FieldType<Secret> SECRET_BASE64 = new ScalarType<>(
            "base64", ScalarType.Form.SECRET, text -> Secret.ofUtf8(base64(text)), s -> Json.of(s.revealUtf8()));
    static final FieldType<List<ExtraArg>> EXTRA_ARGS = new ExtraArgsType();
    static final FieldType<Json> JSON = new JsonType();

    private Types() {}

    /** The text, after making sure that it is base64 with its padding; line breaks do not count. */
    private static String base64(String text) {
        String plain = text.replace("\n", "").replace("\r", "");
        if (plain.length() % 4 != 0) {
            throw new IllegalArgumentException("not base64");
        }
        Base64.getDecoder().decode(plain);
        return text;
    }

    static <T> FieldType<List<T>> list(FieldType<T> element) {
        return new ListType<>(element);
    }

    static <T> FieldType<Map<String, T>> map(FieldType<T> value) {
        return new MapType<>(value);
    }

    /** A part of the kind; the schema is asked for late, because parts know each other. */
    static <T extends ConfigObject> FieldType<T> object(Supplier<Schema<T>> schema) {
        return new ObjectType<>(schema);
    }

    static <E extends Enum<E> & WireValue> FieldType<E> words(Class<E> type) {
        return new WordType<>(type);
    }
}
