package io.k8sbin.render.systemd;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what systemd accepts, or rejects only on the host: places nobody filled, programs without a path, commands
 * that cannot work. Findings:
 *
 * <ul>
 *   <li>{@code unit.unfilled-place}: {@code ##NAME##}, <code>{{name}}</code>, or <code>${NAME}</code> where no variable of
 *       that name can come from
 *   <li>{@code unit.relative-program}: a program or directory without an absolute path
 *   <li>{@code unit.docker-rm-flags}: {@code docker rm -rf}, which docker does not know
 *   <li>{@code unit.doubled-backslash}: a command line that ends in two backslashes, as in a quoted heredoc
 *   <li>{@code unit.flattened}: a whole unit on one line
 *   <li>{@code unit.start-limit-section}: {@code StartLimitInterval=} in {@code [Service]}, where systemd 230 and later want
 *       {@code StartLimitIntervalSec=} in {@code [Unit]}
 * </ul>
 */
public final class UnitLint {
    private static final Pattern PLACE = Pattern.compile("##[A-Za-z0-9_]+##|\\{\\{[^}]*\\}\\}");
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}");
    private static final Pattern FLATTENED =
            Pattern.compile("\\[(Unit|Service|Install)\\].*\\s\\[(Service|Install)\\]|\\[Unit\\]\\s+\\S+=");

    private final String text;
    private final List<UnitText.Line> lines;
    private final List<Finding> findings = new ArrayList<>();

    private UnitLint(String text, List<UnitText.Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * The findings of a unit's text, located, in {@link Finding#ORDER}.
     *
     * @param source name of the text in messages: its file name
     * @throws io.k8sbin.render.InvalidInputException when the text is no unit
     */
    public static List<Finding> check(String source, String text) {
        Optional<Finding> flattened = flattened(source, text);
        return flattened.isPresent()
                ? List.of(flattened.orElseThrow())
                : new UnitLint(text, UnitText.read(source, text)).run();
    }

    /** The findings of a unit, located in what {@link UnitFile#render} writes. */
    public static List<Finding> check(String source, UnitFile unit) {
        return check(source, unit.render());
    }

    private static Optional<Finding> flattened(String source, String text) {
        String[] physical = text.split("\n", -1);
        for (int i = 0; i < physical.length; i++) {
            if (!physical[i].stripLeading().startsWith("#")
                    && FLATTENED.matcher(physical[i]).find()) {
                return Optional.of(Finding.error(
                                "unit.flattened",
                                FieldPath.root(),
                                "a whole unit on one line: write one directive a line")
                        .at(new SourceLocation(source, i + 1, 1)));
            }
        }
        return Optional.empty();
    }

    private List<Finding> run() {
        for (UnitText.Line line : lines) {
            line.directive().forEach(d -> check(line, d));
        }
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    private void check(UnitText.Line line, Directive directive) {
        places(line, directive);
        if (UnitWords.isCommand(directive.name())) {
            UnitCommand.read(directive.value()).forEach(c -> command(line, directive, c));
            if (directive.value().endsWith("\\\\")) {
                error("unit.doubled-backslash", line, directive, "\\\\", "a line goes on after one backslash, not two");
            }
        } else if (directive.name().equals("WorkingDirectory")) {
            String path = directive.value().startsWith("-") ? directive.value().substring(1) : directive.value();
            relative(line, directive, path.equals("~") ? "/" : path);
        }
        if (directive.name().startsWith("StartLimitInterval") && line.section().equals("Service")) {
            add(
                    "unit.start-limit-section",
                    Severity.WARNING,
                    line,
                    directive,
                    directive.name(),
                    "write StartLimitIntervalSec= in [Unit]");
        }
    }

    private void places(UnitText.Line line, Directive directive) {
        Matcher place = PLACE.matcher(directive.value());
        while (place.find()) {
            error("unit.unfilled-place", line, directive, place.group(), "nobody filled " + place.group());
        }
        Matcher variable = VARIABLE.matcher(directive.value());
        while (variable.find()) {
            if (!UnitWords.isCommand(directive.name()) || !isDefined(variable.group(1))) {
                error("unit.unfilled-place", line, directive, variable.group(), "nobody fills " + variable.group());
            }
        }
    }

    private boolean isDefined(String variable) {
        return variable.equals("MAINPID")
                || lines.stream().flatMap(l -> l.directive().stream()).anyMatch(d -> defines(d, variable));
    }

    private static boolean defines(Directive directive, String variable) {
        return switch (directive.name()) {
            case "EnvironmentFile", "PassEnvironment" -> !directive.value().isEmpty();
            case "Environment" -> directive.value().matches("(.*[\\s\"'])?" + variable + "=.*");
            default -> false;
        };
    }

    private void command(UnitText.Line line, Directive directive, UnitCommand command) {
        String program = command.argv().get(0);
        relative(line, directive, program);
        List<String> argv = command.argv();
        boolean docker = program.equals("docker") || program.endsWith("/docker");
        if (docker && argv.size() > 2 && argv.get(1).equals("rm") && argv.get(2).matches("-[a-z]*r[a-z]*")) {
            error("unit.docker-rm-flags", line, directive, argv.get(2), "docker rm has no flag -r: write docker rm -f");
        }
    }

    private void relative(UnitText.Line line, Directive directive, String path) {
        if (!path.isEmpty() && !path.startsWith("/") && !path.startsWith("%")) {
            error("unit.relative-program", line, directive, path, "not an absolute path: " + path);
        }
    }

    private void error(String id, UnitText.Line line, Directive directive, String token, String message) {
        add(id, Severity.ERROR, line, directive, token, message);
    }

    private void add(
            String id, Severity severity, UnitText.Line line, Directive directive, String token, String message) {
        FieldPath path = FieldPath.of(line.section(), directive.name());
        SourceLocation place = place(line.place(), token);
        findings.add(new Finding(id, severity, path, message, Optional.of(place)));
    }

    /** The physical line that holds the token: a command goes over many. */
    private SourceLocation place(SourceLocation start, String token) {
        String[] physical = text.split("\r\n|\n|\r", -1);
        for (int i = start.line() - 1; i < physical.length; i++) {
            int column = physical[i].indexOf(token);
            if (column >= 0) {
                return new SourceLocation(start.source(), i + 1, column + 1);
            }
        }
        return start;
    }
}
