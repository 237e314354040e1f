package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.ObjectReader;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.function.Function;

/**
 * The fields of a class, in the order they are written, and how its objects are made.
 *
 * @param name of the class
 * @param create makes an object of values
 * @param fields in order
 */
record Schema<T extends ConfigObject>(String name, Function<Values, T> create, List<Field<?>> fields) {
    T read(YamlNode node, FieldPath path, List<FieldError> errors) {
        ObjectReader reader = ObjectReader.of(node, path, errors);
        T object = read(reader, errors);
        reader.finish();
        return object;
    }

    T read(ObjectReader reader, List<FieldError> errors) {
        Values values = new Values();
        fields.forEach(field -> read(field, reader, values, errors));
        return create.apply(values);
    }

    private static <V> void read(Field<V> field, ObjectReader reader, Values values, List<FieldError> errors) {
        reader.node(field.name())
                .flatMap(node -> field.type().read(node, reader.path(field.name()), errors))
                .ifPresent(value -> values.set(field, value));
    }

    Json write(Values values, KubernetesVersion version, Json.ObjectBuilder into) {
        fields.forEach(field -> write(field, values, version, into));
        return into.build();
    }

    private static <V> void write(Field<V> field, Values values, KubernetesVersion version, Json.ObjectBuilder into) {
        values.get(field).ifPresent(value -> into.put(field.name(), field.type().write(value, version)));
    }

    void check(Values values, FieldPath path, KubernetesVersion version, List<FieldError> errors) {
        fields.forEach(field -> check(field, values, path.child(field.name()), version, errors));
    }

    private static <V> void check(
            Field<V> field, Values values, FieldPath path, KubernetesVersion version, List<FieldError> errors) {
        values.get(field).ifPresent(value -> {
            if (field.range().holds(version)) {
                field.type().check(value, path, version, errors);
            } else {
                String detail =
                        "not in " + version.minorText() + ": " + field.range().describe(version);
                errors.add(FieldError.of(FieldError.Type.UNKNOWN_FIELD, path, detail));
            }
        });
    }

    /** Whether objects of this class, or parts of them, hold secrets. */
    boolean isSecret() {
        return fields.stream().anyMatch(field -> field.type().isSecret());
    }
}
