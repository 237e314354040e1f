// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** Who manages cgroups; must be what the container runtime uses. */
public enum CgroupDriver implements WireValue {
    /** {@code cgroupfs}. */
    CGROUPFS("cgroupfs", 0, 0),
    /** {@code systemd}. */
    SYSTEMD("systemd", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    CgroupDriver(String word, int since, int removed) {
        this.word = word;
        this.since = since;
        this.removed = removed;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public int since() {
        return since;
    }

    @Override
    public int removed() {
        return removed;
    }
}
