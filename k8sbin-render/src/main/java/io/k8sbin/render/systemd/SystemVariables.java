package io.k8sbin.render.systemd;

import java.util.Set;

/** Variables systemd sets by itself: {@code systemd.exec(5)}, environment variables in spawned processes. */
final class SystemVariables {
    private static final Set<String> NAMES = Set.of(
            "PATH",
            "LANG",
            "USER",
            "LOGNAME",
            "HOME",
            "SHELL",
            "INVOCATION_ID",
            "XDG_RUNTIME_DIR",
            "RUNTIME_DIRECTORY",
            "STATE_DIRECTORY",
            "CACHE_DIRECTORY",
            "LOGS_DIRECTORY",
            "CONFIGURATION_DIRECTORY",
            "CREDENTIALS_DIRECTORY",
            "MAINPID",
            "MANAGERPID",
            "LISTEN_FDS",
            "LISTEN_PID",
            "LISTEN_FDNAMES",
            "NOTIFY_SOCKET",
            "WATCHDOG_PID",
            "WATCHDOG_USEC",
            "SYSTEMD_EXEC_PID",
            "TERM",
            "JOURNAL_STREAM",
            "SERVICE_RESULT",
            "EXIT_CODE",
            "EXIT_STATUS",
            "PIDFILE",
            "REMOTE_ADDR",
            "REMOTE_PORT");

    private SystemVariables() {}

    static boolean isSet(String name) {
        return NAMES.contains(name);
    }
}
