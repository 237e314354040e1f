package io.k8sbin.config.flags;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of etcd: {@code v3.4.13}. A minor version alone stands for its first release.
 *
 * @param major 3 for every etcd Kubernetes works with
 * @param minor from 0
 * @param patch from 0
 */
public record EtcdVersion(int major, int minor, int patch) implements Comparable<EtcdVersion> {
    private static final Pattern FORM = Pattern.compile("v?(\\d{1,3})\\.(\\d{1,3})(?:\\.(\\d{1,3}))?");

    /**
     * Reads {@code v3.4.13}, {@code 3.4.13} or {@code 3.4}.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static EtcdVersion of(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not an etcd version such as v3.4.13: \"" + text + "\"");
        }
        int patch = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        return new EtcdVersion(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), patch);
    }

    @Override
    public int compareTo(EtcdVersion other) {
        return Comparator.comparingInt(EtcdVersion::major)
                .thenComparingInt(EtcdVersion::minor)
                .thenComparingInt(EtcdVersion::patch)
                .compare(this, other);
    }

    /** {@code v3.4.13}. */
    @Override
    public String toString() {
        return "v" + major + "." + minor + "." + patch;
    }
}
