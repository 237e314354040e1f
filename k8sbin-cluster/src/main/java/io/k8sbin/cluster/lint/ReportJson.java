package io.k8sbin.cluster.lint;

import io.k8sbin.config.rules.Rule;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Locale;

/** Reports for programs. */
final class ReportJson {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private ReportJson() {}

    static Json plain(LintReport report) {
        long errors = report.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .count();
        long warnings = report.findings().stream()
                .filter(f -> f.severity() == Severity.WARNING)
                .count();
        return Json.object()
                .put(
                        "findings",
                        new Json.Arr(report.findings().stream()
                                .map(ReportJson::finding)
                                .toList()))
                .put("errors", errors)
                .put("warnings", warnings)
                .build();
    }

    private static Json finding(Finding finding) {
        Json.ObjectBuilder object = Json.object()
                .put("id", finding.id())
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        finding.location()
                .ifPresent(place -> object.put("file", place.source())
                        .put("line", place.line())
                        .put("column", place.column()));
        return object.put("path", finding.path().toString())
                .put("message", finding.message())
                .build();
    }

    static Json sarif(LintReport report) {
        List<Json> rules = report.findings().stream()
                .map(Finding::id)
                .distinct()
                .sorted()
                .map(ReportJson::rule)
                .toList();
        Json driver = Json.object()
                .put("name", "k8sbin lint")
                .put("rules", new Json.Arr(rules))
                .build();
        Json run = Json.object()
                .put("tool", Json.object().put("driver", driver).build())
                .put(
                        "results",
                        new Json.Arr(report.findings().stream()
                                .map(ReportJson::result)
                                .toList()))
                .build();
        return Json.object()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", new Json.Arr(List.of(run)))
                .build();
    }

    private static Json rule(String id) {
        Json.ObjectBuilder rule = Json.object().put("id", id);
        Rule.find(id)
                .ifPresent(r -> rule.put("shortDescription", text(r.title())).put("help", text(r.remedy())));
        return rule.build();
    }

    private static Json text(String text) {
        return Json.object().put("text", text).build();
    }

    private static Json result(Finding finding) {
        String level = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
        Json.ObjectBuilder result = Json.object()
                .put("ruleId", finding.id())
                .put("level", level)
                .put("message", text(finding.path() + ": " + finding.message()));
        finding.location().ifPresent(place -> result.put("locations", new Json.Arr(List.of(place(place)))));
        return result.build();
    }

    private static Json place(SourceLocation place) {
        Json file = Json.object().put("uri", place.source()).build();
        Json region = Json.object()
                .put("startLine", place.line())
                .put("startColumn", place.column())
                .build();
        Json physical = Json.object()
                .put("artifactLocation", file)
                .put("region", region)
                .build();
        return Json.object().put("physicalLocation", physical).build();
    }
}
