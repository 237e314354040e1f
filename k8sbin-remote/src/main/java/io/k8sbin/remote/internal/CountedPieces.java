package io.k8sbin.remote.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes as {@code wrap-framed.sh} reads them: a line with a count, so many bytes, and so on; the count 0 at the end. */
final class CountedPieces extends OutputStream {
    private final OutputStream out;
    private final byte[] piece;
    private int filled;

    CountedPieces(OutputStream out, int size) {
        this.out = out;
        this.piece = new byte[size];
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, offset + done, piece, filled, part);
            filled += part;
            done += part;
            if (filled == piece.length) {
                send();
            }
        }
    }

    private void send() throws IOException {
        if (filled > 0) {
            out.write((filled + "\n").getBytes(StandardCharsets.US_ASCII));
            out.write(piece, 0, filled);
            filled = 0;
        }
    }

    @Override
    public void flush() throws IOException {
        send();
        out.flush();
    }

    /** Says that this was all. */
    void end() throws IOException {
        send();
        out.write("0\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
