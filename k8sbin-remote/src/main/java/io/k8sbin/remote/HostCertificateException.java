package io.k8sbin.remote;

import java.io.Serial;

/**
 * The host showed a certificate that does not vouch for it, and its key is not known by itself. Code {@code
 * remote.host-certificate}.
 */
public final class HostCertificateException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String fingerprint;
    private final String objection;

    /** For k8sbin itself. */
    public HostCertificateException(RemoteTarget target, String fingerprint, String objection, String message) {
        super("remote.host-certificate", target, Retry.NEVER, message);
        this.fingerprint = fingerprint;
        this.objection = objection;
    }

    /** The key the certificate is about, as {@code SHA256:...}. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What is wrong with the certificate. */
    public String objection() {
        return objection;
    }
}
