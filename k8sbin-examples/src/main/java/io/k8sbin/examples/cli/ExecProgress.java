package io.k8sbin.examples.cli;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/** One line that changes in place on a terminal, a line a host elsewhere. Thread-safe. */
final class ExecProgress {
    private static final int MOST_NAMES = 6;
    private final Console console;
    private final int hosts;
    private final Set<String> inWork = new LinkedHashSet<>();
    private int done;
    private int failed;

    ExecProgress(Console console, int hosts) {
        this.console = console;
        this.hosts = hosts;
    }

    synchronized void started(String host) {
        inWork.add(host);
        paint();
    }

    synchronized void ended(String host, String how, Duration took) {
        inWork.remove(host);
        done++;
        failed += how.equals("status 0") ? 0 : 1;
        if (console.isTerminalLive()) {
            paint();
        } else {
            console.line(host + ": " + how + " (" + Console.seconds(took) + " s)");
        }
    }

    private void paint() {
        if (console.isTerminalLive()) {
            StringBuilder names = new StringBuilder();
            inWork.stream().limit(MOST_NAMES).forEach(n -> names.append(' ').append(n));
            console.raw("\r\033[K" + done + "/" + hosts + " done, " + failed + " failed, in work:" + names
                    + (inWork.size() > MOST_NAMES ? " and " + (inWork.size() - MOST_NAMES) + " more" : ""));
        }
    }

    /** Leaves the terminal to others. */
    synchronized void end() {
        if (console.isTerminalLive()) {
            console.raw("\r\033[K");
        }
    }
}
