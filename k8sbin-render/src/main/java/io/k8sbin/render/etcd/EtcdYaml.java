package io.k8sbin.render.etcd;

import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the configuration file: texts as JSON strings, which are YAML, and levels one deep. */
final class EtcdYaml {
    private EtcdYaml() {}

    static String write(Map<String, String> settings) {
        Map<String, List<String>> levels = new LinkedHashMap<>();
        levels.put("", new ArrayList<>());
        settings.forEach((name, value) -> {
            EtcdFlag flag = EtcdFlagTable.find(name).orElseThrow();
            String key = flag.key().orElseThrow();
            int dot = key.indexOf('.');
            levels.computeIfAbsent(key.substring(0, Math.max(dot, 0)), k -> new ArrayList<>())
                    .add(key.substring(dot + 1) + ": " + scalar(flag.type(), value));
        });
        StringBuilder out = new StringBuilder();
        levels.forEach((level, lines) -> {
            out.append(level.isEmpty() ? "" : level + ":\n");
            lines.forEach(
                    line -> out.append(level.isEmpty() ? "" : "  ").append(line).append('\n'));
        });
        return out.toString();
    }

    private static String scalar(EtcdFlag.Type type, String value) {
        return switch (type) {
            case BOOL, NUMBER -> value;
            // etcd's reader takes a duration as nanoseconds only
            case DURATION -> GoDuration.nanos(value).map(n -> Long.toString(n)).orElseThrow();
            case TEXT -> Json.of(value).compact();
            case TEXTS ->
                Stream.of(value.split(","))
                        .map(part -> Json.of(part).compact())
                        .collect(Collectors.joining(", ", "[", "]"));
        };
    }
}
