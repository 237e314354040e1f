package io.k8sbin.render;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java of another feature release than the one that runs the tests, from the folder Debian keeps them in. */
final class OtherJdk {
    private static final Path FOLDER = Path.of("/usr/lib/jvm");

    private OtherJdk() {}

    /** Its {@code java}; otherwise skips or fails the calling test. */
    static RealTool require() throws IOException {
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> all = Files.list(FOLDER)) {
                List<Path> others = all.filter(OtherJdk::isOther).sorted().toList();
                if (!others.isEmpty()) {
                    return RealTool.require(others.get(0).resolve("bin/java").toString());
                }
            }
        }
        return RealTool.require("java-of-another-release");
    }

    private static boolean isOther(Path home) {
        try {
            Path release = home.resolve("release");
            return Files.isExecutable(home.resolve("bin/java"))
                    && Files.exists(release)
                    && !Files.readString(release)
                            .contains("JAVA_VERSION=\"" + Runtime.version().feature() + ".");
        } catch (IOException e) {
            return false;
        }
    }
}
