package io.k8sbin.remote;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds secrets in whatever a program leaves behind: any eight bytes of one in a row, plain, as base64 wherever it begins,
 * as hexadecimal digits, or inside base64 inside base64. Eight random bytes do not turn up by chance.
 */
final class SecretScanner {
    private static final int WINDOW = 8;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,}={0,2}");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{16,}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x([0-9a-f]{2})|([0-7]{1,3})|(.))", Pattern.DOTALL);
    private final long[] windows;
    private final BitSet filter = new BitSet(1 << 24);

    SecretScanner(List<byte[]> secrets) {
        windows = secrets.stream()
                .flatMap(secret -> forms(secret).stream())
                .flatMapToLong(form -> windows(form))
                .distinct()
                .sorted()
                .toArray();
        Arrays.stream(windows).forEach(w -> filter.set(slot(w)));
    }

    private static List<byte[]> forms(byte[] secret) {
        List<byte[]> forms = new ArrayList<>(List.of(secret));
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[secret.length + shift];
            System.arraycopy(secret, 0, shifted, shift, secret.length);
            byte[] text = Base64.getEncoder().withoutPadding().encode(shifted);
            // the digits that hold only this secret's bits
            forms.add(Arrays.copyOfRange(text, (shift * 8 + 5) / 6, shifted.length * 8 / 6));
        }
        return forms;
    }

    private static LongStream windows(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        return LongStream.rangeClosed(0, bytes.length - WINDOW).map(i -> all.getLong((int) i));
    }

    private static int slot(long window) {
        return (int) ((window * 0x9E3779B97F4A7C15L) >>> 40);
    }

    /** Whether the bytes hold any part of any secret. */
    boolean finds(byte[] bytes) {
        return holds(bytes) || decoded(bytes, 3);
    }

    boolean finds(String text) {
        return finds(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The message, the stack and the causes. */
    boolean finds(Throwable thrown) {
        StringWriter all = new StringWriter();
        thrown.printStackTrace(new PrintWriter(all));
        return finds(all.toString());
    }

    /** Text in which another program escaped what it found hard to print, such as a line of strace. */
    boolean findsEscaped(String text) {
        return finds(text) || finds(unescaped(text));
    }

    private static byte[] unescaped(String text) {
        String plain = ESCAPE.matcher(text).replaceAll(m -> {
            String one = m.group(1) != null
                    ? String.valueOf((char) Integer.parseInt(m.group(1), 16))
                    : m.group(2) != null
                            ? String.valueOf((char) (Integer.parseInt(m.group(2), 8) & 255))
                            : letter(m.group(3));
            return Matcher.quoteReplacement(one);
        });
        return plain.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String letter(String escaped) {
        int at = "ntrfv".indexOf(escaped);
        return at < 0 ? escaped : String.valueOf("\n\t\r\f\u000b".charAt(at));
    }

    /** Files below a folder that hold any part of any secret. */
    List<Path> findsBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(this::findsIn).toList();
        }
    }

    private boolean findsIn(Path file) {
        try {
            return finds(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean holds(byte[] bytes) {
        return windows(bytes).anyMatch(w -> filter.get(slot(w)) && Arrays.binarySearch(windows, w) >= 0);
    }

    private boolean decoded(byte[] bytes, int depth) {
        if (depth == 0) {
            return false;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher m = BASE64.matcher(text);
        if (HEX.matcher(text)
                .results()
                .anyMatch(digits -> hex(digits.group()) || hex(digits.group().substring(1)))) {
            return true;
        }
        while (m.find()) {
            byte[] inner = decode(m.group());
            if (holds(inner) || decoded(inner, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Eight digits would be four bytes, and those turn up by chance: in a nonce, say. */
    private boolean hex(String digits) {
        return holds(HexFormat.of().parseHex(digits.substring(0, digits.length() - digits.length() % 2)));
    }

    private static byte[] decode(String text) {
        String digits = text.replace("=", "");
        return Base64.getDecoder().decode(digits.substring(0, digits.length() - digits.length() % 4));
    }
}
