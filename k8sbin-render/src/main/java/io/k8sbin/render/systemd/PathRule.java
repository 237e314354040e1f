package io.k8sbin.render.systemd;

import java.util.List;
import java.util.Set;

/** Paths that have to be absolute. */
final class PathRule implements UnitRule {
    private static final Set<String> ONE =
            Set.of("WorkingDirectory", "RootDirectory", "RootImage", "EnvironmentFile", "Where", "ConditionPathExists");
    private static final Set<String> SEVERAL = Set.of(
            "ReadWritePaths", "ReadOnlyPaths", "InaccessiblePaths", "ExecPaths", "NoExecPaths", "RequiresMountsFor");

    @Override
    public void check(UnitText.Line line, Directive directive, LintReport report) {
        if (ONE.contains(directive.name())) {
            relative(line, directive.value(), report);
        } else if (SEVERAL.contains(directive.name())) {
            List<String> paths = UnitWords.wellFormed(directive.value());
            paths.forEach(p -> relative(line, UnitWords.decode(p), report));
        }
    }

    private static void relative(UnitText.Line line, String written, LintReport report) {
        String path = written.replaceFirst("^[-+!|]*", "");
        // ~ is the user's home; a specifier is a path of systemd's own
        boolean absolute = path.isEmpty() || path.startsWith("/") || path.startsWith("%") || path.equals("~");
        if (!absolute) {
            report.error("unit.relative-path", line, path, "not an absolute path: " + path);
        }
    }
}
