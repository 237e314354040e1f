package io.k8sbin.render;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes entries of a POSIX ustar archive; times of 1970, no numbers of users. */
final class TarStream {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int PREFIX = 155;
    private static final long LARGEST = 0_77777777777L;
    private final byte[] zeros = new byte[BLOCK];
    private final OutputStream out;

    TarStream(OutputStream out) {
        this.out = out;
    }

    /** Whether the format can name and hold it. */
    static boolean fits(String name, FileImage.Content content) {
        return split(name) >= 0 && content.size() <= LARGEST;
    }

    void entry(String name, FileImage.Content content, FileMode mode, FileOwner owner) throws IOException {
        out.write(header(name, content, mode, owner));
        if (content instanceof FileImage.Bytes bytes) {
            out.write(bytes.toByteArray());
        } else {
            copy(name, content);
        }
        out.write(zeros, 0, (int) ((BLOCK - content.size() % BLOCK) % BLOCK));
    }

    /** A file of the operator's machine, which may have changed since its digest was taken. */
    private void copy(String name, FileImage.Content content) throws IOException {
        MessageDigest digest = sha256();
        long copied;
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            copied = in.transferTo(out);
        }
        String hex = HexFormat.of().formatHex(digest.digest());
        if (copied != content.size() || !hex.equals(content.sha256().hex())) {
            throw new IOException("/" + name + " is not what its digest says: its source changed");
        }
    }

    void end() throws IOException {
        out.write(zeros, 0, BLOCK);
        out.write(zeros, 0, BLOCK);
    }

    /** Where the name is split into prefix and name: 0 for no prefix, -1 where it does not fit. */
    private static int split(String name) {
        if (name.length() <= NAME) {
            return 0;
        }
        int slash = name.lastIndexOf('/', PREFIX);
        return slash > 0 && name.length() - slash - 1 <= NAME ? slash : -1;
    }

    private static byte[] header(String name, FileImage.Content content, FileMode mode, FileOwner owner) {
        byte[] block = new byte[BLOCK];
        int split = split(name);
        put(block, 0, split == 0 ? name : name.substring(split + 1));
        octal(block, 100, 7, mode.bits());
        octal(block, 108, 7, 0);
        octal(block, 116, 7, 0);
        octal(block, 124, 11, content.size());
        octal(block, 136, 11, 0);
        put(block, 148, "        0");
        put(block, 257, "ustar\00000");
        put(block, 265, owner.user());
        put(block, 297, owner.group());
        put(block, 345, name.substring(0, split));
        int sum = 0;
        for (byte b : block) {
            sum += b & 0xff;
        }
        octal(block, 148, 6, sum);
        block[154] = 0;
        return block;
    }

    private static void octal(byte[] block, int at, int digits, long value) {
        long left = value;
        for (int i = at + digits - 1; i >= at; i--) {
            block[i] = (byte) ('0' + (left & 7));
            left >>= 3;
        }
    }

    private static void put(byte[] block, int at, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, block, at, ascii.length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
