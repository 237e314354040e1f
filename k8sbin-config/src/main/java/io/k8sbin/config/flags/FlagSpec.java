package io.k8sbin.config.flags;

import java.util.Optional;

/**
 * What the catalogue knows of a flag. Minors are those of Kubernetes 1, or of etcd 3.
 *
 * @param name without dashes
 * @param type of its value
 * @param since first minor with it; 0 when it was there before the catalogue begins
 * @param removed first minor without it; 0 when it is still there
 * @param deprecated first minor that discourages it; 0 when none does
 * @param replacement the flag that does its work now, with its dashes
 * @param renamed whether the replacement takes the same values
 * @param values which values of its type it takes
 * @param hint what else to do where it is gone; empty when there is nothing to say
 */
record FlagSpec(
        String name,
        FlagType type,
        int since,
        int removed,
        int deprecated,
        Optional<String> replacement,
        boolean renamed,
        FlagValues values,
        String hint) {
    static FlagSpec parse(String row) {
        String[] words = row.split(" ", 8);
        boolean renamed = words[5].startsWith("=");
        return new FlagSpec(
                words[0],
                FlagType.of(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]),
                words[5].equals("-") ? Optional.empty() : Optional.of(words[5].substring(renamed ? 1 : 0)),
                renamed,
                FlagValues.of(words[6]),
                words[7].equals("-") ? "" : words[7]);
    }

    boolean isIn(int minor) {
        return minor >= since && (removed == 0 || minor < removed);
    }

    boolean isDeprecatedIn(int minor) {
        return deprecated != 0 && minor >= deprecated;
    }

    /** {@code ; use --other instead; and more}, or nothing. */
    String advice() {
        String use = replacement.map(flag -> "; use " + flag + " instead").orElse("");
        return hint.isEmpty() ? use : use + "; " + hint;
    }
}
