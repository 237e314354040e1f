package io.k8sbin.config.kubeconfig;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import java.util.Objects;

/** Who a client says it is, and how it proves that. */
public sealed interface Credential {
    /**
     * A certificate and its key, both inside the file.
     *
     * @param certificatePem the certificate, and intermediate ones after it, as PEM
     * @param key the private key as PEM
     */
    record ClientCertificate(String certificatePem, Secret key) implements Credential {
        /** Refuses what is not PEM of the kind it must be. */
        public ClientCertificate {
            Pem.requireCertificates(certificatePem);
            Pem.requirePrivateKey(key);
        }
    }

    /**
     * A bearer token inside the file.
     *
     * @param token not empty
     */
    record Token(Secret token) implements Credential {
        /** Refuses an empty token. */
        public Token {
            if (token.length() == 0) {
                throw new IllegalArgumentException("a token must not be empty");
            }
        }
    }

    /**
     * A certificate and its key in files of the host the client runs on, read again when they change.
     *
     * @param certificate file of the certificate
     * @param key file of the private key; may be the same file
     */
    record CertificateFiles(HostPath certificate, HostPath key) implements Credential {
        /** Refuses nulls. */
        public CertificateFiles {
            Objects.requireNonNull(certificate, "certificate");
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * A bearer token in a file of the host the client runs on.
     *
     * @param file holds the token
     */
    record TokenFile(HostPath file) implements Credential {
        /** Refuses null. */
        public TokenFile {
            Objects.requireNonNull(file, "file");
        }
    }

    /** None: the server sees an anonymous client. */
    record Anonymous() implements Credential {}
}
