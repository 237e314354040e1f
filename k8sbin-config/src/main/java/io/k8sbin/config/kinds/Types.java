package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Quantity;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The types fields have. */
final class Types {
    static final FieldType<String> TEXT = new ScalarType<>(String.class, Scalar.TEXT);
    static final FieldType<Secret> SECRET = new ScalarType<>(Secret.class, Scalar.SECRET);
    static final FieldType<Boolean> BOOL = new ScalarType<>(Boolean.class, Scalar.BOOL);
    static final FieldType<Integer> INT = new ScalarType<>(Integer.class, Scalar.INT);
    static final FieldType<Long> LONG = new ScalarType<>(Long.class, Scalar.LONG);
    static final FieldType<BigDecimal> NUMBER = new ScalarType<>(BigDecimal.class, Scalar.NUMBER);
    static final FieldType<Duration> DURATION = new ScalarType<>(Duration.class, Scalar.DURATION);
    static final FieldType<Duration> DURATION_OR_NANOS = NanosType.OF_LOGGING;
    static final FieldType<Duration> DURATION_ALPHA_NANOS = NanosType.OF_ALPHA;
    static final FieldType<Duration> NANOS = NanosType.ALWAYS;
    static final FieldType<IpAddress> IP = new ScalarType<>(IpAddress.class, Scalar.IP);
    static final FieldType<Instant> TIME = new ScalarType<>(Instant.class, Scalar.TIME);
    static final FieldType<Quantity> QUANTITY = new ScalarType<>(Quantity.class, Scalar.QUANTITY);
    static final FieldType<String> BASE64 = new ScalarType<>(String.class, Scalar.BASE64);
    static final FieldType<Secret> SECRET_BASE64 = new ScalarType<>(Secret.class, Scalar.SECRET_BASE64);
    static final FieldType<List<ExtraArg>> EXTRA_ARGS = new ExtraArgsType();
    static final FieldType<Json> JSON = new JsonType();

    private Types() {}

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
