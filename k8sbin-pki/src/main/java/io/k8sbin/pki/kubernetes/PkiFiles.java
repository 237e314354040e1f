package io.k8sbin.pki.kubernetes;

import java.util.Objects;

/**
 * Where a pair lies, below a directory.
 *
 * @param certificate the certificate, or the public key
 * @param key the private key
 */
public record PkiFiles(String certificate, String key) {
    /** Refuses nulls. */
    public PkiFiles {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(key, "key");
    }

    static PkiFiles dotted(String base) {
        return new PkiFiles(base + ".crt", base + ".key");
    }

    static PkiFiles dashed(String base) {
        return new PkiFiles(base + ".pem", base + "-key.pem");
    }
}
