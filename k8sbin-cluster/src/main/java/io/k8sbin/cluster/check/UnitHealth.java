package io.k8sbin.cluster.check;

import java.util.List;
import java.util.Optional;

/**
 * A unit as it runs now.
 *
 * @param name full name
 * @param loadState {@code loaded}, {@code not-found}, {@code masked} …
 * @param activeState {@code active}, {@code failed}, {@code activating} …
 * @param result why it ended last: {@code success}, {@code exit-code} …
 * @param restarts how often systemd restarted it by itself
 * @param arguments the command line of its main process; empty when it has none
 * @param journal its last lines, oldest first; empty for units that do well
 * @param readiness what it answered when asked whether it does its work; none when it was not asked
 */
public record UnitHealth(
        String name,
        String loadState,
        String activeState,
        String result,
        long restarts,
        List<String> arguments,
        List<String> journal,
        Optional<Answer> readiness) {
    /** Copies the lists. */
    public UnitHealth {
        arguments = List.copyOf(arguments);
        journal = List.copyOf(journal);
    }

    /** Whether it is active. */
    public boolean isActive() {
        return activeState.equals("active");
    }

    /** Whether the host has it. */
    public boolean isPresent() {
        return !loadState.equals("not-found") && !loadState.isEmpty();
    }

    /** Whether it is active and says that it does its work. */
    public boolean isWell() {
        return isActive() && readiness.map(Answer::isYes).orElse(true);
    }

    /** The value of a flag of the running process, {@code --name=value}; the last one counts. */
    public Optional<String> flag(String flag) {
        String start = "--" + flag + "=";
        return arguments.stream()
                .filter(a -> a.startsWith(start))
                .map(a -> a.substring(start.length()))
                .reduce((a, b) -> b);
    }
}
