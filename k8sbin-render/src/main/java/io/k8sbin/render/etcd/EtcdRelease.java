package io.k8sbin.render.etcd;

/** The minor releases of etcd a member can be written for. */
public enum EtcdRelease {
    /** 3.3. */
    V3_3(3),
    /** 3.4, which Kubernetes 1.20 came with. */
    V3_4(4),
    /** 3.5. */
    V3_5(5),
    /** 3.6, which moved most experimental flags to feature gates and plain flags. */
    V3_6(6);

    private final int minor;

    EtcdRelease(int minor) {
        this.minor = minor;
    }

    int minor() {
        return minor;
    }

    /** {@code 3.4}. */
    @Override
    public String toString() {
        return "3." + minor;
    }
}
