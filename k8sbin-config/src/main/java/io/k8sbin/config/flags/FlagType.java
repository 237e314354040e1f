package io.k8sbin.config.flags;

import io.k8sbin.config.gates.FeatureGates;
import io.k8sbin.config.yaml.GoDuration;
import io.k8sbin.core.IpAddress;
import java.util.Locale;
import java.util.Set;

/** What the value of a flag must be. */
enum FlagType {
    BOOL("true or false") {
        @Override
        boolean accepts(String value) {
            return Set.of("1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False")
                    .contains(value);
        }
    },
    INT("a whole number") {
        @Override
        boolean accepts(String value) {
            return value.matches("[-+]?[0-9]{1,18}|0x[0-9a-fA-F]{1,15}");
        }
    },
    UINT("a whole number, not negative") {
        @Override
        boolean accepts(String value) {
            return value.matches("[0-9]{1,19}|0x[0-9a-fA-F]{1,16}");
        }
    },
    NUMBER("a number") {
        @Override
        boolean accepts(String value) {
            return value.matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");
        }
    },
    DURATION("a duration such as 1m30s") {
        @Override
        boolean accepts(String value) {
            return isParsed(() -> GoDuration.parse(value));
        }
    },
    IP("an IP address") {
        @Override
        boolean accepts(String value) {
            return value.isEmpty() || isParsed(() -> IpAddress.of(value));
        }
    },
    GATES("name=true or name=false, joined by commas") {
        @Override
        boolean accepts(String value) {
            return isParsed(() -> FeatureGates.parse(value));
        }
    },
    MAP("key=value pairs joined by commas") {
        @Override
        boolean accepts(String value) {
            return true;
        }
    },
    TEXTS("texts joined by commas") {
        @Override
        boolean accepts(String value) {
            return true;
        }
    },
    TEXT("a text") {
        @Override
        boolean accepts(String value) {
            return true;
        }
    };

    private final String words;

    FlagType(String words) {
        this.words = words;
    }

    static FlagType of(String catalogueName) {
        return switch (catalogueName) {
            case "urls" -> TEXTS;
            default -> valueOf(catalogueName.toUpperCase(Locale.ROOT));
        };
    }

    /** Whether the component's own parser takes the value. */
    abstract boolean accepts(String value);

    /** Whether a flag that stands twice has both values; the last one counts for the others. */
    boolean accumulates() {
        return this == GATES || this == MAP || this == TEXTS;
    }

    /** What a value must be, in words. */
    String words() {
        return words;
    }

    private static boolean isParsed(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
