package io.k8sbin.remote.internal;

import io.k8sbin.remote.Become;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SudoRefusedException;
import io.k8sbin.remote.SudoRefusedException.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What sudo (1.8 to 1.9, sudo-rs), su (util-linux, shadow) and doas (OpenDoas) say when they refuse; asked in the C locale. */
final class BecomeFailure {
    private static final List<Map.Entry<String, Reason>> WORDS = List.of(
            Map.entry("incorrect password attempt", Reason.PASSWORD_WRONG),
            Map.entry("incorrect authentication attempt", Reason.PASSWORD_WRONG),
            Map.entry("sorry, try again", Reason.PASSWORD_WRONG),
            Map.entry("you must have a tty", Reason.TERMINAL_NEEDED),
            Map.entry("a tty is required", Reason.TERMINAL_NEEDED),
            Map.entry("must be run from a terminal", Reason.TERMINAL_NEEDED),
            Map.entry("not in the sudoers file", Reason.NOT_ALLOWED),
            Map.entry("is not allowed to", Reason.NOT_ALLOWED),
            Map.entry("may not run sudo", Reason.NOT_ALLOWED),
            Map.entry("operation not permitted", Reason.NOT_ALLOWED),
            Map.entry("su: permission denied", Reason.NOT_ALLOWED),
            Map.entry("a password is required", Reason.PASSWORD_NEEDED),
            Map.entry("a terminal is required to read the password", Reason.PASSWORD_NEEDED),
            Map.entry("no password was provided", Reason.PASSWORD_NEEDED),
            Map.entry("authentication required", Reason.PASSWORD_NEEDED),
            Map.entry("no such file or directory", Reason.NOT_INSTALLED),
            Map.entry("not found", Reason.NOT_INSTALLED));
    private static final List<String> FAILED =
            List.of("authentication failure", "authentication failed", "authentication token manipulation");

    private BecomeFailure() {}

    /** {@code said} is what the program printed; {@code asked} how often it wanted a password. */
    static SudoRefusedException of(RemoteTarget target, Elevation elevation, String said, int asked, boolean late) {
        Reason reason = late ? Reason.NO_ANSWER : reason(elevation, said.toLowerCase(Locale.ROOT), asked);
        String program = elevation.become().name().toLowerCase(Locale.ROOT);
        String option = elevation.mayAsk() || elevation.become() == Become.SU ? "" : " -n";
        return new SudoRefusedException(
                target,
                reason,
                program + option + " did not run /bin/sh as root (" + said.strip() + "): "
                        + remedy(reason, elevation.become(), target.user()));
    }

    private static Reason reason(Elevation elevation, String said, int asked) {
        boolean given = elevation.password() != null && asked > 0;
        if (given && asked > 1) {
            return Reason.PASSWORD_WRONG;
        }
        for (Map.Entry<String, Reason> words : WORDS) {
            if (said.contains(words.getKey())) {
                boolean wrong = given && words.getValue() == Reason.PASSWORD_NEEDED;
                return wrong ? Reason.PASSWORD_WRONG : words.getValue();
            }
        }
        if (FAILED.stream().anyMatch(said::contains)) {
            return given ? Reason.PASSWORD_WRONG : Reason.PASSWORD_NEEDED;
        }
        return asked > 0 && !given ? Reason.PASSWORD_NEEDED : Reason.OTHER;
    }

    private static String remedy(Reason reason, Become become, String user) {
        return switch (reason) {
            case PASSWORD_NEEDED, OTHER ->
                switch (become) {
                    case SUDO ->
                        "allow user " + user + " \"NOPASSWD: ALL\" in sudoers, give the connector a password, or"
                                + " log in as root";
                    case DOAS ->
                        "allow user " + user + " \"permit nopass\" in doas.conf, give the connector a password, or"
                                + " log in as root";
                    case SU, NONE -> "give the connector root's password, or log in as root";
                };
            case PASSWORD_WRONG ->
                "give the connector the right password" + (become == Become.SU ? " of root" : " of user " + user);
            case TERMINAL_NEEDED -> "take requiretty out of sudoers";
            case NOT_ALLOWED -> "allow it to user " + user + ", or log in as another user";
            case NOT_INSTALLED -> "install it, become root another way, or log in as root";
            case NO_ANSWER -> "check on the host what it waits for";
        };
    }
}
