package io.k8sbin.pki;

import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** Certificates and keys on the operator's own disk. */
final class PemFiles {
    private PemFiles() {}

    /** What becomes of another key that is already there. */
    enum ExistingKey {
        KEEP,
        REPLACE
    }

    static List<X509Certificate> certificates(Path file) {
        return PemReading.certificates(file.toString(), read(file));
    }

    static PrivateKey privateKey(Path file) {
        return PemReading.privateKey(file.toString(), read(file));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new PkiStorageException("cannot read " + file, e);
        }
    }

    static IssuedFiles names(Path directory, String baseName) {
        if (baseName.isEmpty() || baseName.indexOf('/') >= 0 || baseName.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not the base of a file name: \"" + baseName + "\"");
        }
        return new IssuedFiles(directory.resolve(baseName + ".pem"), directory.resolve(baseName + "-key.pem"));
    }

    /** The key first: a certificate without its key is of no use, a key without certificate can be found again. */
    static IssuedFiles write(IssuedCertificate issued, IssuedFiles files, ExistingKey existing) {
        try {
            writeKey(issued, files.key(), existing);
            byte[] certificate = issued.certificatePem().getBytes(StandardCharsets.US_ASCII);
            AtomicFiles.write(files.certificate(), certificate, FileMode.PUBLIC);
            return files;
        } catch (FileAlreadyExistsException e) {
            throw otherKey(files.key());
        } catch (IOException e) {
            throw new PkiStorageException("cannot write " + files.certificate() + " and its key", e);
        }
    }

    private static void writeKey(IssuedCertificate issued, Path file, ExistingKey existing) throws IOException {
        byte[] pem = issued.keyPem().reveal();
        if (existing == ExistingKey.REPLACE) {
            AtomicFiles.write(file, pem, FileMode.PRIVATE);
        } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            AtomicFiles.create(file, pem, FileMode.PRIVATE);
        } else if (Secret.of(Files.readAllBytes(file)).equals(Secret.of(pem))) {
            // the same key; this puts its mode right
            AtomicFiles.write(file, pem, FileMode.PRIVATE);
        } else {
            throw otherKey(file);
        }
    }

    private static PkiStorageException otherKey(Path file) {
        return new PkiStorageException(
                file + " already holds another key; nothing was written. Move it away, or use replaceIn");
    }
}
