package io.k8sbin.testtools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;

/**
 * Golden files under {@code src/test/resources/golden} of the module whose test runs. {@code -Dgolden.update=true} writes
 * them anew; the difference is then reviewed as a diff of the commit.
 */
public final class Golden {
    private Golden() {}

    /** Fails unless {@code actual} is, byte for byte, what the golden file holds. */
    public static void assertMatches(String name, String actual) {
        Path file = Path.of("src/test/resources/golden").resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            Assertions.assertTrue(
                    Files.exists(file), () -> "no golden file " + file + "; run with -Dgolden.update=true");
            Assertions.assertEquals(Files.readString(file), actual, () -> "differs from " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
