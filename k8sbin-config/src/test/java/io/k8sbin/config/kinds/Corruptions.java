package io.k8sbin.config.kinds;

import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes one field of a valid document wrong. */
final class Corruptions {
    private final Random random;
    private final Target target;

    Corruptions(Random random, Target target) {
        this.random = random;
        this.target = target;
    }

    /**
     * A document with a wrong field.
     *
     * @param id what was done: {@code unknown-field}, {@code wrong-type}, {@code no-such-word}, {@code out-of-range}
     * @param path of the field, without positions in lists
     */
    record Corrupted(String id, String path, Json tree) {}

    /** A place in a document. */
    private record Place(List<Object> steps, String path, Field<?> field, Json value) {}

    Corrupted corrupt(Schema<?> schema, Json tree) {
        List<Place> places = new ArrayList<>();
        walk(schema, tree, List.of(), "", places);
        if (places.isEmpty() || random.nextInt(8) == 0) {
            return new Corrupted("unknown-field", "", put(tree, List.of("noSuchField"), Json.of(1)));
        }
        Place place = places.get(random.nextInt(places.size()));
        FieldType<?> type = place.field().type();
        if (type instanceof WordType<?>) {
            return with(tree, place, "no-such-word", Json.of("Bogus"));
        }
        if (!place.field().bounds().equals(Field.Bounds.NONE) && random.nextBoolean()) {
            return with(
                    tree, place, "out-of-range", Json.of(place.field().bounds().least() - 1));
        }
        if (type instanceof ObjectType<?> && random.nextBoolean()) {
            List<Object> steps = new ArrayList<>(place.steps());
            steps.add("noSuchField");
            return new Corrupted("unknown-field", place.path() + ".noSuchField", put(tree, steps, Json.of("x")));
        }
        return with(tree, place, "wrong-type", wrong(place.value()));
    }

    private Corrupted with(Json tree, Place place, String id, Json value) {
        return new Corrupted(id, place.path(), put(tree, place.steps(), value));
    }

    /** A value of another type: a mapping for what is none, a text for a mapping. */
    private static Json wrong(Json value) {
        if (value instanceof Json.Text) {
            return Json.of(12);
        }
        return value instanceof Json.Num || value instanceof Json.Bool
                ? Json.of("wrong")
                : value instanceof Json.Obj
                        ? Json.of("wrong")
                        : Json.object().put("wrong", 1).build();
    }

    private void walk(Schema<?> schema, Json tree, List<Object> steps, String path, List<Place> places) {
        for (Field<?> field : schema.fields()) {
            String name = field.name(target.wire());
            Json value = tree.members().get(name);
            if (value == null || field.type() instanceof JsonType) {
                continue;
            }
            List<Object> here = new ArrayList<>(steps);
            here.add(name);
            String below = path.isEmpty() ? name : path + "." + name;
            places.add(new Place(here, below, field, value));
            deeper(field.type(), value, here, below, places);
        }
    }

    private void deeper(FieldType<?> type, Json value, List<Object> steps, String path, List<Place> places) {
        if (type instanceof ObjectType<?> object) {
            walk(object.schema().get(), value, steps, path, places);
        } else if (type instanceof ListType<?> list) {
            for (int i = 0; i < value.elements().size(); i++) {
                List<Object> here = new ArrayList<>(steps);
                here.add(i);
                deeper(list.element(), value.elements().get(i), here, path, places);
            }
        }
    }

    private static Json put(Json tree, List<Object> steps, Json value) {
        if (steps.isEmpty()) {
            return value;
        }
        List<Object> rest = steps.subList(1, steps.size());
        if (steps.get(0) instanceof Integer index) {
            List<Json> elements = new ArrayList<>(tree.elements());
            elements.set(index, put(elements.get(index), rest, value));
            return new Json.Arr(elements);
        }
        String name = steps.get(0).toString();
        Map<String, Json> members = new LinkedHashMap<>(tree.members());
        members.put(name, put(members.getOrDefault(name, new Json.Null()), rest, value));
        return new Json.Obj(members);
    }
}
