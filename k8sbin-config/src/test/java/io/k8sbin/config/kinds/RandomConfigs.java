package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Quantity;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes random values of the fields of a schema that a target has; what must be of a form comes from {@link RandomFields}. */
final class RandomConfigs {
    static final List<String> TRAPS = List.of(
            "",
            " ",
            "~",
            "null",
            "yes",
            "No",
            "on",
            "y",
            "n",
            "true",
            "0644",
            "0x1F",
            "1_000",
            "1e3",
            "1:30",
            ".5",
            "+1",
            "2020-01-01",
            ".inf",
            "-",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "{a}",
            "[a]",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "|",
            ">",
            "'",
            "\"",
            "a\nb",
            "a\n",
            "\tx",
            "ünï",
            "漢字",
            "<<",
            "=",
            "a,b",
            "---",
            "...",
            "\\",
            "$(X)");

    private final Random random;
    private final Target target;
    private final double density;

    RandomConfigs(Random random, Target target) {
        this(random, target, 0.35);
    }

    /** Sets a field with the probability {@code density}. */
    RandomConfigs(Random random, Target target, double density) {
        this.random = random;
        this.target = target;
        this.density = density;
    }

    Random random() {
        return random;
    }

    Target target() {
        return target;
    }

    <T extends ConfigObject> T object(Schema<T> schema) {
        Values values = new Values();
        RandomFields fields = new RandomFields(this);
        for (Field<?> field : schema.fields()) {
            set(schema, field, values, fields);
        }
        fields.reconcile(schema.name(), values);
        return schema.create(values);
    }

    private <V> void set(Schema<?> schema, Field<V> field, Values values, RandomFields fields) {
        boolean here = field.apis().hold(target.wire())
                && target.version().map(field.minors()::holds).orElse(true);
        if (here && fields.wanted(schema.name(), field.name(), density)) {
            V value = fields.value(schema.name(), field);
            if (value != null) {
                values.set(field, value);
            }
        }
    }

    /** A value of a type without a form of its own. */
    @SuppressWarnings("unchecked")
    <V> V plain(Field<V> field) {
        if (!field.bounds().equals(Field.Bounds.NONE)) {
            long value = between(field.bounds().least(), field.bounds().most());
            return (V) (field.type() == Types.INT ? (Object) (int) value : value);
        }
        return (V) any(field.type());
    }

    Object any(FieldType<?> type) {
        if (type instanceof ListType<?> list) {
            return times(list.element());
        }
        if (type instanceof MapType<?> map) {
            return byName(map.value());
        }
        if (type instanceof ObjectType<?> object) {
            return object(object.schema().get());
        }
        if (type instanceof WordType<?> words) {
            return pick(List.of(words.type().getEnumConstants()).stream()
                    .filter(word -> target.version()
                            .map(new Range(((WireValue) word).since(), ((WireValue) word).removed())::holds)
                            .orElse(true))
                    .toList());
        }
        if (type instanceof ExtraArgsType) {
            return extraArgs();
        }
        return scalar(type);
    }

    private Object scalar(FieldType<?> type) {
        if (type instanceof NanosType || type == Types.DURATION) {
            return Duration.ofMillis(between(0, 10_000_000));
        }
        Map<FieldType<?>, Object> values = new LinkedHashMap<>();
        values.put(Types.TEXT, text());
        values.put(Types.SECRET, Secret.ofUtf8(word()));
        values.put(Types.BOOL, random.nextBoolean());
        values.put(Types.INT, (int) between(0, 1000));
        values.put(Types.LONG, between(0, 1_000_000));
        values.put(Types.NUMBER, new BigDecimal(between(0, 100)));
        values.put(Types.IP, IpAddress.of(ip()));
        values.put(Types.TIME, Instant.ofEpochSecond(between(1_600_000_000, 4_000_000_000L)));
        values.put(Types.QUANTITY, Quantity.of(between(1, 100) + pick(List.of("", "Ki", "Mi", "m", "k"))));
        values.put(Types.BASE64, pick(List.of("YQ==", "YWI=", "YWJj")));
        values.put(Types.SECRET_BASE64, Secret.ofUtf8("YWJj"));
        values.put(Types.JSON, Json.object().put(word(), word()).build());
        Object value = values.get(type);
        if (value == null) {
            throw new IllegalStateException("no values for " + type);
        }
        return value;
    }

    private List<Object> times(FieldType<?> element) {
        List<Object> list = new ArrayList<>();
        for (long i = between(0, 3); i > 0; i--) {
            list.add(any(element));
        }
        return list;
    }

    private Map<String, Object> byName(FieldType<?> value) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (long i = between(0, 3); i > 0; i--) {
            map.put(word(), any(value));
        }
        return map;
    }

    private List<ExtraArg> extraArgs() {
        Map<String, ExtraArg> arguments = new LinkedHashMap<>();
        for (long i = between(0, 3); i > 0; i--) {
            String name = word();
            arguments.put(name, ExtraArg.builder().name(name).value(text()).build());
        }
        return new ArrayList<>(arguments.values());
    }

    /** Anything a text may be, traps of YAML 1.1 among it. */
    String text() {
        return random.nextInt(3) == 0 ? pick(TRAPS) : word();
    }

    String word() {
        StringBuilder word = new StringBuilder(pick(List.of("a", "b", "k", "x")));
        for (long i = between(0, 8); i > 0; i--) {
            word.append("abcdefghijklmnopqrstuvwxyz0123456789".charAt(random.nextInt(36)));
        }
        return word.toString();
    }

    String ip() {
        return "10." + between(0, 255) + "." + between(0, 255) + "." + between(1, 254);
    }

    String characters(String alphabet, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** A number, small ones and the ends more often. */
    long between(long least, long most) {
        long most1000 = Math.min(most, least + 1000);
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + (long) (random.nextDouble() * (most1000 - least + 1));
        };
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
