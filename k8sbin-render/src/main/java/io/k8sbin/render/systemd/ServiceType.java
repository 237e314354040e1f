package io.k8sbin.render.systemd;

/** When systemd takes a service for started: {@code Type=} of {@code systemd.service(5)}. */
public enum ServiceType {
    /** At once. */
    SIMPLE("simple"),
    /** When the program runs; before systemd 240 this is taken for SIMPLE, with a warning. */
    EXEC("exec"),
    /** When it says so through {@code sd_notify(3)}. */
    NOTIFY("notify"),
    /** When the first process ends, leaving a daemon. */
    FORKING("forking"),
    /** When all its commands ended. */
    ONESHOT("oneshot"),
    /** When it has its name on the bus: needs {@code BusName=}. */
    DBUS("dbus"),
    /** As SIMPLE, after other jobs are done, five seconds at most. */
    IDLE("idle");

    private final String word;

    ServiceType(String word) {
        this.word = word;
    }

    /** As units spell it. */
    public String word() {
        return word;
    }
}
