package io.k8sbin.render;

/** How much user data a provider takes, in bytes before its own base64. */
public enum UserDataLimit {
    /** 16 KiB: Amazon EC2 and those that copy it. */
    KIB_16(16 * 1024),
    /** 64 KiB less one byte: OpenStack, Azure. */
    KIB_64(64 * 1024 - 1),
    /** 256 KiB: Google Compute Engine. */
    KIB_256(256 * 1024),
    /** None: a NoCloud disk or server of one's own. */
    NONE(Integer.MAX_VALUE);

    private final int bytes;

    UserDataLimit(int bytes) {
        this.bytes = bytes;
    }

    /** The most it takes. */
    public int bytes() {
        return bytes;
    }
}
