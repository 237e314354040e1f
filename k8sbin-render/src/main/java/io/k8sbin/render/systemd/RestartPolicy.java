package io.k8sbin.render.systemd;

/** When systemd starts a service again: {@code Restart=} of {@code systemd.service(5)}. */
public enum RestartPolicy {
    /** Never. */
    NO("no"),
    /** After a failure, signal, timeout or watchdog. */
    ON_FAILURE("on-failure"),
    /** After a clean end only. */
    ON_SUCCESS("on-success"),
    /** After a signal, timeout or watchdog; not after an exit status. */
    ON_ABNORMAL("on-abnormal"),
    /** After a signal that is no clean end. */
    ON_ABORT("on-abort"),
    /** After the watchdog only. */
    ON_WATCHDOG("on-watchdog"),
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
