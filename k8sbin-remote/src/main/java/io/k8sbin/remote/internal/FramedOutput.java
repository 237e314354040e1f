package io.k8sbin.remote.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Standard output of a wrapped script: noise of login scripts, a begin line, the content, an end line with the status. Both
 * lines hold a nonce, so neither noise nor content can be taken for them, and a missing end line means that the script was
 * cut off. Fed by one thread; everything may be read after {@link #ended}, or after the feeding thread is done.
 */
final class FramedOutput {
    private static final int MOST_SHOWN = 1024;
    private static final int MOST_NOISE = 64 * 1024;
    private static final int LONGEST_STATUS = 24;
    private static final Pattern STATUS = Pattern.compile("([0-9]{1,3})( unstarted)?");
    private static final int LONGEST_LINE = 64 * 1024;
    private final byte[] begin;
    private final byte[] end;
    private final CappedBytes content;
    private final Consumer<String> onLine;
    private final Supplier<Instant> clock;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private byte[] pending = {};
    private State state = State.NOISE;
    private volatile String skipped = "";
    private volatile @Nullable Instant begun;
    private volatile int status = -1;
    private volatile boolean unstarted;
    private volatile boolean ended;

    private enum State {
        NOISE,
        CONTENT,
        STATUS,
        DONE
    }

    /** What is on standard error, without what login scripts printed before the script began. */
    static String afterBegin(String nonce, String text) {
        String begin = "@k8sbin:" + nonce + ":begin\n";
        int at = text.indexOf(begin);
        return at < 0 ? text : text.substring(at + begin.length());
    }

    FramedOutput(String nonce, CappedBytes content, Consumer<String> onLine, Supplier<Instant> clock) {
        this.begin = ("@k8sbin:" + nonce + ":begin\n").getBytes(StandardCharsets.US_ASCII);
        this.end = ("@k8sbin:" + nonce + ":end ").getBytes(StandardCharsets.US_ASCII);
        this.content = content;
        this.onLine = onLine;
        this.clock = clock;
    }

    void feed(byte[] bytes, int length) {
        byte[] joined = Arrays.copyOf(pending, pending.length + length);
        System.arraycopy(bytes, 0, joined, pending.length, length);
        pending = joined;
        State before;
        do {
            before = state;
            switch (state) {
                case NOISE -> skipNoise();
                case CONTENT -> takeContent();
                case STATUS -> takeStatus();
                case DONE -> pending = new byte[0];
            }
        } while (state != before);
    }

    private void skipNoise() {
        int at = indexOf(pending, begin);
        if (at >= 0) {
            skipped = new String(pending, 0, Math.min(at, MOST_SHOWN), StandardCharsets.UTF_8);
            begun = clock.get();
            pending = Arrays.copyOfRange(pending, at + begin.length, pending.length);
            state = State.CONTENT;
        } else if (pending.length > MOST_NOISE) {
            pending = Arrays.copyOfRange(pending, pending.length - begin.length, pending.length);
        }
    }

    private void takeContent() {
        int at = indexOf(pending, end);
        int safe = at >= 0 ? at : pending.length - couldBeEnd();
        content.write(pending, 0, safe);
        lines(safe);
        if (at >= 0) {
            flushLine();
            pending = Arrays.copyOfRange(pending, at + end.length, pending.length);
            state = State.STATUS;
        } else {
            pending = Arrays.copyOfRange(pending, safe, pending.length);
        }
    }

    /** How many of the last bytes may be the beginning of the end line. */
    private int couldBeEnd() {
        for (int n = Math.min(end.length - 1, pending.length); n > 0; n--) {
            if (Arrays.equals(pending, pending.length - n, pending.length, end, 0, n)) {
                return n;
            }
        }
        return 0;
    }

    private void takeStatus() {
        for (int i = 0; i < pending.length; i++) {
            if (pending[i] == '\n') {
                String digits = new String(pending, 0, i, StandardCharsets.US_ASCII);
                Matcher end = STATUS.matcher(digits);
                if (end.matches()) {
                    status = Integer.parseInt(end.group(1));
                    unstarted = end.group(2) != null;
                    ended = true;
                }
                state = State.DONE;
                return;
            }
        }
        if (pending.length > LONGEST_STATUS) {
            state = State.DONE;
        }
    }

    private void lines(int length) {
        for (int i = 0; i < length; i++) {
            if (pending[i] == '\n') {
                flushLine();
            } else if (line.size() < LONGEST_LINE) {
                line.write(pending[i]);
            }
        }
    }

    private void flushLine() {
        if (line.size() > 0) {
            onLine.accept(line.toString(StandardCharsets.UTF_8));
            line.reset();
        }
    }

    /** When the begin line came in; empty when it did not. */
    Optional<Instant> begun() {
        return Optional.ofNullable(begun);
    }

    /** Whether the end line came in. */
    boolean ended() {
        return ended;
    }

    /** Whether the end line says that the script was never run, because its directory cannot be entered. */
    boolean unstarted() {
        return unstarted;
    }

    /** The status in the end line. */
    OptionalInt status() {
        return ended ? OptionalInt.of(status) : OptionalInt.empty();
    }

    /** What came before the begin line. */
    String skipped() {
        return skipped;
    }

    /** What came instead of a begin line. */
    String noise() {
        return state == State.NOISE ? new String(pending, StandardCharsets.UTF_8) : "";
    }

    private static int indexOf(byte[] in, byte[] what) {
        for (int i = 0; i + what.length <= in.length; i++) {
            if (in[i] == what[0] && Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }
}
