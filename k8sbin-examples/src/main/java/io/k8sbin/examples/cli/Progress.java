package io.k8sbin.examples.cli;

import io.k8sbin.Estimate;
import io.k8sbin.RolloutEvent;
import io.k8sbin.cluster.plan.ClusterPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Progress for people: one line a host that changes in place on a terminal, a line an action elsewhere. */
final class Progress implements Consumer<RolloutEvent>, AutoCloseable {
    private final Console console;
    private final Map<String, String> doing = new LinkedHashMap<>();
    private final Map<String, Instant> since = new LinkedHashMap<>();
    private final ScheduledExecutorService painter;
    private int painted;
    private boolean closed;
    private Optional<Estimate> estimate = Optional.empty();

    private Progress(Console console, ClusterPlan plan) {
        this.console = console;
        plan.nodes().forEach(n -> doing.put(n.node().name(), "connecting"));
        this.painter = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "progress");
            thread.setDaemon(true);
            return thread;
        });
    }

    static Progress on(Console console, ClusterPlan plan) {
        Progress progress = new Progress(console, plan);
        if (console.isTerminalLive()) {
            var unused = progress.painter.scheduleAtFixedRate(progress::paint, 100, 200, TimeUnit.MILLISECONDS);
        }
        return progress;
    }

    /** From now on it is said how long the run will take, as far as earlier runs tell. */
    synchronized void expect(Estimate how) {
        estimate = Optional.of(how);
        if (!console.isTerminalLive()) {
            how.left().ifPresent(left -> say("expected to take " + Console.seconds(left) + " s, as earlier runs did"));
        }
    }

    /** Leaves the terminal to a question; nothing is painted until it is answered. */
    synchronized boolean pause(BooleanSupplier question) {
        erase();
        return question.getAsBoolean();
    }

    @Override
    public synchronized void accept(RolloutEvent event) {
        estimate.ifPresent(e -> e.accept(event));
        if (event instanceof RolloutEvent.Started started) {
            state(started.node(), started.action());
        } else if (event instanceof RolloutEvent.Finished finished) {
            finished(finished);
        } else if (event instanceof RolloutEvent.Transferred transferred && transferred.total() > 0) {
            long percent = 100 * transferred.done() / transferred.total();
            transferred
                    .node()
                    .ifPresent(n -> doing.put(n, "push " + percent + " % of " + (transferred.total() >> 20) + " MiB"));
        } else if (event instanceof RolloutEvent.Noted noted) {
            say(noted.node().orElse("cluster") + ": " + noted.text());
        } else if (event instanceof RolloutEvent.StepDone step && step.took().toMillis() > 0) {
            say("= " + step.step() + " (" + Console.seconds(step.took()) + " s)");
        }
    }

    private void finished(RolloutEvent.Finished finished) {
        state(finished.node(), "");
        if (!console.isTerminalLive()) {
            say(finished.node().orElse("cluster") + ": " + finished.action() + " (" + Console.seconds(finished.took())
                    + " s)");
        }
    }

    private void state(Optional<String> node, String action) {
        node.ifPresent(n -> {
            doing.put(n, action);
            since.put(n, Instant.now());
        });
    }

    private synchronized void say(String line) {
        erase();
        console.line(line);
    }

    private synchronized void paint() {
        if (closed) {
            return;
        }
        erase();
        int width = doing.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        doing.forEach((node, action) -> text.append("  ")
                .append(node)
                .append(" ".repeat(width - node.length() + 2))
                .append(action)
                .append(action.isEmpty() ? "" : "  " + elapsed(node))
                .append('\n'));
        painted = doing.size();
        Optional<Duration> left = estimate.flatMap(Estimate::left);
        if (left.isPresent()) {
            text.append("  about ").append(left.get().toSeconds()).append(" s left\n");
            painted++;
        }
        console.raw(text.toString());
    }

    private String elapsed(String node) {
        return Console.seconds(Duration.between(since.getOrDefault(node, Instant.now()), Instant.now())) + " s";
    }

    private void erase() {
        if (painted > 0) {
            console.raw("\033[" + painted + "A\033[J");
            painted = 0;
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Leaves the terminal to others. */
    synchronized void end() {
        if (!closed) {
            closed = true;
            erase();
            painter.shutdownNow();
        }
    }
}
