package io.k8sbin.render.systemd;

/** What {@code setrlimit(2)} bounds for every process of a unit: {@code Limit…=} of {@code systemd.exec(5)}. */
public enum ResourceLimit {
    /** Seconds of processor time. */
    CPU,
    /** Bytes of a file written. */
    FSIZE,
    /** Bytes of the data segment. */
    DATA,
    /** Bytes of stack. */
    STACK,
    /** Bytes of a core file; zero: none. */
    CORE,
    /** Files open at once. */
    NOFILE,
    /** Bytes of address space. */
    AS,
    /** Processes of the user. */
    NPROC,
    /** Bytes locked in memory. */
    MEMLOCK,
    /** Locks on files. */
    LOCKS,
    /** Signals queued. */
    SIGPENDING,
    /** Bytes of message queues. */
    MSGQUEUE;

    /** {@code LimitNOFILE}. */
    public String directive() {
        return "Limit" + name();
    }
}
