package io.k8sbin.config.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Unquoted numbers in the notations Go's YAML reader knows beyond plain decimal ones. */
final class GoNumbers {
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(64);

    private GoNumbers() {}

    /** The number, when it is one: {@code 0x1F}, {@code 017}, {@code 0b11}, {@code 1_000}, {@code +1}, {@code .5}, {@code 1e3}. */
    static Optional<BigDecimal> of(String text) {
        String plain = text.replace("_", "");
        if (plain.isEmpty() || plain.length() > 100) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole = whole(plain);
        if (whole.isPresent()) {
            return whole;
        }
        return FLOAT.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Optional<BigDecimal> whole(String plain) {
        boolean signed = plain.charAt(0) == '-' || plain.charAt(0) == '+';
        String digits = signed ? plain.substring(1) : plain;
        int radix = radix(digits);
        String bare = digits.substring(radix == 10 || digits.length() == 1 ? 0 : prefix(digits));
        if (bare.isEmpty() || !bare.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
            return Optional.empty();
        }
        BigInteger value = new BigInteger(bare, radix);
        BigInteger whole = plain.charAt(0) == '-' ? value.negate() : value;
        boolean fits = whole.compareTo(LEAST) >= 0 && whole.compareTo(MOST) < 0;
        return fits ? Optional.of(new BigDecimal(whole)) : Optional.empty();
    }

    private static int radix(String digits) {
        if (digits.length() < 2 || digits.charAt(0) != '0') {
            return 10;
        }
        return switch (digits.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            default -> digits.indexOf('.') >= 0 || digits.indexOf('e') >= 0 ? 10 : 8;
        };
    }

    private static int prefix(String digits) {
        return Character.isLetter(digits.charAt(1)) ? 2 : 1;
    }
}
