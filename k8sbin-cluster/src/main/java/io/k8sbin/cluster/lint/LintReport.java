package io.k8sbin.cluster.lint;

import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
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
        findings = sorted(findings);
        rewritten = List.copyOf(rewritten);
    }

    /** In their order, each once: those that say the same are neighbours then. */
    private static List<Finding> sorted(List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        all.sort(Finding.ORDER);
        List<Finding> once = new ArrayList<>();
        for (Finding finding : all) {
            if (once.isEmpty() || Finding.ORDER.compare(once.get(once.size() - 1), finding) != 0) {
                once.add(finding);
            }
        }
        return List.copyOf(once);
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** A finding a line, as compilers print them, and how many there are. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(finding).append('\n');
        }
        return text.append("errors: ")
                .append(count(Severity.ERROR))
                .append(", warnings: ")
                .append(count(Severity.WARNING))
                .append('\n')
                .toString();
    }

    private int count(Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
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
