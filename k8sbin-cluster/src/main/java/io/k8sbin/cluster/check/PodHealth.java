package io.k8sbin.cluster.check;

import java.util.List;
import java.util.Optional;

/**
 * A static pod of the control plane as it runs now.
 *
 * @param name the component: {@code kube-apiserver}
 * @param told the flags of its manifest; none where the host has no manifest of it
 * @param arguments the command line of its process; empty when none runs
 * @param log its last lines, oldest first; empty for pods that do well
 * @param readiness what it answered when asked whether it does its work; none when it was not asked
 */
public record PodHealth(
        String name,
        Optional<List<String>> told,
        List<String> arguments,
        List<String> log,
        Optional<Answer> readiness) {
    /** Copies the lists. */
    public PodHealth {
        told = told.map(List::copyOf);
        arguments = List.copyOf(arguments);
        log = List.copyOf(log);
    }

    /** Whether a process of it runs. */
    public boolean isRunning() {
        return !arguments.isEmpty();
    }

    /** Whether it runs and says that it does its work. */
    public boolean isWell() {
        return isRunning() && readiness.map(Answer::isYes).orElse(true);
    }
}
