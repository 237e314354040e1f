package io.k8sbin.examples.cli;

import io.k8sbin.RolloutEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Kills this process, without a goodbye, before or after a named action: {@code K8SBIN_FAILPOINT=before:master1/push}.
 * {@code K8SBIN_FAILPOINT_TRACE=FILE} appends the name of every action. For the lab; does nothing when neither is set.
 */
final class FailPoint {
    private FailPoint() {}

    static Consumer<RolloutEvent> around(Consumer<RolloutEvent> next) {
        Optional<String> wanted = Optional.ofNullable(System.getenv("K8SBIN_FAILPOINT"));
        Optional<Path> trace =
                Optional.ofNullable(System.getenv("K8SBIN_FAILPOINT_TRACE")).map(Path::of);
        if (wanted.isEmpty() && trace.isEmpty()) {
            return next;
        }
        return event -> {
            next.accept(event);
            if (event instanceof RolloutEvent.Started started) {
                String name = name(started.node(), started.action());
                trace.ifPresent(file -> append(file, name));
                halt(wanted, "before:" + name);
            } else if (event instanceof RolloutEvent.Finished finished) {
                halt(wanted, "after:" + name(finished.node(), finished.action()));
            }
        };
    }

    private static String name(Optional<String> node, String action) {
        return node.orElse("cluster") + "/" + action.replace(", ", "+").replace(' ', '-');
    }

    private static void halt(Optional<String> wanted, String here) {
        if (wanted.equals(Optional.of(here))) {
            Runtime.getRuntime().halt(137);
        }
    }

    private static synchronized void append(Path file, String name) {
        try {
            Files.writeString(file, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
