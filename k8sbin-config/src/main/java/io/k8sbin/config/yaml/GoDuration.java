package io.k8sbin.config.yaml;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as Go and Kubernetes write them: {@code 1h30m}, {@code 0s}, {@code 1.5s}, {@code 100ms}. */
public final class GoDuration {
    private static final Pattern PART = Pattern.compile("([0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h)");
    private static final Map<String, Long> NANOS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "µs", 1_000L,
            "μs", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L);

    private GoDuration() {}

    /**
     * Reads what Go's {@code time.ParseDuration} reads: parts of number and unit (h, m, s, ms, us, ns), a sign before them,
     * or {@code 0}.
     *
     * @throws IllegalArgumentException for anything else, and beyond 292 years
     */
    public static Duration parse(String text) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (digits.length() > 200) {
            throw new IllegalArgumentException("a duration has at most 200 characters");
        }
        BigDecimal nanos = digits.equals("0") ? BigDecimal.ZERO : nanos(digits);
        if (nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("must be at most 292 years, as Go holds it in 64 bits");
        }
        Duration duration = Duration.ofNanos(nanos.longValue());
        return text.startsWith("-") ? duration.negated() : duration;
    }

    private static BigDecimal nanos(String digits) {
        Matcher part = PART.matcher(digits);
        BigDecimal nanos = BigDecimal.ZERO;
        int at = 0;
        while (part.find() && part.start() == at) {
            nanos = nanos.add(
                    new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(NANOS.getOrDefault(part.group(2), 0L))));
            at = part.end();
        }
        if (at == 0 || at != digits.length()) {
            throw new IllegalArgumentException("must be a duration such as 1h30m, 10s or 500ms");
        }
        return nanos;
    }

    /** The text Go's {@code Duration.String} gives: {@code 1h30m0s}, {@code 1.5s}, {@code 100ms}, {@code 0s}. */
    public static String format(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        String sign = duration.isNegative() ? "-" : "";
        Duration positive = duration.abs();
        if (positive.compareTo(Duration.ofSeconds(1)) < 0) {
            return sign + fraction(positive.toNanos());
        }
        long hours = positive.toHours();
        String text = hours > 0 ? hours + "h" : "";
        if (positive.toMinutes() > 0) {
            text += positive.toMinutesPart() + "m";
        }
        BigDecimal seconds =
                BigDecimal.valueOf(positive.toSecondsPart()).add(BigDecimal.valueOf(positive.toNanosPart(), 9));
        return sign + text + plain(seconds) + "s";
    }

    private static String fraction(long nanos) {
        if (nanos >= 1_000_000) {
            return plain(BigDecimal.valueOf(nanos, 6)) + "ms";
        }
        return nanos >= 1_000 ? plain(BigDecimal.valueOf(nanos, 3)) + "µs" : nanos + "ns";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
