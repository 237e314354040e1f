package io.k8sbin.remote;

/**
 * As whom scripts run on the host. A password, where one is asked for, is the connector's ({@link
 * SshConnector.Builder#becomePassword}); it is sent only after the program asked for it.
 */
public enum Become {
    /** As the login user. */
    NONE,
    /** As root by {@code sudo}; without a password of the connector by {@code sudo -n}. */
    SUDO,
    /** As root by {@code su}, with root's password. */
    SU,
    /** As root by {@code doas}; without a password of the connector by {@code doas -n}. */
    DOAS
}
