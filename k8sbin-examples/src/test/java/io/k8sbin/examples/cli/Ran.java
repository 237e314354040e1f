package io.k8sbin.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Assertions;
import picocli.CommandLine;

/**
 * What a run of the command line left.
 *
 * @param status exit code
 * @param out standard output
 * @param err standard error
 */
record Ran(int status, String out, String err) {
    static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        int status = line.execute(arguments);
        return new Ran(status, out.toString(), err.toString());
    }

    Ran exits(int expected) {
        Assertions.assertEquals(expected, status, () -> out + err);
        return this;
    }
}
