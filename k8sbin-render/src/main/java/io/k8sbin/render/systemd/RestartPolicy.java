package io.k8sbin.render.systemd;

/** When systemd starts a service again: {@code Restart=} of {@code systemd.service(5)}. */
public enum RestartPolicy {
    /** Never. */
    NO("no"),
    /** After a failure, signal, timeout or watchdog. */
    ON_FAILURE("on-failure"),
    /** Whenever it ended, unless stopped by systemctl. */
    ALWAYS("always");

    private final String word;

    RestartPolicy(String word) {
        this.word = word;
    }

    /** As units spell it. */
    public String word() {
        return word;
    }
}
