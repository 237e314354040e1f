package io.k8sbin.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file as it should be on a host: where, what, who may read it.
 *
 * @param path where on the host
 * @param content what it holds
 * @param mode permission bits
 * @param owner user and group
 * @param secrecy whether the content may be shown
 */
public record FileImage(HostPath path, Content content, FileMode mode, FileOwner owner, Secrecy secrecy) {

    /** What a file holds; size and digest are known before a byte is read. */
    public sealed interface Content {
        /** SHA-256 of the bytes. */
        Sha256 sha256();

        /** Number of bytes. */
        long size();

        /**
         * The bytes, from the start; the caller closes the stream.
         *
         * @throws IOException when a file of the operator's machine cannot be read
         */
        InputStream open() throws IOException;
    }

    /** Content held in memory. */
    public static final class Bytes implements Content {
        private final byte[] bytes;
        private final Sha256 sha256;

        /** Keeps the array: it comes from here only, and is nobody else's. */
        private Bytes(byte[] fresh) {
            this.bytes = fresh;
            this.sha256 = Sha256.of(fresh);
        }

        /** A copy of the bytes. */
        public byte[] toByteArray() {
            return bytes.clone();
        }

        @Override
        public Sha256 sha256() {
            return sha256;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes that && sha256.equals(that.sha256);
        }

        @Override
        public int hashCode() {
            return sha256.hashCode();
        }

        /** The size only: it may be a secret, and the digest of a short one gives it away. */
        @Override
        public String toString() {
            return bytes.length + " bytes";
        }
    }

    /**
     * Content that stays in a file of the operator's machine: a binary.
     *
     * @param file where
     * @param sha256 its digest
     * @param size its size in bytes
     */
    public record LocalFile(Path file, Sha256 sha256, long size) implements Content {
        /** Refuses nulls and negative sizes. */
        public LocalFile {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(sha256, "sha256");
            if (size < 0) {
                throw new IllegalArgumentException("not a size: " + size);
            }
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /** Refuses nulls. */
    public FileImage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(secrecy, "secrecy");
    }

    /** A root-owned text of mode 0644. */
    public static FileImage text(HostPath path, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return new FileImage(path, new Bytes(utf8), FileMode.PUBLIC, FileOwner.ROOT, Secrecy.PUBLIC);
    }

    /** A root-owned secret of mode 0600. */
    public static FileImage secret(HostPath path, Secret secret) {
        return new FileImage(path, new Bytes(secret.reveal()), FileMode.PRIVATE, FileOwner.ROOT, Secrecy.SECRET);
    }

    /** A root-owned program of mode 0755 whose bytes stay on disk. */
    public static FileImage program(HostPath path, LocalFile file) {
        return new FileImage(path, file, FileMode.EXECUTABLE, FileOwner.ROOT, Secrecy.PUBLIC);
    }

    /** The same file with another mode. */
    public FileImage withMode(FileMode other) {
        return new FileImage(path, content, other, owner, secrecy);
    }

    /** The same file with another owner. */
    public FileImage withOwner(FileOwner other) {
        return new FileImage(path, content, mode, other, secrecy);
    }

    /** The digest of the content. */
    public Sha256 sha256() {
        return content.sha256();
    }

    /** {@code path mode owner, size} and the start of the digest; of a secret neither bytes nor digest. */
    @Override
    public String toString() {
        String what = secrecy == Secrecy.SECRET ? "secret" : "sha256:" + sha256().brief();
        return path + " " + mode + " " + owner + ", " + content.size() + " bytes, " + what;
    }
}
