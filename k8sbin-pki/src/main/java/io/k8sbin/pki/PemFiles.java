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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    static PrivateKey privateKey(Path file, Secret password) {
        return PemReading.privateKey(file.toString(), read(file), Optional.of(password));
    }

    static String text(Path file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    static Secret secret(Path file) {
        byte[] bytes = read(file);
        Secret secret = Secret.of(bytes);
        Arrays.fill(bytes, (byte) 0);
        return secret;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new PkiStorageException("cannot read " + file, e);
        }
    }

    static RequestFiles requestNames(Path directory, String baseName) {
        IssuedFiles files = names(directory, baseName);
        return new RequestFiles(directory.resolve(baseName + ".csr"), files.key());
    }

    static IssuedFiles names(Path directory, String baseName) {
        if (baseName.isEmpty() || baseName.indexOf('/') >= 0 || baseName.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not the base of a file name: \"" + baseName + "\"");
        }
        return new IssuedFiles(directory.resolve(baseName + ".pem"), directory.resolve(baseName + "-key.pem"));
    }

    static IssuedFiles write(IssuedCertificate issued, IssuedFiles files, ExistingKey existing) {
        write(issued.keyPem(), files.key(), existing, issued.certificatePem(), files.certificate());
        return files;
    }

    static void writeKeyAndPublic(Secret keyPem, Path key, String publicPem, Path file) {
        write(keyPem, key, ExistingKey.KEEP, publicPem, file);
    }

    /** The key first: a certificate without its key is of no use, a key without certificate can be found again. */
    private static void write(Secret keyPem, Path key, ExistingKey existing, String publicPem, Path file) {
        try {
            writeKey(keyPem, key, existing);
            AtomicFiles.write(file, publicPem.getBytes(StandardCharsets.US_ASCII), FileMode.PUBLIC);
        } catch (FileAlreadyExistsException e) {
            throw otherKey(key);
        } catch (IOException e) {
            throw new PkiStorageException("cannot write " + file + " and its key", e);
        }
    }

    private static void writeKey(Secret keyPem, Path file, ExistingKey existing) throws IOException {
        byte[] pem = keyPem.reveal();
        try {
            if (existing == ExistingKey.REPLACE) {
                AtomicFiles.write(file, pem, FileMode.PRIVATE);
            } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                AtomicFiles.create(file, pem, FileMode.PRIVATE);
            } else if (secret(file).equals(keyPem)) {
                // the same key; this puts its mode right
                AtomicFiles.write(file, pem, FileMode.PRIVATE);
            } else {
                throw otherKey(file);
            }
        } finally {
            Arrays.fill(pem, (byte) 0);
        }
    }

    static PkiStorageException otherKey(Path file) {
        return new PkiStorageException(
                file + " already holds another key; nothing was written. Move it away, or use replaceIn");
    }
}
