package io.k8sbin.render;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** A Java of another feature release than the one that runs the tests, from the folder Debian keeps them in. */
final class OtherJdk {
    private static final Path FOLDER = Path.of("/usr/lib/jvm");

    private OtherJdk() {}

    /** Runs its {@code java}; without one the calling test is skipped. */
    static RealTool.Run run(String... arguments) throws IOException {
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> all = Files.list(FOLDER)) {
                List<Path> others = all.filter(OtherJdk::isOther).sorted().toList();
                if (!others.isEmpty()) {
                    List<String> words = new ArrayList<>(
                            List.of(others.get(0).resolve("bin/java").toString()));
                    words.addAll(List.of(arguments));
                    return RealTool.require("env").run(words.toArray(String[]::new));
                }
            }
        }
        throw new TestAbortedException("no JDK of another release below " + FOLDER);
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
