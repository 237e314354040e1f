package io.k8sbin.remote;

/**
 * A lock held on a host. It is given up when closed, when the connection ends, and by the host itself after a minute
 * without a sign of life. Thread-safe.
 */
public interface HostLock extends AutoCloseable {
    /** Who holds it: the name given when taking it. */
    String owner();

    /**
     * Which holder this is: every later one has a higher number. The host compares it before each push and rollback of
     * the connection that took the lock, so that a holder thought dead changes no file after the next one began.
     */
    long number();

    /** Whether the host still keeps it for us, as far as known. */
    boolean isHeld();

    /**
     * Nothing while the lock is held.
     *
     * @throws ConnectionLostException once it is lost: somebody else may be changing the host
     */
    void orThrow();

    /** Gives it up and waits, at most some seconds, until the host has. Calling it again has no effect. */
    @Override
    void close();
}
