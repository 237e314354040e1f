package io.k8sbin.remote.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes a tar archive of regular files (POSIX ustar; names over 100 bytes in GNU's way), mode 0600, without owners: the
 * script on the host sets both once the content is checked. Not thread-safe.
 */
final class Tar {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final long MOST = 077777777777L;
    private final OutputStream out;

    Tar(OutputStream out) {
        this.out = out;
    }

    /** Bytes an archive of one file of this size adds at most. */
    static long room(long size) {
        return size + 4L * BLOCK;
    }

    /**
     * Adds a file.
     *
     * @throws EOFException when the content is not exactly as long as announced
     */
    void file(String name, long size, InputStream content) throws IOException {
        if (size < 0 || size > MOST) {
            throw new IllegalArgumentException("a tar archive holds files up to 8 GiB, not " + size);
        }
        byte[] path = name.getBytes(StandardCharsets.US_ASCII);
        if (path.length > NAME) {
            out.write(header("././@LongLink".getBytes(StandardCharsets.US_ASCII), path.length + 1L, 'L'));
            out.write(path);
            out.write(0);
            pad(path.length + 1L);
        }
        out.write(header(path, size, '0'));
        copy(size, content);
        pad(size);
    }

    private void copy(long size, InputStream content) throws IOException {
        copy(out, size, content);
    }

    /**
     * Exactly so many bytes.
     *
     * @throws EOFException when there are fewer or more
     */
    static void copy(OutputStream out, long size, InputStream content) throws IOException {
        byte[] piece = new byte[32 * 1024];
        long left = size;
        while (left > 0) {
            int n = content.read(piece, 0, (int) Math.min(piece.length, left));
            if (n < 0) {
                throw new EOFException("shorter than announced");
            }
            out.write(piece, 0, n);
            left -= n;
        }
        if (content.read() >= 0) {
            throw new EOFException("longer than announced");
        }
    }

    private void pad(long size) throws IOException {
        int beyond = (int) (size % BLOCK);
        if (beyond > 0) {
            out.write(new byte[BLOCK - beyond]);
        }
    }

    /** Ends the archive; the stream stays open. */
    void end() throws IOException {
        out.write(new byte[2 * BLOCK]);
        out.flush();
    }

    private static byte[] header(byte[] name, long size, char type) {
        byte[] header = new byte[BLOCK];
        System.arraycopy(name, 0, header, 0, Math.min(NAME, name.length));
        put(header, 100, "0000600");
        put(header, 108, "0000000");
        put(header, 116, "0000000");
        put(header, 124, String.format(Locale.ROOT, "%011o", size));
        put(header, 136, "00000000000");
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar");
        put(header, 263, "00");
        int sum = 0;
        for (byte b : header) {
            sum += b & 255;
        }
        put(header, 148, String.format(Locale.ROOT, "%06o\0", sum));
        return header;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
