package io.k8sbin.render.systemd;

/** One thing a unit's processes are kept from: directives of {@code systemd.exec(5)}, section sandboxing. */
public enum Sandbox {
    /** Gains privileges by no program it runs. */
    NO_NEW_PRIVILEGES("NoNewPrivileges", "yes"),
    /** Sees no home directories. */
    PROTECT_HOME("ProtectHome", "yes"),
    /** Has its own {@code /tmp}. */
    PRIVATE_TMP("PrivateTmp", "yes"),
    /** Sees no devices but the harmless ones. */
    PRIVATE_DEVICES("PrivateDevices", "yes"),
    /** Has no network but its own loopback. */
    PRIVATE_NETWORK("PrivateNetwork", "yes"),
    /** Does not change kernel settings. */
    PROTECT_KERNEL_TUNABLES("ProtectKernelTunables", "yes"),
    /** Does not load kernel modules. */
    PROTECT_KERNEL_MODULES("ProtectKernelModules", "yes"),
    /** Does not read the kernel's log. */
    PROTECT_KERNEL_LOGS("ProtectKernelLogs", "yes"),
    /** Does not write to control groups. */
    PROTECT_CONTROL_GROUPS("ProtectControlGroups", "yes"),
    /** Does not set the clock. */
    PROTECT_CLOCK("ProtectClock", "yes"),
    /** Does not set the host name. */
    PROTECT_HOSTNAME("ProtectHostname", "yes"),
    /** Keeps its execution domain. */
    LOCK_PERSONALITY("LockPersonality", "yes"),
    /** Makes no files that run with their owner's rights. */
    RESTRICT_SUID_SGID("RestrictSUIDSGID", "yes"),
    /** Has no real-time scheduling. */
    RESTRICT_REALTIME("RestrictRealtime", "yes"),
    /** Makes no namespaces. */
    RESTRICT_NAMESPACES("RestrictNamespaces", "yes"),
    /** Has no memory both writable and executable. */
    MEMORY_DENY_WRITE_EXECUTE("MemoryDenyWriteExecute", "yes"),
    /** Finds {@code /usr}, {@code /boot} and {@code /etc} read-only. */
    PROTECT_SYSTEM_FULL("ProtectSystem", "full"),
    /** Finds everything read-only but what {@code ReadWritePaths=} names. */
    PROTECT_SYSTEM_STRICT("ProtectSystem", "strict");

    private final String directive;
    private final String word;

    Sandbox(String directive, String word) {
        this.directive = directive;
        this.word = word;
    }

    /** The directive's name. */
    public String directive() {
        return directive;
    }

    /** The directive's value. */
    public String word() {
        return word;
    }
}
