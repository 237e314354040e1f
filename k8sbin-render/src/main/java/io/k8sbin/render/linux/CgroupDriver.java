package io.k8sbin.render.linux;

/** Who makes the control groups of containers; kubelet and container runtime must agree. */
public enum CgroupDriver {
    /** systemd: right wherever systemd runs the host. */
    SYSTEMD,
    /** The runtime itself, straight in the file system. */
    CGROUPFS
}
