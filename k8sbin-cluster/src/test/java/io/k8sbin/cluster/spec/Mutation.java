package io.k8sbin.cluster.spec;

import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import java.util.List;

/** One mistake in a text, and the one finding it must yield. */
record Mutation(String title, String yaml, String id, String path, int line) {
    /** What is found, as {@code id path line}: errors only. */
    List<String> errors() {
        return errorsOf(yaml);
    }

    String expected() {
        return id + " " + path + " " + line;
    }

    static List<String> errorsOf(String yaml) {
        try {
            ClusterSpec.parse("spec.yaml", yaml);
            return List.of();
        } catch (InvalidClusterException e) {
            return e.findings().stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .map(Mutation::text)
                    .toList();
        }
    }

    private static String text(Finding finding) {
        return finding.id() + " " + finding.path() + " "
                + finding.location().orElseThrow().line();
    }

    @Override
    public String toString() {
        return title;
    }
}
