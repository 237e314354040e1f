package io.k8sbin.cluster.plan.internal;

import io.k8sbin.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What documents 000, 001, 003 and 004 set, and why a cluster of ours may set something else: data of this module. */
final class Documents {
    private final Map<String, Map<String, Map<String, String>>> values = new TreeMap<>();
    private final Map<String, String> reasons = new TreeMap<>();

    private Documents() {}

    static Documents read() {
        Documents documents = new Documents();
        resource("documents.json").members().forEach((number, components) -> {
            Map<String, Map<String, String>> all = new LinkedHashMap<>();
            components.members().forEach((component, flags) -> {
                Map<String, String> texts = new LinkedHashMap<>();
                flags.members().forEach((flag, value) -> texts.put(flag, value.text()));
                all.put(component, texts);
            });
            documents.values.put(number, all);
        });
        for (Json group : resource("reasons.json").elements()) {
            String why = group.at("why").text();
            group.at("names").elements().forEach(name -> documents.reasons.put(name.text(), why));
        }
        return documents;
    }

    private static Json resource(String name) {
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(name), name)) {
            return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Components of a document with their flags or fields. */
    Map<String, Map<String, String>> components(String number) {
        return Collections.unmodifiableMap(values.getOrDefault(number, Map.of()));
    }

    /** Why {@code 000/kube-apiserver/profiling} may differ. */
    Optional<String> reason(String name) {
        return Optional.ofNullable(reasons.get(name));
    }

    /** Everything there is a reason for. */
    Set<String> explained() {
        return Collections.unmodifiableSet(reasons.keySet());
    }
}
