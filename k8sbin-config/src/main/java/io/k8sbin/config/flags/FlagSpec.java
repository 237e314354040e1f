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
 * @param replacement what does its work now: {@code --name}, or {@code Kind:field}
 */
record FlagSpec(String name, FlagType type, int since, int removed, int deprecated, Optional<String> replacement) {
    static FlagSpec parse(String row) {
        String[] words = row.split(" ", -1);
        return new FlagSpec(
                words[0],
                FlagType.of(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]),
                Optional.of(words[5]).filter(use -> !use.equals("-")));
    }

    boolean isIn(int minor) {
        return minor >= since && (removed == 0 || minor < removed);
    }

    boolean isDeprecatedIn(int minor) {
        return deprecated != 0 && minor >= deprecated;
    }

    /** {@code ; use --other instead}, or nothing. */
    String advice() {
        return replacement.map(use -> "; use " + use + " instead").orElse("");
    }
}
