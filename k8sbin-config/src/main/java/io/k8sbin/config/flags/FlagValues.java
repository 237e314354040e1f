package io.k8sbin.config.flags;

import io.k8sbin.core.Cidr;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which values of its type a flag takes. */
sealed interface FlagValues {
    /** All of them. */
    FlagValues ANY = new Any();

    /** What the catalogue writes: {@code 1..65535}, {@code 0..}, {@code a|b}, {@code *a|b}, {@code cidrs}, {@code ports}. */
    static FlagValues of(String text) {
        int dots = text.indexOf("..");
        if (text.equals("-")) {
            return ANY;
        }
        if (dots > 0) {
            String most = text.substring(dots + 2);
            return new Numbers(
                    new BigDecimal(text.substring(0, dots)),
                    most.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(most)));
        }
        return switch (text) {
            case "cidrs" -> new Cidrs();
            case "ports" -> new Ports();
            default -> text.startsWith("*") ? words(text.substring(1), true) : words(text, false);
        };
    }

    private static FlagValues words(String text, boolean list) {
        return new Words(List.of(text.split("\\|", -1)), list);
    }

    /** Whether the component takes this value, which has the type of the flag. */
    boolean accepts(String value);

    /** What a value must be, in words. */
    String words();

    /** Every value. */
    record Any() implements FlagValues {
        @Override
        public boolean accepts(String value) {
            return true;
        }

        @Override
        public String words() {
            return "anything";
        }
    }

    /** Numbers of a range, both ends included. */
    record Numbers(BigDecimal least, Optional<BigDecimal> most) implements FlagValues {
        @Override
        public boolean accepts(String value) {
            BigDecimal number = value.startsWith("0x") ? BigDecimal.valueOf(Long.decode(value)) : new BigDecimal(value);
            return number.compareTo(least) >= 0
                    && most.filter(m -> number.compareTo(m) > 0).isEmpty();
        }

        @Override
        public String words() {
            return most.map(m -> least + " to " + m).orElse("at least " + least);
        }
    }

    /** A closed set of words; a list takes several, joined by commas. */
    record Words(List<String> known, boolean list) implements FlagValues {
        @Override
        public boolean accepts(String value) {
            return list ? Arrays.stream(value.split(",", -1)).allMatch(known::contains) : known.contains(value);
        }

        @Override
        public String words() {
            String all = known.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
            return (list ? "of " : "one of ") + all;
        }
    }

    /** One or two ranges of addresses; host bits are allowed, as Go allows them. */
    record Cidrs() implements FlagValues {
        @Override
        public boolean accepts(String value) {
            return value.isEmpty() || Arrays.stream(value.split(",", -1)).allMatch(Cidrs::isRange);
        }

        private static boolean isRange(String text) {
            try {
                Cidr.of(text.strip());
                return true;
            } catch (IllegalArgumentException e) {
                return String.valueOf(e.getMessage()).startsWith("host bits");
            }
        }

        @Override
        public String words() {
            return "ranges such as 10.254.0.0/16, joined by commas";
        }
    }

    /** Ports from one to another. */
    record Ports() implements FlagValues {
        @Override
        public boolean accepts(String value) {
            if (!value.strip().matches("([0-9]{1,5}([-+][0-9]{1,5})?)?")) {
                return false;
            }
            String[] ends = value.strip().split("[-+]", -1);
            int first = ends[0].isEmpty() ? 0 : Integer.parseInt(ends[0]);
            int second = ends.length == 1 ? first : Integer.parseInt(ends[1]);
            int last = value.indexOf('+') > 0 ? Math.min(65535, first + second) : second;
            return first <= last && last <= 65535;
        }

        @Override
        public String words() {
            return "ports such as 30000-32767";
        }
    }
}
