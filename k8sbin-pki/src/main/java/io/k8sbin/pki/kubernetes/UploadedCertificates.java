package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code data} of the Secret {@code kubeadm-certs} in {@code kube-system}: what further control-plane hosts need of the
 * first one's directory, encrypted with a {@link CertificateKey}.
 */
public final class UploadedCertificates {
    private static final List<String> ENTRIES = List.of(
            "ca.crt",
            "ca.key",
            "front-proxy-ca.crt",
            "front-proxy-ca.key",
            "sa.pub",
            "sa.key",
            "etcd-ca.crt",
            "etcd-ca.key");

    private UploadedCertificates() {}

    /**
     * The entries for a directory in kubeadm's layout, in base64.
     *
     * @throws ClusterPkiException listing the files that are missing or cannot be read
     */
    public static Map<String, String> of(Path folder, CertificateKey key) {
        PkiFolder files = new PkiFolder(folder);
        List<Finding> missing = new ArrayList<>();
        Map<String, String> entries = new LinkedHashMap<>();
        for (String entry : ENTRIES) {
            String file = file(entry);
            Optional<Secret> content = files.read(file);
            if (content.isPresent()) {
                entries.put(entry, key.encrypt(content.get()));
            } else {
                missing.add(Finding.error(
                        "pki.upload-missing",
                        files.place(file),
                        "is missing; a joining host needs it. Prepare the directory first"));
            }
        }
        if (!missing.isEmpty()) {
            throw new ClusterPkiException(missing);
        }
        return entries;
    }

    /**
     * What entries of the Secret hold, by the file they belong to below {@code /etc/kubernetes/pki}.
     *
     * @param entries the Secret's {@code data}, in base64
     * @throws io.k8sbin.pki.InvalidCertificateSpecException when an entry was changed or encrypted with another key
     * @throws ClusterPkiException listing entries that belong to no file
     */
    public static Map<String, Secret> decrypt(Map<String, String> entries, CertificateKey key) {
        List<Finding> unknown = entries.keySet().stream()
                .filter(e -> !ENTRIES.contains(e) && !e.startsWith("external-etcd"))
                .map(e -> Finding.error(
                        "pki.upload-unknown",
                        FieldPath.of("data").key(e),
                        "is no file kubeadm uploads; upload the certificates again"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ClusterPkiException(unknown);
        }
        Map<String, Secret> files = new LinkedHashMap<>();
        entries.forEach((entry, encrypted) -> files.put(file(entry), key.decrypt(encrypted)));
        return files;
    }

    /** The file an entry belongs to, below kubeadm's directory. */
    private static String file(String entry) {
        return entry.startsWith("etcd-") ? "etcd/" + entry.substring("etcd-".length()) : entry;
    }
}
