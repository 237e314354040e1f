package io.k8sbin.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs a JShell script within this process, up to its first mistake. */
final class ScriptRun {
    private final Console console;
    private final String imports;
    private final List<String> arguments;

    ScriptRun(Console console, String imports, List<String> arguments) {
        this.console = console;
        this.imports = imports;
        this.arguments = arguments;
    }

    /** The exit code: 0 after the last statement, 1 after a mistake. */
    int run(Path script) throws IOException {
        String text = Files.readString(script);
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            return evaluate(shell, imports, "imports")
                            && evaluate(shell, variable(), "arguments")
                            && evaluate(shell, text, script.toString())
                    ? 0
                    : 1;
        }
    }

    private String variable() {
        return arguments.stream()
                .map(ScriptRun::literal)
                .collect(Collectors.joining(", ", "String[] arguments = {", "};"));
    }

    private static String literal(String text) {
        return text.chars()
                .mapToObj(c -> c < 32 || c > 126 || c == '"' || c == '\\'
                        ? String.format(Locale.ROOT, "\\u%04x", c)
                        : Character.toString(c))
                .map(c -> c.equals("\\u0022") ? "\\\"" : c.equals("\\u005c") ? "\\\\" : c)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private boolean evaluate(JShell shell, String text, String source) {
        String rest = text;
        while (!rest.isBlank()) {
            CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (info.source() == null) {
                // nothing but comments is left, or a statement that never ends
                return info.completeness() == Completeness.EMPTY
                        || failed(source, rest.strip(), "this statement does not end");
            }
            for (SnippetEvent event : shell.eval(info.source())) {
                if (!succeeded(shell, event, source)) {
                    return false;
                }
            }
            rest = info.remaining();
        }
        return true;
    }

    private boolean succeeded(JShell shell, SnippetEvent event, String source) {
        Snippet snippet = event.snippet();
        JShellException thrown = event.exception();
        if (thrown != null) {
            String name = thrown instanceof EvalException e ? e.getExceptionClassName() : thrown.toString();
            return failed(source, snippet.source(), name + ": " + thrown.getMessage());
        }
        if (event.status() == Snippet.Status.REJECTED) {
            String why = shell.diagnostics(snippet)
                    .map(d -> d.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("; "));
            return failed(source, snippet.source(), why);
        }
        return true;
    }

    private boolean failed(String source, String statement, String why) {
        String first = statement.strip().lines().findFirst().orElse("");
        console.error(source + ": " + first + "\n  " + why);
        return false;
    }
}
