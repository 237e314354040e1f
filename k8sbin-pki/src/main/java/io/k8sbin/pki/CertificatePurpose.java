package io.k8sbin.pki;

/** In which role a certificate is shown and checked. */
public enum CertificatePurpose {
    /** By a server, to a client that knows which name it dialled. */
    SERVER("1.3.6.1.5.5.7.3.1", "serverAuth"),
    /** By a client, to a server that wants to know who it is. */
    CLIENT("1.3.6.1.5.5.7.3.2", "clientAuth");

    private final String extendedKeyUsage;
    private final String label;

    CertificatePurpose(String extendedKeyUsage, String label) {
        this.extendedKeyUsage = extendedKeyUsage;
        this.label = label;
    }

    String extendedKeyUsage() {
        return extendedKeyUsage;
    }

    String label() {
        return label;
    }
}
