package io.k8sbin.pki.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Finds the blocks of a PEM text (RFC 7468): explanatory text around them is skipped, line ends may be CRLF, nothing
 * else is forgiven. Works on bytes, so that keys never become strings.
 */
public final class PemBlocks {
    private static final int MAX_BYTES = 4 << 20;
    private static final int MAX_BLOCKS = 1000;
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    private final byte[] text;
    private int position;
    private int line;

    private PemBlocks(byte[] text) {
        this.text = text;
    }

    /** One block: its label, its decoded bytes, and the line where it begins, from 1. */
    public static final class Block {
        private final String label;
        private final byte[] der;
        private final int line;

        private Block(String label, byte[] der, int line) {
            this.label = label;
            this.der = der;
            this.line = line;
        }

        /** What stands after BEGIN. */
        public String label() {
            return label;
        }

        /** The decoded bytes themselves, so that whoever reads a key can wipe them. */
        public byte[] der() {
            return der;
        }

        /** Where it begins, from 1. */
        public int line() {
            return line;
        }
    }

    /** What is wrong with the text, and in which line. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line, String problem) {
            super(problem);
            this.line = line;
        }

        /** From 1. */
        public int line() {
            return line;
        }
    }

    /** Every block, in order. */
    public static List<Block> read(byte[] text) throws Malformed {
        if (text.length > MAX_BYTES) {
            throw new Malformed(1, "is larger than 4 MiB");
        }
        List<Block> blocks = new ArrayList<>();
        PemBlocks scanner = new PemBlocks(text);
        while (scanner.hasNext()) {
            String label = scanner.marker(BEGIN);
            if (label != null) {
                blocks.add(scanner.body(label));
            }
            if (blocks.size() > MAX_BLOCKS) {
                throw new Malformed(scanner.line, "holds more than " + MAX_BLOCKS + " blocks");
            }
        }
        return blocks;
    }

    private boolean hasNext() {
        return position < text.length;
    }

    private Block body(String label) throws Malformed {
        int start = line;
        ByteArrayOutputStream base64 = new ByteArrayOutputStream();
        while (hasNext()) {
            int from = position;
            String end = marker(END);
            if (end != null) {
                if (!end.equals(label)) {
                    throw new Malformed(line, "END " + end + " closes BEGIN " + label);
                }
                return new Block(label, decode(base64.toByteArray(), start), start);
            }
            append(base64, from);
        }
        throw new Malformed(start, "BEGIN " + label + " has no END; the text is cut off");
    }

    private void append(ByteArrayOutputStream base64, int from) throws Malformed {
        for (int i = from; i < position; i++) {
            byte c = text[i];
            if (c == ':') {
                throw new Malformed(
                        line,
                        "the block has headers, so it is encrypted in the old way; convert it with: openssl pkey");
            }
            boolean digit = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (digit || c == '+' || c == '/' || c == '=') {
                base64.write(c);
            } else if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
                throw new Malformed(line, "holds a character that is not base64");
            }
        }
    }

    private static byte[] decode(byte[] base64, int line) throws Malformed {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Malformed(line, "the block is not whole base64");
        } finally {
            Arrays.fill(base64, (byte) 0);
        }
    }

    /** Steps over one line; the label when it is such a marker. */
    @org.jspecify.annotations.Nullable
    private String marker(String kind) {
        int start = position;
        while (position < text.length && text[position] != '\n') {
            position++;
        }
        int end = position;
        position = Math.min(position + 1, text.length);
        line++;
        while (start < end && isBlank(text[start])) {
            start++;
        }
        while (end > start && isBlank(text[end - 1])) {
            end--;
        }
        if (end - start > 80 || end == start || text[start] != '-') {
            return null;
        }
        String content = new String(text, start, end - start, StandardCharsets.ISO_8859_1);
        return content.startsWith(kind)
                        && content.endsWith(DASHES)
                        && content.length() > kind.length() + DASHES.length()
                ? content.substring(kind.length(), content.length() - DASHES.length())
                : null;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t' || c == '\r';
    }
}
