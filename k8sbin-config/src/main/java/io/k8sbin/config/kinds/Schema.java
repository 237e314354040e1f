package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.ObjectReader;
import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of a class, in the order they are written, and how its objects are made. */
final class Schema<T extends ConfigObject> {
    /** Fields of documents themselves; their form says what they are. */
    static final Set<String> TYPE_META = Set.of("apiVersion", "kind");

    private final String name;
    private final Function<Values, T> create;
    private final List<Field<?>> fields;
    private final Map<String, Field<?>> byName = new HashMap<>();

    Schema(String name, Function<Values, T> create, List<Field<?>> fields) {
        this.name = name;
        this.create = create;
        this.fields = fields;
        for (Field<?> field : fields) {
            byName.put(field.name(), field);
            for (String spelling : field.spellings().values()) {
                byName.put(spelling, field);
            }
        }
    }

    String name() {
        return name;
    }

    List<Field<?>> fields() {
        return fields;
    }

    /** The object of these values. */
    T create(Values values) {
        return create.apply(values);
    }

    /** The object of a mapping. What it cannot hold is noted and kept as it is. */
    T read(YamlNode.Mapping mapping, Set<String> skipped, Trail trail) {
        Values values = new Values();
        for (Map.Entry<String, YamlNode.Entry> entry : mapping.entries().entrySet()) {
            if (!skipped.contains(entry.getKey())) {
                trail.field(entry.getKey());
                read(entry.getKey(), entry.getValue(), values, trail);
                trail.leave();
            }
        }
        return create(values);
    }

    private void read(String key, YamlNode.Entry entry, Values values, Trail trail) {
        Field<?> field = byName.get(key);
        Wire wire = trail.target().wire();
        if (field == null || !field.apis().hold(wire) || !field.name(wire).equals(key)) {
            trail.report(entry.location(), FieldError.Type.UNKNOWN_FIELD, unknown(key, field, trail));
            values.setRaw(key, Yaml.toJson(entry.value()));
        } else if (!entry.value().isNull()) {
            read(field, key, entry.value(), values, trail);
        }
    }

    private static <V> void read(Field<V> field, String key, YamlNode node, Values values, Trail trail) {
        Optional<V> value = field.type().read(node, trail);
        if (value.isEmpty()) {
            values.setRaw(key, Yaml.toJson(node));
            return;
        }
        values.set(field, value.get());
        if (field.type().hasForms()) {
            values.setForm(field, Yaml.toJson(node));
        }
    }

    private String unknown(String key, @org.jspecify.annotations.Nullable Field<?> field, Trail trail) {
        Wire wire = trail.target().wire();
        if (field != null && !field.apis().hold(wire)) {
            String instead = field.instead().isEmpty() ? "" : "; use " + field.instead();
            return "not in " + wire.apiVersion() + ": only in " + field.apis().describe() + instead;
        }
        List<String> known = fields.stream()
                .filter(f -> f.apis().hold(wire))
                .map(f -> f.name(wire))
                .toList();
        return trail.isFull() ? "no such field" : ObjectReader.unknown(key, known);
    }

    Json write(Values values, Target target, Json.ObjectBuilder into) {
        fields.forEach(field -> write(field, values, target, into));
        values.raw().forEach(into::put);
        return into.build();
    }

    private static <V> void write(Field<V> field, Values values, Target target, Json.ObjectBuilder into) {
        V value = values.getOrNull(field);
        if (value != null) {
            Optional<Json> form = target.version().isEmpty() ? values.form(field) : Optional.empty();
            into.put(
                    field.name(target.wire()), form.orElseGet(() -> field.type().write(value, target)));
        }
    }

    /** Notes what the trail's target does not have, kept fields it never had included. */
    void check(Values values, Trail trail) {
        for (Field<?> field : fields) {
            check(field, values, trail);
        }
        for (Map.Entry<String, Json> kept : values.raw().entrySet()) {
            trail.field(kept.getKey());
            checkKept(kept.getKey(), kept.getValue(), trail);
            trail.leave();
        }
    }

    private void checkKept(String key, Json value, Trail trail) {
        if (!byName.containsKey(key)) {
            trail.report(FieldError.Type.UNKNOWN_FIELD, unknown(key, null, trail));
        } else if (!value.text().isEmpty() || !(value instanceof Json.Text)) {
            trail.report(FieldError.Type.TYPE_INVALID, "was kept as it is because it could not be read");
        }
    }

    private static <V> void check(Field<V> field, Values values, Trail trail) {
        V value = values.getOrNull(field);
        if (value != null) {
            trail.field(field.name());
            field.check(value, trail);
            trail.leave();
        }
    }

    /** Whether these values hold a secret; of those kept as they are nobody knows. */
    boolean holdsSecret(Values values) {
        return (!values.raw().isEmpty() && isSecret()) || fields.stream().anyMatch(field -> holdsSecret(field, values));
    }

    private static <V> boolean holdsSecret(Field<V> field, Values values) {
        V value = values.getOrNull(field);
        return value != null && field.type().holdsSecret(value);
    }

    /** Whether objects of this class, or parts of them, can hold secrets. */
    boolean isSecret() {
        return fields.stream().anyMatch(field -> field.type().isSecret());
    }
}
