package io.k8sbin.render.systemd;

import java.util.List;

/** Command lines that cannot work: no program, a relative one, flags docker does not know, doubled backslashes. */
final class CommandRule implements UnitRule {
    @Override
    public void check(UnitText.Line line, Directive directive, LintReport report) {
        if (!UnitWords.isCommand(directive.name())) {
            return;
        }
        if (!UnitWords.isWellFormed(directive.value())) {
            report.error("unit.open-quote", line, directive.name(), "a quote is not closed: close it, or escape it");
            return;
        }
        UnitCommand.read(directive.value()).forEach(c -> command(line, c, report));
        if (UnitWords.split(directive.value()).contains("\\\\")) {
            report.error(
                    "unit.doubled-backslash",
                    line,
                    "\\\\",
                    "the program gets this backslash as an argument: a line goes on after one, not two");
        }
    }

    private static void command(UnitText.Line line, UnitCommand command, LintReport report) {
        List<String> argv = command.argv();
        program(line, argv.get(0), report);
        boolean docker = argv.get(0).equals("docker") || argv.get(0).endsWith("/docker");
        if (docker && argv.size() > 2 && argv.get(1).equals("rm") && argv.get(2).matches("-[a-z]*r[a-z]*")) {
            report.error("unit.docker-rm-flags", line, argv.get(2), "docker rm has no flag -r: write docker rm -f");
        }
    }

    private static void program(UnitText.Line line, String program, LintReport report) {
        if (program.isEmpty()) {
            report.error("unit.no-program", line, line.directive().get(0).name(), "prefixes without a program");
        } else if (program.startsWith("$")) {
            report.error(
                    "unit.relative-program", line, program, "systemd expands no variables here: write the path itself");
        } else if (!program.startsWith("/") && !program.startsWith("%") && program.contains("/")) {
            report.error("unit.relative-program", line, program, "not an absolute path: " + program);
        } else if (!program.startsWith("/") && !program.startsWith("%")) {
            report.warning(
                    "unit.program-without-path",
                    line,
                    program,
                    "systemd looks for " + program
                            + " in folders of its own, before version 239 not at all: write the path");
        }
    }
}
