package io.k8sbin.render.systemd;

/** Which processes a stop reaches: {@code KillMode=} of {@code systemd.kill(5)}. */
public enum KillMode {
    /** All of the unit. */
    CONTROL_GROUP("control-group"),
    /** The main process is asked, then all are killed. */
    MIXED("mixed"),
    /** The main process only; what it started lives on, as containers must. */
    PROCESS("process");

    private final String word;

    KillMode(String word) {
        this.word = word;
    }

    /** As units spell it. */
    public String word() {
        return word;
    }
}
