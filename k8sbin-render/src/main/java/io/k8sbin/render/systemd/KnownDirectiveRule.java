package io.k8sbin.render.systemd;

import java.util.List;
import java.util.Set;

/** Directives systemd would warn of and leave out, or takes under an old name. */
final class KnownDirectiveRule implements UnitRule {
    private static final Set<String> MOVED = Set.of("StartLimitInterval", "StartLimitIntervalSec", "StartLimitBurst");

    @Override
    public void check(UnitText.Line line, Directive directive, LintReport report) {
        String section = line.section();
        String name = directive.name();
        if (section.startsWith("X-") || name.startsWith("X-") || !DirectiveCatalogue.isSection(section)) {
            return;
        }
        if (DirectiveCatalogue.type(section, name).isEmpty()) {
            unknown(line, name, report);
        } else if (MOVED.contains(name) && section.equals("Service")) {
            String now = name.equals("StartLimitBurst") ? name : "StartLimitIntervalSec";
            report.warning("unit.start-limit-section", line, name, "since systemd 230 it is " + now + "= in [Unit]");
        }
    }

    private static void unknown(UnitText.Line line, String name, LintReport report) {
        List<String> sections = DirectiveCatalogue.sectionsOf(name);
        if (!sections.isEmpty()) {
            report.error(
                    "unit.wrong-section",
                    line,
                    name,
                    name + "= means nothing in [" + line.section() + "]: move it to [" + sections.get(0) + "]");
            return;
        }
        String remedy = DirectiveCatalogue.spelling(line.section(), name)
                .map(known -> "write " + known + "=")
                .orElse(
                        name.startsWith("-")
                                ? "it looks like a flag: the line before needs a backslash at its end"
                                : "correct the name, or remove the line");
        report.warning(
                "unit.unknown-directive",
                line,
                name,
                "systemd 252 knows no " + name + "= and leaves it out: " + remedy);
    }
}
