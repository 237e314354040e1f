package io.k8sbin.render.systemd;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of templates that nobody filled, and variables that nothing sets. */
final class PlaceRule implements UnitRule {
    private static final String ID = "unit.unfilled-place";
    private static final Pattern PLACE = Pattern.compile(
            "##[A-Za-z0-9_]+##|\\{\\{[^}]*\\}\\}|\\{%[^%]*%\\}|<%[^%]*%>|\\b__[A-Z][A-Z0-9]*(_[A-Z0-9]+)*__\\b");
    /** What container tools and kubectl take as a format; to them it is no place. */
    private static final Pattern FORMAT = Pattern.compile("\\{\\{\\s*(\\.|range|if|end|json|index).*");

    private static final Pattern KNOWS_FORMATS =
            Pattern.compile(".*\\b(docker|podman|nerdctl|crictl|ctr|kubectl)\\b.*");

    private static final Pattern VARIABLE =
            Pattern.compile("(?<!\\$)(?:\\$\\$)*(?<place>\\$\\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\\})");

    private final List<UnitText.Line> lines;
    private final boolean dropIn;

    PlaceRule(List<UnitText.Line> lines, boolean dropIn) {
        this.lines = lines;
        this.dropIn = dropIn;
    }

    @Override
    public void check(UnitText.Line line, Directive directive, LintReport report) {
        boolean command = UnitWords.isCommand(directive.name());
        Matcher place = PLACE.matcher(directive.value());
        while (place.find()) {
            boolean format = command
                    && FORMAT.matcher(place.group()).matches()
                    && KNOWS_FORMATS.matcher(directive.value()).matches();
            if (!format) {
                report.error(ID, line, place.group(), "nobody filled " + place.group() + ": write the value");
            }
        }
        Matcher variable = VARIABLE.matcher(directive.value());
        while (variable.find()) {
            if (!command) {
                report.error(
                        ID,
                        line,
                        variable.group("place"),
                        "systemd expands no variables here, so nobody fills " + variable.group("place"));
            } else if (!isDefined(variable.group("name"))) {
                report.error(
                        ID,
                        line,
                        variable.group("place"),
                        "nobody fills " + variable.group("place")
                                + ": no Environment= sets it, no EnvironmentFile= can");
            }
        }
    }

    /** A drop-in may rely on what the unit it belongs to sets. */
    private boolean isDefined(String variable) {
        return dropIn
                || SystemVariables.isSet(variable)
                || lines.stream().flatMap(l -> l.directive().stream()).anyMatch(d -> defines(d, variable));
    }

    private static boolean defines(Directive directive, String variable) {
        return switch (directive.name()) {
            case "EnvironmentFile", "PassEnvironment" -> !directive.value().isEmpty();
            case "Environment" ->
                UnitValues.environment(List.of(directive.value())).containsKey(variable);
            default -> false;
        };
    }
}
