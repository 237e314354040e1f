package io.k8sbin.config.kubeconfig;

import io.k8sbin.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The tree of a kubeconfig; it holds secrets in the clear. */
final class KubeconfigWriter {
    private KubeconfigWriter() {}

    static Json tree(Kubeconfig config) {
        Json.ObjectBuilder root = Json.object().put("apiVersion", "v1").put("kind", "Config");
        root.put(
                "clusters",
                new Json.Arr(config.clusters().stream()
                        .map(KubeconfigWriter::cluster)
                        .toList()));
        root.put(
                "contexts",
                new Json.Arr(config.contexts().stream()
                        .map(KubeconfigWriter::context)
                        .toList()));
        config.currentContext().ifPresent(name -> root.put("current-context", name));
        root.put("preferences", Json.object().build());
        return root.put(
                        "users",
                        new Json.Arr(config.users().stream()
                                .map(KubeconfigWriter::user)
                                .toList()))
                .build();
    }

    private static Json cluster(Kubeconfig.Cluster cluster) {
        Json.ObjectBuilder fields = Json.object();
        Trust trust = cluster.trust();
        if (trust instanceof Trust.Certificates certificates) {
            fields.put("certificate-authority-data", base64(certificates.pem().getBytes(StandardCharsets.UTF_8)));
        } else if (trust instanceof Trust.CertificatesFile file) {
            fields.put("certificate-authority", file.file().value());
        } else if (trust instanceof Trust.Unverified) {
            fields.put("insecure-skip-tls-verify", new Json.Bool(true));
        }
        fields.put("server", cluster.server().toString());
        cluster.tlsServerName().ifPresent(name -> fields.put("tls-server-name", name));
        return Json.object()
                .put("cluster", fields.build())
                .put("name", cluster.name())
                .build();
    }

    private static Json context(Kubeconfig.Context context) {
        Json.ObjectBuilder fields = Json.object().put("cluster", context.cluster());
        context.namespace().ifPresent(namespace -> fields.put("namespace", namespace));
        fields.put("user", context.user());
        return Json.object()
                .put("context", fields.build())
                .put("name", context.name())
                .build();
    }

    private static Json user(Kubeconfig.User user) {
        Json.ObjectBuilder fields = Json.object();
        Credential credential = user.credential();
        if (credential instanceof Credential.ClientCertificate certificate) {
            byte[] pem = certificate.certificatePem().getBytes(StandardCharsets.UTF_8);
            fields.put("client-certificate-data", base64(pem));
            fields.put("client-key-data", base64(certificate.key().reveal()));
        } else if (credential instanceof Credential.CertificateFiles files) {
            fields.put("client-certificate", files.certificate().value());
            fields.put("client-key", files.key().value());
        } else if (credential instanceof Credential.Token token) {
            fields.put("token", token.token().revealUtf8());
        } else if (credential instanceof Credential.TokenFile file) {
            fields.put("tokenFile", file.file().value());
        }
        return Json.object()
                .put("name", user.name())
                .put("user", fields.build())
                .build();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
