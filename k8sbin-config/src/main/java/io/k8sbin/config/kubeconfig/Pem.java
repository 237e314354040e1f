package io.k8sbin.config.kubeconfig;

import io.k8sbin.core.Secret;
import java.nio.charset.StandardCharsets;

/** Tells what PEM is by its armour; what is inside is for k8sbin-pki to judge. */
final class Pem {
    private Pem() {}

    static String requireCertificates(String pem) {
        if (!pem.contains("-----BEGIN CERTIFICATE-----") || !pem.contains("-----END CERTIFICATE-----")) {
            throw new IllegalArgumentException("must be PEM with a BEGIN CERTIFICATE line");
        }
        if (pem.contains("PRIVATE KEY-----")) {
            throw new IllegalArgumentException("must hold certificates only, not a private key");
        }
        return pem;
    }

    static void requirePrivateKey(Secret key) {
        String text = new String(key.reveal(), StandardCharsets.ISO_8859_1);
        if (!text.contains("-----BEGIN ") || !text.contains("PRIVATE KEY-----")) {
            throw new IllegalArgumentException("must be PEM with a BEGIN PRIVATE KEY line");
        }
    }
}
