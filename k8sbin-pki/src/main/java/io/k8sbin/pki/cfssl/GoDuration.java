package io.k8sbin.pki.cfssl;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as Go's {@code time.ParseDuration} reads them ({@code 8760h}, {@code 1h30m}), and in ISO 8601. */
final class GoDuration {
    private static final Pattern PART =
            Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9})(ns|us|µs|μs|ms|s|m|h)");
    private static final Map<String, BigDecimal> NANOS = Map.of(
            "ns", BigDecimal.ONE,
            "us", BigDecimal.valueOf(1_000),
            "µs", BigDecimal.valueOf(1_000),
            "μs", BigDecimal.valueOf(1_000),
            "ms", BigDecimal.valueOf(1_000_000),
            "s", BigDecimal.valueOf(1_000_000_000L),
            "m", BigDecimal.valueOf(60_000_000_000L),
            "h", BigDecimal.valueOf(3_600_000_000_000L));

    private GoDuration() {}

    /** The duration; empty when it is none, negative, or more than Go can count (292 years). */
    static Optional<Duration> parse(String text) {
        if (text.startsWith("P")) {
            try {
                return Optional.of(Duration.parse(text)).filter(d -> !d.isNegative());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        if (text.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        String body = text.startsWith("+") ? text.substring(1) : text;
        Matcher part = PART.matcher(body);
        BigDecimal nanos = BigDecimal.ZERO;
        int end = 0;
        while (end < body.length() && part.find(end) && part.start() == end) {
            nanos = nanos.add(
                    new BigDecimal(part.group(1)).multiply(NANOS.getOrDefault(part.group(2), BigDecimal.ONE)));
            end = part.end();
        }
        boolean whole = end > 0 && end == body.length() && nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return whole ? Optional.of(Duration.ofNanos(nanos.longValue())) : Optional.empty();
    }

    /** In seconds where it is not whole hours. */
    static String write(Duration duration) {
        long hours = duration.toHours();
        return duration.equals(Duration.ofHours(hours)) ? hours + "h" : duration.toSeconds() + "s";
    }
}
