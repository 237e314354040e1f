package io.k8sbin.config.kubeconfig;

import io.k8sbin.core.HostPath;
import java.util.Objects;

/** How a client knows that the server is the right one. */
public sealed interface Trust {
    /**
     * Certificate authorities inside the file.
     *
     * @param pem one or more certificates as PEM
     */
    record Certificates(String pem) implements Trust {
        /** Refuses what is not PEM of certificates. */
        public Certificates {
            Pem.requireCertificates(pem);
        }
    }

    /**
     * Certificate authorities in a file of the host the client runs on.
     *
     * @param file holds PEM
     */
    record CertificatesFile(HostPath file) implements Trust {
        /** Refuses null. */
        public CertificatesFile {
            Objects.requireNonNull(file, "file");
        }
    }

    /** The certificate authorities the client's machine trusts anyway. */
    record SystemCertificates() implements Trust {}

    /** None: whoever answers is believed. Exists so that files of others can be read and judged. */
    record Unverified() implements Trust {}
}
