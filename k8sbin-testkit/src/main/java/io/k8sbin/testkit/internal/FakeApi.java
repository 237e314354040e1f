package io.k8sbin.testkit.internal;

import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The objects of a simulated Kubernetes API, by kind and name. Thread-safe. */
public final class FakeApi {
    private final Map<String, Json> objects = new TreeMap<>();

    private static String key(String kind, String name) {
        return kind + "/" + name;
    }

    /** Merges an object into the one of its kind and name; lists are replaced. */
    public synchronized void apply(Json object) {
        String key = key(object.at("kind").text(), object.at("metadata", "name").text());
        objects.merge(key, object, FakeApi::merged);
    }

    /** Removes an object. */
    public synchronized void delete(String kind, String name) {
        objects.remove(key(kind, name));
    }

    /** An object; null in JSON's sense when there is none. */
    public synchronized Json get(String kind, String name) {
        return objects.getOrDefault(key(kind, name), new Json.Null());
    }

    /** All objects of these kinds. */
    public synchronized List<Json> all(List<String> kinds) {
        List<Json> found = new ArrayList<>();
        for (Json object : objects.values()) {
            if (kinds.contains(object.at("kind").text())) {
                found.add(object);
            }
        }
        return found;
    }

    /** Kinds of all objects that are there. */
    public synchronized List<String> kinds() {
        return objects.values().stream()
                .map(o -> o.at("kind").text())
                .distinct()
                .toList();
    }

    private static Json merged(Json there, Json more) {
        if (!(there instanceof Json.Obj) || !(more instanceof Json.Obj)) {
            return more;
        }
        Json.ObjectBuilder all = Json.object();
        there.members().forEach(all::put);
        more.members().forEach((name, value) -> all.put(name, merged(there.at(name), value)));
        return all.build();
    }

    /** Objects as kubectl prints several: a list. */
    public static String list(List<Json> items) {
        return Json.object()
                .put("apiVersion", "v1")
                .put("kind", "List")
                .put("items", new Json.Arr(items))
                .build()
                .compact();
    }
}
