package io.k8sbin.render.systemd;

import io.k8sbin.core.HostPath;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A service ({@code systemd.service(5)}), or a drop-in for one. Directives stand in the order of the calls; every value is
 * escaped for its place, so that the unit means exactly what was given. Not thread-safe.
 */
public final class UnitFileBuilder extends ExecUnitBuilder<UnitFileBuilder> {
    private static final String SERVICE = "Service";
    private static final String START = "ExecStart";
    private static final Set<String> AFTER_SUCCESS =
            Set.of(RestartPolicy.ALWAYS.word(), RestartPolicy.ON_SUCCESS.word());

    enum Kind {
        SERVICE,
        DROP_IN
    }

    private final Kind kind;

    UnitFileBuilder(Kind kind) {
        super(SERVICE, new UnitDraft("Unit", SERVICE, "Install"));
        this.kind = kind;
    }

    /** When it counts as started; SIMPLE where not said. */
    public UnitFileBuilder type(ServiceType value) {
        return own("Type", value.word());
    }

    /** The name on the bus that a service of type DBUS takes. */
    public UnitFileBuilder busName(String name) {
        return own("BusName", name);
    }

    /** Where a service of type FORKING writes the number of its main process. */
    public UnitFileBuilder pidFile(HostPath file) {
        return own("PIDFile", file.value());
    }

    /** Counts as running after its commands ended: for ONESHOT. */
    public UnitFileBuilder remainAfterExit() {
        return own("RemainAfterExit", "yes");
    }

    /** The service itself: a program and exactly these arguments, whatever they hold. */
    public UnitFileBuilder execStart(HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        return command(START, binary, arguments, prefixes);
    }

    /**
     * The service itself, with arguments that variables hold: systemd splits each at blanks, reading quotes and backslashes,
     * and an unset one gives no argument.
     */
    public UnitFileBuilder execStartSplitting(HostPath binary, String... variables) {
        for (String variable : variables) {
            if (!variable.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                draft().invalid(SERVICE, START, variable, "a name of letters, digits and underscores");
            }
        }
        draft().commandOf(SERVICE, START, binary, variables);
        return this;
    }

    /** A question before everything else (systemd 243 or later): an exit status of 1 to 254 skips the start. */
    public UnitFileBuilder execCondition(HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        return command("ExecCondition", binary, arguments, prefixes);
    }

    /** A command that has to succeed before the service starts. */
    public UnitFileBuilder execStartPre(HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        return command("ExecStartPre", binary, arguments, prefixes);
    }

    /** A command after the service started. */
    public UnitFileBuilder execStartPost(HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        return command("ExecStartPost", binary, arguments, prefixes);
    }

    /** The command that stops the service. */
    public UnitFileBuilder execStop(HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        return command("ExecStop", binary, arguments, prefixes);
    }

    /** A command after the service ended, for whatever reason. */
    public UnitFileBuilder execStopPost(HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        return command("ExecStopPost", binary, arguments, prefixes);
    }

    /** The command that makes the service read its configuration again. */
    public UnitFileBuilder execReload(HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        return command("ExecReload", binary, arguments, prefixes);
    }

    /** Reload by the signal HUP to the main process. */
    public UnitFileBuilder reloadByHangup() {
        draft().written(SERVICE, "ExecReload", "/bin/kill -HUP $MAINPID");
        return this;
    }

    /** When it is started again, and how long after. */
    public UnitFileBuilder restart(RestartPolicy policy, Duration delay) {
        return own("Restart", policy.word()).duration("RestartSec", delay, Duration.ZERO);
    }

    /** How long it may take to start. */
    public UnitFileBuilder timeoutStart(Duration limit) {
        return duration("TimeoutStartSec", limit, Duration.ofMillis(1));
    }

    /** It may take as long as it wants to start. */
    public UnitFileBuilder timeoutStartInfinity() {
        return own("TimeoutStartSec", "infinity");
    }

    /** How long it may take to stop before it is killed. */
    public UnitFileBuilder timeoutStop(Duration limit) {
        return duration("TimeoutStopSec", limit, Duration.ofMillis(1));
    }

    /** How often it has to say that it lives: for programs that know {@code sd_watchdog_enabled(3)}. */
    public UnitFileBuilder watchdog(Duration interval) {
        return duration("WatchdogSec", interval, Duration.ofMillis(1));
    }

    /** Takes back the command of the unit this drop-in belongs to; a command that follows replaces it. */
    public UnitFileBuilder resetExecStart() {
        return reset(SERVICE, START);
    }

    private UnitFileBuilder duration(String name, Duration value, Duration least) {
        draft().duration(SERVICE, name, value, least);
        return this;
    }

    private UnitFileBuilder command(String name, HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        draft().command(SERVICE, name, binary, arguments, prefixes);
        return this;
    }

    @Override
    UnitFileBuilder self() {
        return this;
    }

    @Override
    void complete(UnitDraft unit) {
        String type = unit.last(SERVICE, "Type").orElse(ServiceType.SIMPLE.word());
        boolean oneshot = type.equals(ServiceType.ONESHOT.word());
        long starts = unit.values(SERVICE, START).stream()
                .filter(value -> !value.isEmpty())
                .count();
        if (kind == Kind.SERVICE && starts == 0) {
            unit.required(SERVICE, START, "a service needs its program");
        }
        if (starts > 1 && !oneshot && kind == Kind.SERVICE) {
            unit.invalid(SERVICE, START, starts + " commands", "only a service of type oneshot has more than one");
        }
        unit.last(SERVICE, "Restart")
                .filter(policy -> oneshot && AFTER_SUCCESS.contains(policy))
                .ifPresent(policy -> unit.invalid(SERVICE, "Restart", policy, "systemd refuses it for type oneshot"));
        if (type.equals(ServiceType.DBUS.word())
                && unit.last(SERVICE, "BusName").isEmpty()) {
            unit.required(SERVICE, "BusName", "a service of type dbus needs its name on the bus");
        }
    }
}
