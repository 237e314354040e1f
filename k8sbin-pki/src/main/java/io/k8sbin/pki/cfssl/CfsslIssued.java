package io.k8sbin.pki.cfssl;

import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.IssuedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code cfssl gencert} prints: a certificate, its key and the request it was made from; and what was decided on the
 * way.
 *
 * @param certificate the certificate and its key
 * @param requestPem the request, PKCS#10
 * @param findings what was clipped, dropped or taken by default
 */
public record CfsslIssued(IssuedCertificate certificate, String requestPem, List<Finding> findings) {
    /** Copies the list. */
    public CfsslIssued {
        findings = List.copyOf(findings);
    }

    /**
     * Writes the files of {@code cfssljson -bare NAME}: {@code NAME.pem} (0644), {@code NAME-key.pem} (0600) and
     * {@code NAME.csr} (0644), each whole or not at all. cfssljson overwrites keys; this never does.
     *
     * @throws IllegalArgumentException when the name holds a slash or is empty
     * @throws io.k8sbin.pki.PkiStorageException when another key is there (code {@code pki.key-exists}; nothing is
     *     changed), or a file cannot be written
     */
    public IssuedFiles writeBare(Path directory, String name) {
        IssuedFiles files = certificate.writeTo(directory, name);
        try {
            AtomicFiles.write(
                    directory.resolve(name + ".csr"), requestPem.getBytes(StandardCharsets.US_ASCII), FileMode.PUBLIC);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + directory.resolve(name + ".csr"), e);
        }
    }
}
