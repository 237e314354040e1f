package io.k8sbin.render.systemd;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks for what systemd accepts, or rejects only on the host. Every finding says where and what to do:
 *
 * <ul>
 *   <li>{@code unit.unfilled-place}: {@code ##NAME##}, <code>{{name}}</code>, {@code {% … %}}, or <code>${NAME}</code>
 *       where no variable of that name can come from
 *   <li>{@code unit.relative-program}: a program with a relative path, or named by a variable, which systemd refuses
 *   <li>{@code unit.program-without-path} (warning): a program that systemd has to look for
 *   <li>{@code unit.no-program}: prefixes with nothing after them
 *   <li>{@code unit.open-quote}: a command line with a quote that is not closed, which systemd refuses
 *   <li>{@code unit.relative-path}: a directory or file without an absolute path
 *   <li>{@code unit.docker-rm-flags}: {@code docker rm -rf}, which docker does not know
 *   <li>{@code unit.doubled-backslash}: a backslash as an argument, as a quoted heredoc leaves it
 *   <li>{@code unit.ignored-line}: a line systemd leaves out: no assignment, or before the first section
 *   <li>{@code unit.flattened}: a whole unit on one line
 *   <li>{@code unit.wrong-section}: a directive that another section knows
 *   <li>{@code unit.unknown-directive} (warning): one systemd 252 does not know, as written, in any section
 *   <li>{@code unit.unknown-section} (warning): a section that means nothing and does not begin with {@code X-}
 *   <li>{@code unit.start-limit-section} (warning): {@code StartLimitInterval=} in {@code [Service]}, where systemd 230 and
 *       later want {@code StartLimitIntervalSec=} in {@code [Unit]}
 *   <li>{@code unit.never-enabled} (warning): {@code [Install]} with nothing in it that enabling could do
 * </ul>
 */
public final class UnitLint {
    private static final Pattern FLATTENED =
            Pattern.compile("\\[(Unit|Service|Install)\\].*\\s\\[(Service|Install)\\]|\\[Unit\\]\\s+\\S+=");

    private UnitLint() {}

    /**
     * The findings of a unit's text, located, in {@link Finding#ORDER}.
     *
     * @param source name of the text in messages: its file name; with {@code .conf} at its end the text is a drop-in, whose
     *     variables may come from the unit it belongs to
     * @throws io.k8sbin.render.InvalidInputException with every section header without an end: systemd does not read on there
     */
    public static List<Finding> check(String source, String text) {
        Optional<Finding> flattened = flattened(source, text);
        return flattened.isPresent() ? List.of(flattened.orElseThrow()) : checkLines(source, text);
    }

    /** The findings of a unit, located in what {@link UnitFile#render} writes. */
    public static List<Finding> check(String source, UnitFile unit) {
        return check(source, unit.render());
    }

    private static List<Finding> checkLines(String source, String text) {
        List<FieldError> ignored = new ArrayList<>();
        List<UnitText.Line> lines = UnitText.read(source, text, ignored);
        LintReport report = new LintReport(text);
        ignored.forEach(report::ignored);
        List<UnitRule> rules = List.of(
                new PlaceRule(lines, source.endsWith(".conf")),
                new CommandRule(),
                new PathRule(),
                new KnownDirectiveRule());
        for (UnitText.Line line : lines) {
            if (line.directive().isEmpty()) {
                section(line, lines, report);
            }
            line.directive().forEach(d -> rules.forEach(rule -> rule.check(line, d, report)));
        }
        return report.findings();
    }

    private static void section(UnitText.Line line, List<UnitText.Line> lines, LintReport report) {
        String name = line.section();
        if (!DirectiveCatalogue.isSection(name) && !name.startsWith("X-")) {
            report.warning(
                    "unit.unknown-section",
                    line,
                    name,
                    "systemd leaves out [" + name + "]: sections of your own begin with X-");
        }
        boolean enables = lines.stream()
                .filter(l -> l.section().equals("Install"))
                .anyMatch(l -> !l.directive().isEmpty());
        if (name.equals("Install") && !enables) {
            report.warning("unit.never-enabled", line, name, "nothing to enable: name a target in WantedBy=");
        }
    }

    private static Optional<Finding> flattened(String source, String text) {
        List<String> physical = UnitLines.physical(text);
        for (int i = 0; i < physical.size(); i++) {
            if (!UnitLines.isComment(physical.get(i))
                    && FLATTENED.matcher(physical.get(i)).find()) {
                return Optional.of(Finding.error(
                                "unit.flattened",
                                FieldPath.root(),
                                "a whole unit on one line: write one directive a line")
                        .at(new SourceLocation(source, i + 1, 1)));
            }
        }
        return Optional.empty();
    }
}
