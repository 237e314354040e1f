package io.k8sbin.cluster.directory;

import io.k8sbin.core.FileMode;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The tarball Kubernetes publishes its servers in: {@code kubernetes/server/bin/NAME} inside a gzipped ustar archive. Only
 * plain program names are taken out; everything else in it is passed over.
 */
final class ServerTarball {
    private static final String FOLDER = "kubernetes/server/bin/";
    private static final int BLOCK = 512;

    private ServerTarball() {}

    static boolean isOne(Path source) {
        return Files.isRegularFile(source);
    }

    /** Unpacks the programs into a folder named after the archive's size and time; once. */
    static Path unpack(Path tarball, Path below) throws IOException {
        String stamp =
                Files.size(tarball) + "-" + Files.getLastModifiedTime(tarball).toMillis();
        Path target = below.resolve(stamp);
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(below, PosixFilePermissions.asFileAttribute(FileMode.PRIVATE_DIRECTORY.permissions()));
        Path staging = Files.createTempDirectory(below, ".unpacking");
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(tarball), 1 << 16), 1 << 16))) {
            entries(in, staging);
        } catch (IOException e) {
            remove(staging);
            throw e;
        }
        Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void entries(DataInputStream in, Path target) throws IOException {
        byte[] header = new byte[BLOCK];
        while (true) {
            in.readFully(header);
            String name = text(header, 0, 100);
            if (name.isEmpty()) {
                return;
            }
            long size = octal(header, 124, 12);
            String program = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : "";
            if ((header[156] == '0' || header[156] == 0) && program.matches("[a-z0-9][a-z0-9-]*")) {
                try (OutputStream out = Files.newOutputStream(target.resolve(program))) {
                    copy(in, out, size);
                }
                Files.setPosixFilePermissions(target.resolve(program), FileMode.EXECUTABLE.permissions());
            } else {
                copy(in, OutputStream.nullOutputStream(), size);
            }
            copy(in, OutputStream.nullOutputStream(), (BLOCK - size % BLOCK) % BLOCK);
        }
    }

    private static void copy(InputStream in, OutputStream out, long count) throws IOException {
        byte[] piece = new byte[1 << 16];
        long left = count;
        while (left > 0) {
            int n = in.read(piece, 0, (int) Math.min(left, piece.length));
            if (n < 0) {
                throw new EOFException("the archive ends too early");
            }
            out.write(piece, 0, n);
            left -= n;
        }
    }

    private static String text(byte[] header, int offset, int length) {
        int end = offset;
        while (end < offset + length && header[end] != 0) {
            end++;
        }
        return new String(header, offset, end - offset, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int offset, int length) throws IOException {
        String digits = text(header, offset, length).strip();
        if (!digits.matches("[0-7]{1,12}")) {
            throw new IOException("not a ustar archive: bad size field");
        }
        return Long.parseLong(digits, 8);
    }
}
