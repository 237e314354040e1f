package io.k8sbin.config.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as Kubernetes writes it: {@code 100Mi}, {@code 500m}, {@code 1.5Gi}, {@code 2}, {@code 1e3}. It keeps the text it
 * was read from; two quantities are equal when they stand for the same amount, however written. Immutable and thread-safe.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/">Kubernetes: Quantity</a>
 */
public final class Quantity implements Comparable<Quantity> {
    private static final Pattern FORM =
            Pattern.compile("([-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+))([numkMGTPE]?|[KMGTPE]i|[eE][-+]?[0-9]{1,4})");
    private static final int MAX_CHARS = 100;
    private static final List<String> DECIMAL = List.of("n", "u", "m", "", "k", "M", "G", "T", "P", "E");
    private static final List<String> BINARY = List.of("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei");
    private static final BigDecimal KIBI = BigDecimal.valueOf(1024);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private enum Notation {
        DECIMAL,
        BINARY,
        EXPONENT
    }

    private final String text;
    private final BigDecimal value;
    private final Notation notation;

    private Quantity(String text, BigDecimal value, Notation notation) {
        this.text = text;
        this.value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        this.notation = notation;
    }

    /**
     * Reads a number with a decimal suffix (n u m k M G T P E), a binary one (Ki Mi Gi Ti Pi Ei), a power of ten
     * ({@code e3}), or none. Fractions finer than a billionth are rounded away from zero, as Kubernetes does.
     *
     * @throws IllegalArgumentException for anything else, and beyond 2^63-1, where Kubernetes would silently cut it down
     */
    public static Quantity of(String text) {
        Matcher form = text.length() <= MAX_CHARS ? FORM.matcher(text) : FORM.matcher("");
        if (!form.matches()) {
            throw new IllegalArgumentException("must be a quantity such as 100Mi, 500m or 2");
        }
        String suffix = form.group(2);
        BigDecimal value =
                new BigDecimal(form.group(1)).multiply(factor(suffix)).setScale(9, RoundingMode.UP);
        if (value.abs().compareTo(MOST) > 0) {
            throw new IllegalArgumentException("must be at most 2^63-1, as Kubernetes holds it in 64 bits");
        }
        return new Quantity(text, value, notation(suffix));
    }

    /** A whole number of something, bytes for example; written with the largest binary suffix that leaves it whole. */
    public static Quantity ofBytes(long bytes) {
        BigDecimal value = BigDecimal.valueOf(bytes);
        return new Quantity(canonical(value, Notation.BINARY), value, Notation.BINARY);
    }

    private static BigDecimal factor(String suffix) {
        int binary = suffix.isEmpty() ? -1 : BINARY.indexOf(suffix);
        if (binary >= 0) {
            return KIBI.pow(binary);
        }
        int decimal = DECIMAL.indexOf(suffix);
        return BigDecimal.ONE.scaleByPowerOfTen(decimal >= 0 ? 3 * decimal - 9 : Integer.parseInt(suffix.substring(1)));
    }

    private static Notation notation(String suffix) {
        if (suffix.endsWith("i")) {
            return Notation.BINARY;
        }
        return DECIMAL.contains(suffix) ? Notation.DECIMAL : Notation.EXPONENT;
    }

    /** The amount; without trailing zeros. */
    public BigDecimal value() {
        return value;
    }

    /** The amount as a whole number, fractions rounded away from zero: what Kubernetes takes it for where it counts. */
    public long toLong() {
        return value.setScale(0, RoundingMode.UP).longValueExact();
    }

    /**
     * The text Kubernetes itself writes: no fraction, the largest suffix possible, in the notation it was read in; binary
     * amounts below 1024 and those that are not whole in decimal notation.
     */
    public String canonical() {
        return canonical(value, notation);
    }

    private static String canonical(BigDecimal value, Notation notation) {
        boolean binary = notation == Notation.BINARY
                && value.abs().compareTo(KIBI) >= 0
                && value.stripTrailingZeros().scale() <= 0;
        if (binary) {
            return binary(value.toBigIntegerExact());
        }
        return value.signum() == 0 ? "0" : decimal(value.stripTrailingZeros(), notation);
    }

    private static String binary(BigInteger whole) {
        int power = Math.min(whole.getLowestSetBit() / 10, BINARY.size() - 1);
        return whole.shiftRight(10 * power) + BINARY.get(power);
    }

    private static String decimal(BigDecimal value, Notation notation) {
        int exponent = Math.floorDiv(-value.scale(), 3) * 3;
        BigInteger number = value.scaleByPowerOfTen(-exponent).toBigIntegerExact();
        if (notation == Notation.EXPONENT) {
            return exponent == 0 ? number.toString() : number + "e" + exponent;
        }
        return number + DECIMAL.get(exponent / 3 + 3);
    }

    /** By amount. */
    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    /** Whether it is the same amount. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    /** The text it was read from. */
    @Override
    public String toString() {
        return text;
    }
}
