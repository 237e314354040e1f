package io.k8sbin.render.etcd;

import java.util.Optional;

/**
 * A flag of etcd.
 *
 * @param name without dashes in front
 * @param type of its value
 * @param first minor that has it
 * @param last minor that has it
 * @param key in the configuration file, dots between levels; absent where it has none
 * @param replacement what later releases have instead
 */
record EtcdFlag(String name, Type type, int first, int last, Optional<String> key, Optional<String> replacement) {
    enum Type {
        TEXT,
        TEXTS,
        BOOL,
        NUMBER,
        DURATION
    }

    boolean isIn(EtcdRelease release) {
        return first <= release.minor() && release.minor() <= last;
    }

    /** What to say where a release does not have it. */
    String absent(EtcdRelease release) {
        if (release.minor() < first) {
            return "etcd " + release + " does not know it: it came with 3." + first;
        }
        return "gone since 3." + (last + 1) + replacement.map(r -> ": use " + r).orElse(": leave it out");
    }
}
