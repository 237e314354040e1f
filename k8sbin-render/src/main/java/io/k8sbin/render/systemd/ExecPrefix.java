package io.k8sbin.render.systemd;

/** What systemd does differently about one command: prefixes of {@code systemd.service(5)}. */
public enum ExecPrefix {
    /** A failure counts as success. */
    IGNORE_FAILURE("-"),
    /** Runs as root, outside the sandbox of the service. */
    FULL_PRIVILEGES("+"),
    /** Runs as root, inside the sandbox of the service. */
    KEEP_ROOT("!"),
    /** As KEEP_ROOT where the kernel knows no ambient capabilities, else as without. */
    AMBIENT_CAPABILITIES("!!");

    private final String word;

    ExecPrefix(String word) {
        this.word = word;
    }

    /** As units spell it. */
    public String word() {
        return word;
    }

    boolean changesPrivileges() {
        return this != IGNORE_FAILURE;
    }
}
