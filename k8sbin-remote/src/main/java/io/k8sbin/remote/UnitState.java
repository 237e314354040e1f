package io.k8sbin.remote;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * What systemd says about a unit; the names are those of {@code systemctl show}.
 *
 * @param unit full name, as asked for
 * @param properties everything that was asked of systemd, by property name
 */
public record UnitState(String unit, Map<String, String> properties) {
    /** Copies the map. */
    public UnitState {
        properties = Map.copyOf(properties);
    }

    private String property(String name) {
        return properties.getOrDefault(name, "");
    }

    /** {@code loaded}, {@code not-found}, {@code masked}, {@code error} and others. */
    public String loadState() {
        return property("LoadState");
    }

    /** {@code active}, {@code inactive}, {@code failed}, {@code activating} and others. */
    public String activeState() {
        return property("ActiveState");
    }

    /** {@code running}, {@code dead}, {@code exited}, {@code auto-restart} and others. */
    public String subState() {
        return property("SubState");
    }

    /** {@code enabled}, {@code disabled}, {@code static}, {@code masked} and others; empty when there is no file. */
    public String unitFileState() {
        return property("UnitFileState");
    }

    /** The unit file; empty when there is none. */
    public String fragmentPath() {
        return property("FragmentPath");
    }

    /** Why it ended: {@code success}, {@code exit-code}, {@code signal}, {@code timeout} and others. */
    public String result() {
        return property("Result");
    }

    /** Differs for every start of the unit; empty when it never ran. */
    public String invocationId() {
        return property("InvocationID");
    }

    /** Whether its files changed since systemd read them. */
    public boolean needsDaemonReload() {
        return property("NeedDaemonReload").equals("yes");
    }

    /** Whether it is active now. */
    public boolean isActive() {
        return activeState().equals("active");
    }

    /** Its main process; 0 when there is none. */
    public long mainPid() {
        return number("MainPID");
    }

    /** How often systemd restarted it by itself since it was last started by somebody. */
    public long restarts() {
        return number("NRestarts");
    }

    /** Microseconds on the host's monotonic clock when it became active; 0 when it never did. */
    public long activeEnterMonotonicMicros() {
        return number("ActiveEnterTimestampMonotonic");
    }

    /** When it became active, by the host's clock, to the second. */
    public Optional<Instant> activeSince() {
        String text = property("ActiveEnterTimestamp");
        return text.matches("[A-Za-z]{3} \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC")
                ? instant(text)
                : Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text.substring(4, 14) + "T" + text.substring(15, 23) + "Z"));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private long number(String name) {
        String text = property(name);
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
