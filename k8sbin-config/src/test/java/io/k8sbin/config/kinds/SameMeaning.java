package io.k8sbin.config.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.yaml.GoDuration;
import io.k8sbin.config.yaml.Quantity;
import io.k8sbin.core.json.Json;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compares trees by what they mean to Kubernetes: members without a value are absent, durations and times are values. */
final class SameMeaning {
    private SameMeaning() {}

    /** Fails at the first difference; gives the number of values compared. */
    static int assertSame(String name, List<Json> before, List<Json> after) {
        assertThat(after).as(name).hasSameSizeAs(before);
        int values = 0;
        for (int i = 0; i < before.size(); i++) {
            values += same(name + " document " + i, before.get(i), after.get(i));
        }
        return values;
    }

    private static int same(String path, Json before, Json after) {
        if (before instanceof Json.Obj object) {
            return sameMembers(path, object.members(), after.members());
        }
        if (before instanceof Json.Arr array) {
            assertThat(after.elements()).as(path).hasSameSizeAs(array.values());
            int values = 1;
            for (int i = 0; i < array.values().size(); i++) {
                values += same(
                        path + "[" + i + "]",
                        array.values().get(i),
                        after.elements().get(i));
            }
            return values;
        }
        assertThat(isSame(before, after))
                .as(path + ": " + before + " became " + after)
                .isTrue();
        return 1;
    }

    private static int sameMembers(String path, Map<String, Json> before, Map<String, Json> after) {
        int values = 1;
        for (Map.Entry<String, Json> member : before.entrySet()) {
            Json other = after.getOrDefault(member.getKey(), new Json.Null());
            boolean absent = member.getValue().isNull()
                    && (other.isNull() || other.text().isEmpty());
            values += absent ? 0 : same(path + "." + member.getKey(), member.getValue(), other);
        }
        for (String name : after.keySet()) {
            assertThat(before).as(path + " has grown " + name).containsKey(name);
        }
        return values;
    }

    private static boolean isSame(Json before, Json after) {
        return before.equals(after)
                || sameNumber(before, after)
                || sameAs(GoDuration::parse, before, after)
                || sameAs(text -> OffsetDateTime.parse(text).toInstant(), before, after)
                || sameAs(Quantity::of, before, after);
    }

    private static boolean sameNumber(Json before, Json after) {
        return before.number().isPresent()
                && after.number().isPresent()
                && before.number().get().compareTo(after.number().get()) == 0;
    }

    private static <T> boolean sameAs(Function<String, T> parse, Json before, Json after) {
        Optional<T> first = value(parse, before);
        return first.isPresent() && first.equals(value(parse, after));
    }

    private static <T> Optional<T> value(Function<String, T> parse, Json json) {
        try {
            return Optional.of(parse.apply(json instanceof Json.Text text ? text.value() : json.compact()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
