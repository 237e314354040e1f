package io.k8sbin.render.systemd;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import java.util.stream.Stream;

/**
 * What units that run programs can say about them: environment, user, limits and sandbox ({@code systemd.exec(5)}, {@code
 * systemd.kill(5)}, {@code systemd.resource-control(5)}). Not thread-safe.
 *
 * @param <B> the builder itself, so that calls chain
 */
abstract sealed class ExecUnitBuilder<B extends ExecUnitBuilder<B>> extends UnitBuilder<B>
        permits UnitFileBuilder, SocketUnitBuilder, MountUnitBuilder {
    private final String section;

    ExecUnitBuilder(String section, UnitDraft draft) {
        super(draft);
        this.section = section;
    }

    /** The user and group it runs as; root where not said. */
    public final B runAs(FileOwner owner) {
        return own("User", owner.user()).own("Group", owner.group());
    }

    /** The directory it starts in, which must exist. */
    public final B workingDirectory(HostPath directory) {
        return own("WorkingDirectory", directory.value());
    }

    /**
     * A variable of its environment.
     *
     * @throws io.k8sbin.render.UnsafeValueException when the value holds what {@link Escapers#systemdEnvironment} refuses
     */
    public final B environment(String name, String value) {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            draft().invalid(section, "Environment", name, "a name of letters, digits and underscores");
        }
        draft().written(section, "Environment", Escapers.systemdEnvironment().escape(name + "=" + value));
        return self();
    }

    /** A file of variables, which must exist. */
    public final B environmentFile(HostPath file) {
        return own("EnvironmentFile", file.value());
    }

    /** A file of variables, read where it exists. */
    public final B environmentFileIfPresent(HostPath file) {
        return own("EnvironmentFile", "-" + file.value());
    }

    /** How many files it may have open. */
    public final B limitNofile(long files) {
        return limit(ResourceLimit.NOFILE, files);
    }

    /** A limit, soft and hard alike. */
    public final B limit(ResourceLimit limit, long most) {
        draft().number(section, limit.directive(), most, 0, Long.MAX_VALUE);
        return self();
    }

    /** A soft limit and the hard one it may be raised to. */
    public final B limit(ResourceLimit limit, long soft, long hard) {
        if (soft < 0 || hard < soft) {
            draft().invalid(section, limit.directive(), soft + ":" + hard, "from 0, the hard limit not below the soft");
        }
        return own(limit.directive(), soft + ":" + hard);
    }

    /** No limit. */
    public final B limitInfinity(ResourceLimit limit) {
        return own(limit.directive(), "infinity");
    }

    /** How many processes and threads it may have. */
    public final B tasksMax(long tasks) {
        draft().number(section, "TasksMax", tasks, 1, Long.MAX_VALUE);
        return self();
    }

    /** Without a limit on processes and threads. */
    public final B tasksMaxInfinity() {
        return own("TasksMax", "infinity");
    }

    /** How many bytes of memory it may use before it is killed. */
    public final B memoryMax(long bytes) {
        draft().number(section, "MemoryMax", bytes, 1, Long.MAX_VALUE);
        return self();
    }

    /** How soon the kernel kills it when memory runs out: -1000 never to 1000 first. */
    public final B oomScoreAdjust(int score) {
        draft().number(section, "OOMScoreAdjust", score, -1000, 1000);
        return self();
    }

    /** It manages its own control groups, as container runtimes do. */
    public final B delegate() {
        return own("Delegate", "yes");
    }

    /** The slice whose control group it is in. */
    public final B slice(String unitName) {
        draft().units(section, "Slice", unitName);
        return self();
    }

    /** Which processes a stop reaches. */
    public final B killMode(KillMode mode) {
        return own("KillMode", mode.word());
    }

    /** Which permissions its new files lack. */
    public final B umask(FileMode mask) {
        return own("UMask", mask.toString());
    }

    /** What its processes are kept from. */
    public final B sandbox(Sandbox... measures) {
        Stream.of(measures).forEach(m -> own(m.directive(), m.word()));
        return self();
    }

    /** Paths it may write to in spite of {@code ProtectSystem=}; they must exist. */
    public final B readWritePaths(HostPath... paths) {
        draft().paths(section, "ReadWritePaths", paths);
        return self();
    }

    /**
     * For services that need no device, module or other user's files: the file system is read-only but for these
     * directories, which must exist, and privileges cannot grow.
     */
    public final B hardening(HostPath... writable) {
        return sandbox(
                        Sandbox.NO_NEW_PRIVILEGES,
                        Sandbox.PROTECT_HOME,
                        Sandbox.PRIVATE_TMP,
                        Sandbox.PRIVATE_DEVICES,
                        Sandbox.PROTECT_KERNEL_TUNABLES,
                        Sandbox.PROTECT_KERNEL_MODULES,
                        Sandbox.PROTECT_CONTROL_GROUPS,
                        Sandbox.LOCK_PERSONALITY,
                        Sandbox.RESTRICT_SUID_SGID,
                        Sandbox.PROTECT_SYSTEM_STRICT)
                .readWritePaths(writable);
    }

    final B own(String name, String value) {
        return directive(section, name, value);
    }
}
