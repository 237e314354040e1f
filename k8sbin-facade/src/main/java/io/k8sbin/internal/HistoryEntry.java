package io.k8sbin.internal;

import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run wanted the cluster to be, written before it changes anything.
 *
 * @param generation its name
 * @param verb {@code apply} or {@code rollback}
 * @param version the cluster's Kubernetes version
 * @param touched nodes whose files it changes
 * @param nodes what it wanted, by node
 */
record HistoryEntry(
        String generation, String verb, String version, List<String> touched, Map<String, NodeRecord> nodes) {
    HistoryEntry {
        touched = List.copyOf(touched);
        nodes = Collections.unmodifiableMap(new TreeMap<>(nodes));
    }

    static HistoryEntry of(String generation, ClusterPlan plan, List<String> touched) {
        Map<String, NodeRecord> nodes = new TreeMap<>();
        Map<String, FileRecord> known = new HashMap<>();
        plan.nodes().forEach(n -> nodes.put(n.node().name(), NodeRecord.of(n, known)));
        return new HistoryEntry(generation, "apply", plan.spec().version().toString(), touched, nodes);
    }

    /** What a run with a limit wants: as before, but for what it changes. */
    HistoryEntry over(HistoryEntry before, ClusterChanges changes) {
        Map<String, NodeRecord> merged = new TreeMap<>();
        nodes.forEach((name, node) -> {
            NodeRecord was = before.nodes().get(name);
            merged.put(name, was == null ? node : node.over(was, changes.node(name)));
        });
        return new HistoryEntry(generation, verb, version, touched, merged);
    }

    /** Files and units that nodes share are written once. */
    Json toJson() {
        Map<FileRecord, Long> files = new LinkedHashMap<>();
        Map<PlannedUnit, Long> units = new LinkedHashMap<>();
        Json.ObjectBuilder all = Json.object();
        nodes.forEach((name, node) -> all.put(
                name,
                Json.object()
                        .put("files", numbers(files, node.files().values()))
                        .put("units", numbers(units, node.units()))
                        .build()));
        return Json.object()
                .put("format", 1)
                .put("generation", generation)
                .put("verb", verb)
                .put("version", version)
                .put("touched", Json.ofTexts(touched))
                .put(
                        "files",
                        new Json.Arr(
                                files.keySet().stream().map(FileRecord::toJson).toList()))
                .put(
                        "units",
                        new Json.Arr(
                                units.keySet().stream().map(UnitRecord::toJson).toList()))
                .put("nodes", all.build())
                .build();
    }

    private static <T> Json numbers(Map<T, Long> table, Iterable<T> values) {
        List<Json> numbers = new ArrayList<>();
        for (T value : values) {
            long next = table.size();
            numbers.add(Json.of(table.computeIfAbsent(value, v -> next)));
        }
        return new Json.Arr(numbers);
    }

    static HistoryEntry read(Json json) {
        List<FileRecord> files =
                json.at("files").elements().stream().map(FileRecord::read).toList();
        List<PlannedUnit> units =
                json.at("units").elements().stream().map(UnitRecord::read).toList();
        Map<String, NodeRecord> nodes = new TreeMap<>();
        json.at("nodes").members().forEach((name, node) -> {
            Map<HostPath, FileRecord> held = new LinkedHashMap<>();
            chosen(files, node.at("files")).forEach(f -> held.put(f.path(), f));
            nodes.put(name, new NodeRecord(held, chosen(units, node.at("units"))));
        });
        return new HistoryEntry(
                json.at("generation").text(),
                json.at("verb").text(),
                json.at("version").text(),
                json.at("touched").elements().stream().map(Json::text).toList(),
                nodes);
    }

    private static <T> List<T> chosen(List<T> table, Json numbers) {
        return numbers.elements().stream()
                .map(n -> table.get(n.number().orElseThrow().intValueExact()))
                .toList();
    }
}
