package io.k8sbin.examples.cli;

import io.k8sbin.core.K8sbinException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code run}. Exit codes: 0 done, 1 error, 2 changes are pending ({@code plan} only), 64 wrong usage (2 for {@code lint}). */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        version = "k8sbin 0.1.0-SNAPSHOT",
        header = "Stands up Kubernetes on plain Linux hosts, as systemd units.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footer = {
            "",
            "Examples:",
            "  run quickstart            make all files of a sample cluster",
            "  run plan cluster.yaml     say what would change on the hosts, and why",
            "  run apply cluster.yaml    change it",
            "  run rollback cluster.yaml list what can be undone; with a name: undo it",
            "  run check cluster.yaml    say what is wrong, why, and what to do",
            "  run lint FILE             judge a configuration file, line by line",
            "  run certs DIR             list certificates, and what is wrong with them",
            "  run jshell                try the libraries line by line",
            "  run exec a,b,c -- uptime  a command on many hosts, equal answers grouped",
            "  run token cluster.yaml    list the tokens of a kubeadm cluster, or make one",
            "  run apply --help          say more about one verb",
            "",
            "Exit codes: 0 done; 1 error; 2 changes are pending (plan only); 64 wrong usage (lint: 2).",
            "Begin with: run quickstart"
        },
        subcommands = {
            QuickstartCommand.class,
            PlanCommand.class,
            CheckCommand.class,
            ApplyCommand.class,
            RollbackCommand.class,
            CertsCommand.class,
            JshellCommand.class,
            ExecCommand.class,
            LintCommand.class,
            TokenCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs a verb and exits with its code. */
    public static void main(String[] arguments) {
        Optional<LintRun> lint = LintRun.quick(arguments);
        System.exit(lint.isPresent() ? lint.get().run(utf8(System.out), utf8(System.err)) : execute(arguments));
    }

    /** Findings quote what files hold, whatever the locale. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    private static int execute(String[] arguments) {
        return commandLine().execute(arguments);
    }

    /** The command line, for tests as well. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExitCodeExceptionMapper(e -> 1)
                .setExecutionExceptionHandler(Main::explain)
                .setParameterExceptionHandler(Main::misused);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof K8sbinException expected) {
            err.println(expected.getMessage());
            err.println("[" + expected.code() + "]");
        } else if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println(
                    "A file cannot be read or written: " + failure.getMessage() + "; check path, rights and space.");
            err.println("[io]");
        } else {
            failure.printStackTrace(err);
            err.println("This is a bug in k8sbin; please report the lines above.");
        }
        err.flush();
        return 1;
    }

    private static int misused(CommandLine.ParameterException misuse, String[] arguments) {
        PrintWriter err = misuse.getCommandLine().getErr();
        err.println(misuse.getMessage());
        misuse.getCommandLine().usage(err);
        boolean lint = misuse.getCommandLine().getCommandName().equals("lint");
        return lint ? LintRun.MISUSED : 64;
    }

    @Override
    public void run() {
        CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
        line.usage(line.getOut());
    }
}
