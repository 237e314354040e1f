package io.k8sbin.internal;

import io.k8sbin.RunReport;
import io.k8sbin.core.json.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports as JSON. */
public final class ReportJson {
    private ReportJson() {}

    /** Writes. */
    public static Json write(RunReport report) {
        Json.ObjectBuilder steps = Json.object();
        report.steps().forEach((step, took) -> steps.put(step, took.toMillis()));
        Json.ObjectBuilder changes = Json.object();
        report.changes().forEach((node, all) -> changes.put(node, Json.ofTexts(all)));
        return Json.object()
                .put("format", 1)
                .put("generation", report.generation())
                .put("cluster", report.cluster())
                .put("verb", report.verb())
                .put("started", report.started().toString())
                .put("tookMillis", report.took().toMillis())
                .put("outcome", report.outcome())
                .put("message", report.message())
                .put("stepMillis", steps.build())
                .put(
                        "work",
                        new Json.Arr(
                                report.work().stream().map(ReportJson::work).toList()))
                .put("changes", changes.build())
                .put("findings", Json.ofTexts(report.findings()))
                .put("notes", Json.ofTexts(report.notes()))
                .build();
    }

    private static Json work(RunReport.HostWork work) {
        return Json.object()
                .put("node", work.node())
                .put("action", work.action())
                .put("afterMillis", work.after().toMillis())
                .put("tookMillis", work.took().toMillis())
                .put("outcome", work.finished().name().toLowerCase(Locale.ROOT))
                .build();
    }

    /** Reads. */
    public static RunReport read(Json json) {
        try {
            Map<String, Duration> steps = new LinkedHashMap<>();
            json.at("stepMillis").members().keySet().forEach(s -> steps.put(s, millis(json.at("stepMillis"), s)));
            Map<String, List<String>> changes = new LinkedHashMap<>();
            json.at("changes").members().forEach((node, all) -> changes.put(node, texts(all)));
            return new RunReport(
                    json.at("generation").text(),
                    json.at("cluster").text(),
                    json.at("verb").text(),
                    Instant.parse(json.at("started").text()),
                    millis(json, "tookMillis"),
                    json.at("outcome").text(),
                    json.at("message").text(),
                    steps,
                    json.at("work").elements().stream()
                            .map(ReportJson::readWork)
                            .toList(),
                    changes,
                    texts(json.at("findings")),
                    texts(json.at("notes")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not the report of a run: " + e.getMessage(), e);
        }
    }

    private static RunReport.HostWork readWork(Json json) {
        return new RunReport.HostWork(
                json.at("node").text(),
                json.at("action").text(),
                millis(json, "afterMillis"),
                millis(json, "tookMillis"),
                RunReport.Outcome.valueOf(json.at("outcome").text().toUpperCase(Locale.ROOT)));
    }

    private static Duration millis(Json json, String name) {
        return Duration.ofMillis(json.at(name)
                .number()
                .orElseThrow(() -> new IllegalArgumentException("not the report of a run: no number " + name))
                .longValueExact());
    }

    private static List<String> texts(Json json) {
        return json.elements().stream().map(Json::text).toList();
    }
}
