package io.k8sbin.render;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.internal.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/**
 * The files of one host as a tar archive (POSIX ustar), to be unpacked at {@code /} by root. The same files give the same
 * bytes: sorted by path, times of 1970, owners by name. Directories have no entries, so that unpacking never changes the
 * mode of one that is there.
 */
public final class NodeTar {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int PREFIX = 155;
    private static final long LARGEST = 0_77777777777L;

    private NodeTar() {}

    /**
     * Writes the archive; content is copied in pieces and the stream stays open.
     *
     * @throws InvalidInputException when two files have one path, one lies below another, or a path or file is too large for
     *     the format; nothing is written then
     * @throws IOException when the stream fails, or a file is not what its size and digest say; the archive is then useless
     */
    public static void write(List<FileImage> files, OutputStream out) throws IOException {
        SortedMap<HostPath, FileImage> byPath = NodeTreeWriter.check(files);
        Problems problems = new Problems();
        byPath.forEach((path, file) -> {
            if (split(path) < 0 || file.content().size() > LARGEST) {
                problems.invalid(FieldPath.of("files"), path, "too long or too large for a tar archive");
            }
        });
        problems.throwIfAny();
        for (FileImage file : byPath.values()) {
            out.write(header(file));
            content(file, out);
        }
        out.write(new byte[2 * BLOCK]);
    }

    private static String name(HostPath path) {
        return path.value().substring(1);
    }

    /** Where the name is split into prefix and name: 0 for no prefix, -1 where it does not fit. */
    private static int split(HostPath path) {
        String name = name(path);
        if (name.length() <= NAME) {
            return 0;
        }
        int slash = name.lastIndexOf('/', PREFIX);
        return slash > 0 && name.length() - slash - 1 <= NAME ? slash : -1;
    }

    private static byte[] header(FileImage file) {
        byte[] block = new byte[BLOCK];
        String name = name(file.path());
        int split = split(file.path());
        put(block, 0, split == 0 ? name : name.substring(split + 1));
        put(block, 100, "%07o".formatted(file.mode().bits()));
        put(block, 108, "0000000");
        put(block, 116, "0000000");
        put(block, 124, "%011o".formatted(file.content().size()));
        put(block, 136, "00000000000");
        put(block, 148, "        0");
        put(block, 257, "ustar\00000");
        put(block, 265, file.owner().user());
        put(block, 297, file.owner().group());
        put(block, 345, name.substring(0, split));
        int sum = 0;
        for (byte b : block) {
            sum += b & 0xff;
        }
        put(block, 148, "%06o\0 ".formatted(sum));
        return block;
    }

    private static void put(byte[] block, int at, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, block, at, ascii.length);
    }

    private static void content(FileImage file, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        long copied;
        try (InputStream in = new DigestInputStream(file.content().open(), digest)) {
            copied = in.transferTo(out);
        }
        String hex = HexFormat.of().formatHex(digest.digest());
        if (copied != file.content().size() || !hex.equals(file.sha256().hex())) {
            throw new IOException(file.path() + " is not what its digest says: its source changed");
        }
        byte[] padding = new byte[(int) ((BLOCK - copied % BLOCK) % BLOCK)];
        out.write(padding);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
