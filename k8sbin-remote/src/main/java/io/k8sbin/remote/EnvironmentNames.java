package io.k8sbin.remote;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of environment variables that a shell can set for a command. */
final class EnvironmentNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** Read-only or special in dash, bash or ksh. */
    private static final Set<String> SHELLS_OWN = Set.of(
            "_", "IFS", "PPID", "UID", "EUID", "OPTIND", "BASHOPTS", "SHELLOPTS", "BASH_VERSINFO", "BASH_ENV", "ENV");

    private EnvironmentNames() {}

    static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of an environment variable: \"" + Texts.tail(name) + "\"");
        }
        if (SHELLS_OWN.contains(name) || name.startsWith("k8sbin_")) {
            throw new IllegalArgumentException("the environment variable " + name + " belongs to the shell");
        }
    }
}
