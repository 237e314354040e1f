package io.k8sbin.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Where people read: plain lines in a pipe, colour and a live area on a terminal. A mixin of every verb; writes where the
 * verb's command line writes.
 */
@Command // picocli asks this of every mixin
final class Console {
    private final boolean terminal = isTerminal() && System.getenv("NO_COLOR") == null;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec verb;

    private PrintWriter out() {
        return Objects.requireNonNull(verb).commandLine().getOut();
    }

    private static boolean isTerminal() {
        String term = System.getenv("TERM");
        // `run` says whether standard output is a terminal: Java cannot tell before 22
        return "1".equals(System.getenv("K8SBIN_TERMINAL")) && term != null && !term.equals("dumb");
    }

    boolean isTerminalLive() {
        return terminal;
    }

    /** Whether somebody is there to be asked. */
    boolean canAsk() {
        return terminal && "1".equals(System.getenv("K8SBIN_ASK"));
    }

    /** Asks, and waits for a line; nothing when there is none. */
    String ask(String question) {
        raw(question);
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            return "";
        }
    }

    /** A line for standard error. */
    synchronized void error(String text) {
        PrintWriter err = Objects.requireNonNull(verb).commandLine().getErr();
        err.println(text);
        err.flush();
    }

    synchronized void line(String text) {
        out().println(text);
        out().flush();
    }

    synchronized void raw(String text) {
        out().print(text);
        out().flush();
    }

    String bold(String text) {
        return terminal ? "\033[1m" + text + "\033[0m" : text;
    }

    String yellow(String text) {
        return terminal ? "\033[33m" + text + "\033[0m" : text;
    }

    String green(String text) {
        return terminal ? "\033[32m" + text + "\033[0m" : text;
    }

    String red(String text) {
        return terminal ? "\033[31m" + text + "\033[0m" : text;
    }

    static String seconds(java.time.Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }
}
