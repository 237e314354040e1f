package io.k8sbin.core;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of Kubernetes: {@code v1.20.2}. A minor version alone ({@code 1.20}) stands for its first release.
 *
 * @param major 1 for every Kubernetes there has been
 * @param minor from 0
 * @param patch from 0
 */
public record KubernetesVersion(int major, int minor, int patch) implements Comparable<KubernetesVersion> {
    private static final Pattern FORM = Pattern.compile("v?(N)\\.(N)(?:\\.(N))?".replace("N", "0|[1-9][0-9]{0,2}"));

    /** Refuses negative numbers. */
    public KubernetesVersion {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("not a version: " + major + "." + minor + "." + patch);
        }
    }

    /**
     * Reads {@code v1.20.2}, {@code 1.20.2} or {@code 1.20}.
     *
     * @throws IllegalArgumentException when the text has another form; pre-releases and leading
     *     zeros are not accepted
     */
    public static KubernetesVersion of(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a Kubernetes version such as v1.20.2: " + Printable.quoted(text));
        }
        int patch = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        return new KubernetesVersion(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), patch);
    }

    /** A minor release: {@code minor(1, 20)}. */
    public static KubernetesVersion minor(int major, int minor) {
        return new KubernetesVersion(major, minor, 0);
    }

    /** Whether this release is of the other's minor or a later one; patches do not count. */
    public boolean isAtLeastMinor(KubernetesVersion other) {
        return major != other.major ? major > other.major : minor >= other.minor;
    }

    /** {@code 1.20}. */
    public String minorText() {
        return major + "." + minor;
    }

    @Override
    public int compareTo(KubernetesVersion other) {
        return Comparator.comparingInt(KubernetesVersion::major)
                .thenComparingInt(KubernetesVersion::minor)
                .thenComparingInt(KubernetesVersion::patch)
                .compare(this, other);
    }

    /** {@code v1.20.2}. */
    @Override
    public String toString() {
        return "v" + major + "." + minor + "." + patch;
    }
}
