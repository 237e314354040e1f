package io.k8sbin.remote;

/** As whom scripts run on the host. */
public enum Become {
    /** As the login user. */
    NONE,
    /** As root by {@code sudo -n}, without a password. */
    SUDO
}
