package io.k8sbin.testtools.planted;

import java.io.PrintStream;
import java.security.Security;
import org.junit.jupiter.api.DynamicTest;

/** One class for each house rule, each breaking only that one. */
@SuppressWarnings("unused")
public final class Planted {
    private Planted() {}

    /** Keeps every rule. */
    public static final class Clean {
        private Clean() {}

        /** Arrays and generics of JDK types are fine. */
        public static byte[] copy(java.util.List<String[]> names) {
            return new byte[names.size()];
        }
    }

    /** Open for extension. */
    public static class Open {}

    /** Shows a third-party type inside a generic one. */
    public static final class ThirdParty {
        private ThirdParty() {}

        /** The violation. */
        public static java.util.List<DynamicTest> tests() {
            return java.util.List.of();
        }
    }

    /** Shows a third-party type to whoever constructs it. */
    public static final class ThirdPartyConstructor {
        /** The violation. */
        public ThirdPartyConstructor(DynamicTest test) {}
    }

    /** Takes a flag. */
    public static final class Flag {
        private Flag() {}

        /** The violation. */
        public static void act(boolean really) {}
    }

    /** Prints. */
    public static final class Prints {
        private Prints() {}

        static PrintStream stream() {
            return System.out;
        }
    }

    /** Draws from a weak source. */
    public static final class Draws {
        private Draws() {}

        static int draw() {
            return new java.util.Random(1).nextInt();
        }
    }

    /** Changes the JVM. */
    public static final class Registers {
        private Registers() {}

        static int register(java.security.Provider provider) {
            return Security.addProvider(provider);
        }
    }
}
