package io.k8sbin.examples.bench;

/** Texts of the size that certificates, keys and kubeconfigs have; made once, as a cluster's material is. */
final class Material {
    static final String CERTIFICATE = "-----BEGIN CERTIFICATE-----\n" + lines(18) + "-----END CERTIFICATE-----\n";
    static final String KEY = "-----BEGIN PRIVATE KEY-----\n" + lines(3) + "-----END PRIVATE KEY-----\n";
    static final String KUBECONFIG = "apiVersion: v1\nkind: Config\n# " + lines(60);

    private Material() {}

    private static String lines(int count) {
        return ("A".repeat(64) + "\n").repeat(count);
    }
}
