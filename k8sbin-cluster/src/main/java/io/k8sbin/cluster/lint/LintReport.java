package io.k8sbin.cluster.lint;

import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.core.json.Json;
import java.util.List;

/**
 * What was found.
 *
 * @param findings in the order of {@link Finding#ORDER}
 * @param rewritten the files that could be moved to the other version, when one was asked for
 */
public record LintReport(List<Finding> findings, List<RewrittenFile> rewritten) {
    /** Copies and sorts. */
    public LintReport {
        findings = findings.stream().sorted(Finding.ORDER).distinct().toList();
        rewritten = List.copyOf(rewritten);
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return Finding.anyError(findings);
    }

    /** A finding a line, as compilers print them, and how many there are. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(finding).append('\n'));
        return text.append("errors: ")
                .append(count(Severity.ERROR))
                .append(", warnings: ")
                .append(count(Severity.WARNING))
                .append('\n')
                .toString();
    }

    private long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** An object with the list {@code findings} and the numbers {@code errors} and {@code warnings}. */
    public Json toJson() {
        return ReportJson.plain(this);
    }

    /** The findings as SARIF 2.1.0, which code hosting sites show beside the lines. */
    public Json toSarif() {
        return ReportJson.sarif(this);
    }
}
