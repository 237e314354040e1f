package io.k8sbin.render.systemd;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.internal.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a unit together; directives stand in the order of the calls. Every value is escaped for its place, so that the
 * unit means exactly what was given. Not thread-safe.
 */
public final class UnitFileBuilder {
    private static final String UNIT = "Unit";
    private static final String SERVICE = "Service";

    enum Kind {
        SERVICE,
        GENERIC
    }

    private final Kind kind;
    private final Map<String, List<Directive>> sections = new LinkedHashMap<>();
    private final Problems problems = new Problems();
    private ServiceType type = ServiceType.SIMPLE;

    UnitFileBuilder(Kind kind) {
        this.kind = kind;
        if (kind == Kind.SERVICE) {
            Stream.of(UNIT, SERVICE, "Install").forEach(s -> sections.put(s, new ArrayList<>()));
        }
    }

    /** What the unit is, for people. */
    public UnitFileBuilder description(String text) {
        return directive(UNIT, "Description", text);
    }

    /** Where its documentation is: URIs of {@code http}, {@code https}, {@code file}, {@code info} or {@code man}. */
    public UnitFileBuilder documentation(String... uris) {
        for (String uri : uris) {
            if (!uri.matches("(https?|file|info|man):[\\x21-\\x7e&&[^\"'\\\\]]+")) {
                problems.invalid(FieldPath.of(UNIT, "Documentation"), uri, "a URI of http, https, file, info or man");
            }
        }
        return directive(UNIT, "Documentation", String.join(" ", uris));
    }

    /** Started after these units when both are started. */
    public UnitFileBuilder after(String... units) {
        return units(UNIT, "After", units);
    }

    /** Started before these units when both are started. */
    public UnitFileBuilder before(String... units) {
        return units(UNIT, "Before", units);
    }

    /** Starts these units with it, and lives without them. */
    public UnitFileBuilder wants(String... units) {
        return units(UNIT, "Wants", units);
    }

    /** Starts these units with it, and stops when they are stopped. */
    public UnitFileBuilder requires(String... units) {
        return units(UNIT, "Requires", units);
    }

    /** Part of these units once it is enabled. */
    public UnitFileBuilder wantedBy(String... units) {
        return units("Install", "WantedBy", units);
    }

    /** Window of the limit on starts (systemd 230 or later); zero: never give up restarting. */
    public UnitFileBuilder startLimitInterval(Duration window) {
        return duration(UNIT, "StartLimitIntervalSec", window, Duration.ZERO);
    }

    /** When it counts as started; SIMPLE where not said. */
    public UnitFileBuilder type(ServiceType value) {
        type = value;
        return directive(SERVICE, "Type", value.word());
    }

    /** The user and group it runs as; root where not said. */
    public UnitFileBuilder runAs(FileOwner owner) {
        return directive(SERVICE, "User", owner.user()).directive(SERVICE, "Group", owner.group());
    }

    /** The directory it starts in, which must exist. */
    public UnitFileBuilder workingDirectory(HostPath directory) {
        return directive(SERVICE, "WorkingDirectory", directory.value());
    }

    /** The service itself: a program and exactly these arguments, whatever they hold. */
    public UnitFileBuilder execStart(HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        return command("ExecStart", binary, arguments, prefixes);
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

    /** The command that makes the service read its configuration again. */
    public UnitFileBuilder execReload(HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        return command("ExecReload", binary, arguments, prefixes);
    }

    /** Reload by the signal HUP to the main process. */
    public UnitFileBuilder reloadByHangup() {
        return put(SERVICE, "ExecReload", "/bin/kill -HUP $MAINPID");
    }

    /** A variable of its environment. */
    public UnitFileBuilder environment(String name, String value) {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            problems.invalid(FieldPath.of(SERVICE, "Environment"), name, "a name of letters, digits and underscores");
        }
        return put(SERVICE, "Environment", Escapers.systemdEnvironment().escape(name + "=" + value));
    }

    /** A file of variables, which must exist. */
    public UnitFileBuilder environmentFile(HostPath file) {
        return directive(SERVICE, "EnvironmentFile", file.value());
    }

    /** A file of variables, read where it exists. */
    public UnitFileBuilder environmentFileIfPresent(HostPath file) {
        return directive(SERVICE, "EnvironmentFile", "-" + file.value());
    }

    /** When it is started again, and how long after. */
    public UnitFileBuilder restart(RestartPolicy policy, Duration delay) {
        return directive(SERVICE, "Restart", policy.word()).duration(SERVICE, "RestartSec", delay, Duration.ZERO);
    }

    /** How long it may take to start. */
    public UnitFileBuilder timeoutStart(Duration limit) {
        return duration(SERVICE, "TimeoutStartSec", limit, Duration.ofMillis(1));
    }

    /** How long it may take to stop before it is killed. */
    public UnitFileBuilder timeoutStop(Duration limit) {
        return duration(SERVICE, "TimeoutStopSec", limit, Duration.ofMillis(1));
    }

    /** How many files it may have open. */
    public UnitFileBuilder limitNofile(long files) {
        return number("LimitNOFILE", files, 1, Long.MAX_VALUE);
    }

    /** How many processes and threads it may have. */
    public UnitFileBuilder tasksMax(long tasks) {
        return number("TasksMax", tasks, 1, Long.MAX_VALUE);
    }

    /** Without a limit on processes and threads. */
    public UnitFileBuilder tasksMaxInfinity() {
        return directive(SERVICE, "TasksMax", "infinity");
    }

    /** How soon the kernel kills it when memory runs out: -1000 never to 1000 first. */
    public UnitFileBuilder oomScoreAdjust(int score) {
        return number("OOMScoreAdjust", score, -1000, 1000);
    }

    /** It manages its own control groups, as container runtimes do. */
    public UnitFileBuilder delegate() {
        return directive(SERVICE, "Delegate", "yes");
    }

    /** Which processes a stop reaches. */
    public UnitFileBuilder killMode(KillMode mode) {
        return directive(SERVICE, "KillMode", mode.word());
    }

    /**
     * For services that need no device, module or other user's files: the file system is read-only but for these
     * directories, which must exist, and privileges cannot grow.
     */
    public UnitFileBuilder hardening(HostPath... writable) {
        Stream.of("NoNewPrivileges", "ProtectHome", "PrivateTmp", "PrivateDevices", "ProtectKernelTunables")
                .forEach(name -> put(SERVICE, name, "yes"));
        Stream.of("ProtectKernelModules", "ProtectControlGroups", "LockPersonality", "RestrictSUIDSGID")
                .forEach(name -> put(SERVICE, name, "yes"));
        put(SERVICE, "ProtectSystem", "strict");
        for (HostPath path : writable) {
            directive(SERVICE, "ReadWritePaths", path.value());
        }
        return this;
    }

    /**
     * Any other directive. The value is plain text: {@code %} is doubled, quotes and backslashes keep the meaning this
     * directive gives them.
     *
     * @throws io.k8sbin.render.UnsafeValueException when the value does not fit on a line
     * @throws IllegalArgumentException when section or name is malformed, or it is a command line: those have methods
     */
    public UnitFileBuilder directive(String section, String name, String value) {
        if (UnitWords.isCommand(name)) {
            throw new IllegalArgumentException(name + " takes a program and arguments: use the method for it");
        }
        return put(section, name, Escapers.systemdValue().escape(value));
    }

    /**
     * The unit.
     *
     * @throws io.k8sbin.render.InvalidInputException with everything that is wrong: a service without {@code ExecStart=}, or
     *     with several although it is not ONESHOT; a name of another unit that is none; a number out of range
     */
    public UnitFile build() {
        long starts = sections.getOrDefault(SERVICE, List.of()).stream()
                .filter(d -> d.name().equals("ExecStart"))
                .count();
        FieldPath path = FieldPath.of(SERVICE, "ExecStart");
        if (kind == Kind.SERVICE && starts == 0) {
            problems.required(path, "a service needs its program");
        }
        if (starts > 1 && type != ServiceType.ONESHOT) {
            problems.invalid(path, starts + " commands", "only a service of type oneshot has more than one");
        }
        problems.throwIfAny();
        return UnitFile.of(sections.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Section(e.getKey(), e.getValue()))
                .toList());
    }

    private UnitFileBuilder command(String name, HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        String signs = Stream.of(prefixes).distinct().map(ExecPrefix::word).collect(Collectors.joining());
        Stream<String> words = arguments.stream().map(Escapers.systemdExecArgument()::escape);
        String program = signs + binary.value().replace("%", "%%");
        return put(SERVICE, name, Stream.concat(Stream.of(program), words).collect(Collectors.joining(" ")));
    }

    private UnitFileBuilder units(String section, String name, String... units) {
        for (String unit : units) {
            try {
                put(section, name, new UnitName(unit).value());
            } catch (IllegalArgumentException e) {
                problems.invalid(FieldPath.of(section, name), unit, "a unit name such as etcd.service");
            }
        }
        return this;
    }

    private UnitFileBuilder duration(String section, String name, Duration value, Duration least) {
        if (value.compareTo(least) < 0 || value.toNanosPart() % 1_000_000 != 0) {
            problems.invalid(FieldPath.of(section, name), value, "whole milliseconds, not below " + least);
            return this;
        }
        boolean seconds = value.toMillis() % 1000 == 0;
        return put(section, name, seconds ? value.toSeconds() + "s" : value.toMillis() + "ms");
    }

    private UnitFileBuilder number(String name, long value, long least, long most) {
        if (value < least || value > most) {
            problems.invalid(FieldPath.of(SERVICE, name), value, "from " + least + " to " + most);
        }
        return put(SERVICE, name, Long.toString(value));
    }

    private UnitFileBuilder put(String section, String name, String value) {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(new Directive(name, value));
        return this;
    }
}
