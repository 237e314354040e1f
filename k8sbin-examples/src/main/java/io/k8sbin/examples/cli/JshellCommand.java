package io.k8sbin.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code run jshell}: Java line by line, with all of k8sbin imported. */
@Command(
        name = "jshell",
        mixinStandardHelpOptions = true,
        header = "Opens JShell with all of k8sbin imported, or runs a script.",
        description = {
            "",
            "A script is a text of Java statements; it finds what follows its name in the variable arguments. Examples "
                    + "are in k8sbin-examples/jshell. Needs a JDK, not only a Java runtime.",
            ""
        },
        footer = {
            "",
            "Exit code 0: the script ran to its end; 1: it did not compile, or threw.",
            "",
            "Example: run jshell k8sbin-examples/jshell/one-off-cert.jsh"
        })
final class JshellCommand implements Callable<Integer> {
    @Mixin
    private final Console console = new Console();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCRIPT.jsh",
            description = "what to run; default: nothing, ask")
    private @Nullable Path script;

    @Parameters(index = "1..*", paramLabel = "ARGUMENT", description = "what the script finds in arguments")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws Exception {
        if (script == null) {
            return open();
        }
        return new ScriptRun(console, imports(), arguments).run(script);
    }

    private static Integer open() throws Exception {
        Path startup = Files.createTempFile("imports", ".jsh");
        try {
            Files.writeString(startup, imports());
            return JavaShellToolBuilder.builder()
                    .start(
                            "--class-path",
                            System.getProperty("java.class.path"),
                            "--startup",
                            "DEFAULT",
                            "--startup",
                            startup.toString());
        } finally {
            Files.delete(startup);
        }
    }

    /** The packages of every library of k8sbin. */
    static String imports() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(JshellCommand.class.getResourceAsStream("/jshell/imports.jsh"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
