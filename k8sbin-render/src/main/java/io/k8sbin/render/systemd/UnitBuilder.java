package io.k8sbin.render.systemd;

import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What every type of unit can say: its {@code [Unit]} and {@code [Install]} sections ({@code systemd.unit(5)}), and any
 * directive without a method of its own. Directives stand in the order of the calls; every value is escaped for its place,
 * so that the unit means exactly what was given. Not thread-safe.
 *
 * @param <B> the builder itself, so that calls chain
 */
abstract sealed class UnitBuilder<B extends UnitBuilder<B>>
        permits ExecUnitBuilder, TimerUnitBuilder, GenericUnitBuilder {
    private static final String UNIT = "Unit";
    private static final String INSTALL = "Install";
    private static final Pattern DOCUMENTATION = Pattern.compile("(https?|file|info|man):[\\x21-\\x7e&&[^\"'\\\\]]+");

    private final UnitDraft draft;

    UnitBuilder(UnitDraft draft) {
        this.draft = draft;
    }

    abstract B self();

    /** Adds to the draft's problems what the type of unit cannot do without. */
    abstract void complete(UnitDraft unit);

    final UnitDraft draft() {
        return draft;
    }

    /** What the unit is, for people. */
    public final B description(String text) {
        return directive(UNIT, "Description", text);
    }

    /** Where its documentation is: URIs of {@code http}, {@code https}, {@code file}, {@code info} or {@code man}. */
    public final B documentation(String... uris) {
        for (String uri : uris) {
            if (!DOCUMENTATION.matcher(uri).matches()) {
                draft.invalid(UNIT, "Documentation", uri, "a URI of http, https, file, info or man");
            }
        }
        return directive(UNIT, "Documentation", String.join(" ", uris));
    }

    /** Started after these units when both are started. */
    public final B after(String... units) {
        return units(UNIT, "After", units);
    }

    /** Started before these units when both are started. */
    public final B before(String... units) {
        return units(UNIT, "Before", units);
    }

    /** Starts these units with it, and lives without them. */
    public final B wants(String... units) {
        return units(UNIT, "Wants", units);
    }

    /** Starts these units with it, and stops when they are stopped. */
    public final B requires(String... units) {
        return units(UNIT, "Requires", units);
    }

    /** Fails at once unless these units run already. */
    public final B requisite(String... units) {
        return units(UNIT, "Requisite", units);
    }

    /** As {@link #requires}, and stops whenever they stop, for whatever reason. */
    public final B bindsTo(String... units) {
        return units(UNIT, "BindsTo", units);
    }

    /** Stopped and restarted with these units. */
    public final B partOf(String... units) {
        return units(UNIT, "PartOf", units);
    }

    /** Never runs together with these units: starting one stops the other. */
    public final B conflicts(String... units) {
        return units(UNIT, "Conflicts", units);
    }

    /** Started when it fails. */
    public final B onFailure(String... units) {
        return units(UNIT, "OnFailure", units);
    }

    /** Needs the file systems these paths lie on. */
    public final B requiresMountsFor(HostPath... paths) {
        draft.paths(UNIT, "RequiresMountsFor", paths);
        return self();
    }

    /** Skipped, without failing, where this path does not exist. */
    public final B onlyIfPathExists(HostPath path) {
        draft.paths(UNIT, "ConditionPathExists", path);
        return self();
    }

    /** Window of the limit on starts (systemd 230 or later); zero: never give up restarting. */
    public final B startLimitInterval(Duration window) {
        draft.duration(UNIT, "StartLimitIntervalSec", window, Duration.ZERO);
        return self();
    }

    /** How many starts the window allows. */
    public final B startLimitBurst(int starts) {
        draft.number(UNIT, "StartLimitBurst", starts, 1, Integer.MAX_VALUE);
        return self();
    }

    /** Wanted by these units once it is enabled. */
    public final B wantedBy(String... units) {
        return units(INSTALL, "WantedBy", units);
    }

    /** Required by these units once it is enabled. */
    public final B requiredBy(String... units) {
        return units(INSTALL, "RequiredBy", units);
    }

    /** Enabled and disabled together with these units. */
    public final B also(String... units) {
        return units(INSTALL, "Also", units);
    }

    /** Other names it has once it is enabled, of the same type. */
    public final B alias(String... names) {
        return units(INSTALL, "Alias", names);
    }

    /**
     * Any other directive. The value is plain text: {@code %} is doubled, quotes and backslashes keep the meaning this
     * directive gives them.
     *
     * @throws io.k8sbin.render.UnsafeValueException when the value does not fit on a line
     * @throws IllegalArgumentException when section or name is malformed, or it is a command line: those have methods
     */
    public final B directive(String section, String name, String value) {
        if (UnitWords.isCommand(name)) {
            throw new IllegalArgumentException(name + " takes a program and arguments: use the method for it");
        }
        draft.written(section, name, Escapers.systemdValue().escape(value));
        return self();
    }

    /** Forgets what earlier files said about a list or a command: an empty assignment, as drop-ins need it. */
    public final B reset(String section, String name) {
        draft.written(section, name, "");
        return self();
    }

    /**
     * The unit.
     *
     * @throws io.k8sbin.render.InvalidInputException with everything that is wrong: what this type of unit cannot do
     *     without, names of other units that are none, numbers out of range
     */
    public final UnitFile build() {
        complete(draft);
        return draft.build();
    }

    private B units(String section, String name, String... units) {
        draft.units(section, name, units);
        return self();
    }
}
