package io.k8sbin.config.flags;

import io.k8sbin.core.KubernetesVersion;
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

    /**
     * The first release of the minor that this Kubernetes' kubeadm installs: {@code SupportedEtcdVersion} in kubeadm's
     * constants.go, 3.3.17 for 1.16, 3.4.3 to 3.4.13 for 1.17 to 1.21, 3.5 for 1.22 to 1.33, 3.6 since 1.34.
     */
    public static EtcdVersion ofKubeadm(KubernetesVersion version) {
        int minor = version.minor() < 17 ? 3 : version.minor() < 22 ? 4 : version.minor() < 34 ? 5 : 6;
        return new EtcdVersion(3, minor, 0);
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
