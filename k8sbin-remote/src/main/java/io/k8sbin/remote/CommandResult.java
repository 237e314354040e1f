package io.k8sbin.remote;

import java.time.Duration;
import java.util.Optional;

/**
 * What a command left.
 *
 * @param target where it ran
 * @param command what ran, for messages; never its input
 * @param status exit status as a POSIX shell reports it; -1 when unknown
 * @param signal name without {@code SIG}, when a signal ended it
 * @param out standard output, UTF-8; when it was too long its middle is replaced by a note
 * @param err standard error, likewise; where it repeats the secret input, that is blotted out
 * @param elapsed from asking to answer
 * @param outcome whether it ran to its end
 */
public record CommandResult(
        RemoteTarget target,
        String command,
        int status,
        Optional<String> signal,
        String out,
        String err,
        Duration elapsed,
        Outcome outcome) {

    /** Whether it ran to its end with status 0. */
    public boolean ok() {
        return status == 0 && outcome == Outcome.COMPLETED;
    }

    /**
     * This result.
     *
     * @throws CommandFailedException unless {@link #ok}
     */
    public CommandResult orThrow() {
        if (!ok()) {
            throw new CommandFailedException(target, this, failure());
        }
        return this;
    }

    private String failure() {
        String how = outcome == Outcome.NOT_STARTED
                ? "was not started"
                : outcome == Outcome.UNKNOWN
                        ? "may not have run to its end"
                        : signal.map(s -> "was ended by SIG" + s).orElse("ended with status " + status);
        String tail = Texts.tail(err);
        return "\"" + command + "\" " + how + (tail.isEmpty() ? "" : ": " + tail);
    }

    /** Status and sizes; output may hold secrets and is left out. */
    @Override
    public String toString() {
        return "CommandResult[%s \"%s\" status %d, %s, %d+%d characters, %d ms]"
                .formatted(target, command, status, outcome, out.length(), err.length(), elapsed.toMillis());
    }
}
