package io.k8sbin.render.systemd;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import java.time.Duration;

/**
 * A mount ({@code systemd.mount(5)}). Its unit has to be named after the place: {@link UnitName#ofPath}. Not thread-safe.
 */
public final class MountUnitBuilder extends ExecUnitBuilder<MountUnitBuilder> {
    private static final String MOUNT = "Mount";

    MountUnitBuilder(String what, HostPath where) {
        super(MOUNT, new UnitDraft("Unit", MOUNT, "Install"));
        directive(MOUNT, "What", what).directive(MOUNT, "Where", where.value());
    }

    /** The type of file system: {@code ext4}, {@code nfs}. */
    public MountUnitBuilder fileSystem(String type) {
        return directive(MOUNT, "Type", type);
    }

    /** Options as {@code mount(8)} takes them; a comma in one would make it two. */
    public MountUnitBuilder options(String... options) {
        for (String option : options) {
            if (option.isEmpty() || option.contains(",")) {
                draft().invalid(MOUNT, "Options", option, "one option, without a comma");
            }
        }
        return directive(MOUNT, "Options", String.join(",", options));
    }

    /** Permissions of directories made for the place; 0755 where not said. */
    public MountUnitBuilder directoryMode(FileMode mode) {
        return directive(MOUNT, "DirectoryMode", mode.toString());
    }

    /** How long mounting may take. */
    public MountUnitBuilder timeout(Duration limit) {
        draft().duration(MOUNT, "TimeoutSec", limit, Duration.ofMillis(1));
        return this;
    }

    @Override
    MountUnitBuilder self() {
        return this;
    }

    @Override
    void complete(UnitDraft unit) {
        if (unit.values(MOUNT, "What").contains("")) {
            unit.required(MOUNT, "What", "a mount needs what it mounts");
        }
    }
}
