package io.k8sbin.testtools;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of the machine that a test holds our output against. Where it is missing the test is skipped and says which
 * tool it wanted; with {@code K8SBIN_REQUIRE_TOOLS=1} (as in CI) the test fails instead.
 */
public final class RealTool {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private final Path binary;

    private RealTool(Path binary) {
        this.binary = binary;
    }

    /** What a finished program left: exit status and both streams, UTF-8. */
    public record Run(int status, String out, String err) {
        /** This run, after failing the test unless the status was zero. */
        public Run ok() {
            Assertions.assertEquals(0, status, () -> "exit " + status + "\n" + out + err);
            return this;
        }
    }

    /** Whether tests that need the named tool are to be skipped: it is missing, and nobody said that all must be there. */
    static boolean isLacking(String name) {
        return find(name).isEmpty() && !"1".equals(System.getenv("K8SBIN_REQUIRE_TOOLS"));
    }

    /** The named tool from PATH or the usual system folders; otherwise skips or fails the calling test. */
    public static RealTool require(String name) {
        Optional<Path> found = find(name);
        if (found.isEmpty() && "1".equals(System.getenv("K8SBIN_REQUIRE_TOOLS"))) {
            Assertions.fail("tool required but missing: " + name);
        }
        Assumptions.assumeTrue(found.isPresent(), "tool not installed: " + name);
        return new RealTool(found.orElseThrow());
    }

    private static Optional<Path> find(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        boolean system = !"1".equals(System.getenv("K8SBIN_ONLY_PATH"));
        Stream<String> folders = Stream.concat(
                Stream.of(path.split(File.pathSeparator)), system ? Stream.of("/usr/sbin", "/sbin") : Stream.of());
        return folders.filter(f -> !f.isEmpty())
                .map(f -> Path.of(f, name))
                .filter(f -> Files.isRegularFile(f) && Files.isExecutable(f))
                .findFirst();
    }

    /** Where the tool is. */
    public Path binary() {
        return binary;
    }

    /** Runs the tool with these arguments and no input. */
    public Run run(String... arguments) {
        return runWith(new byte[0], arguments);
    }

    /** Runs the tool with this standard input. */
    public Run runWith(byte[] stdin, String... arguments) {
        List<String> command = new ArrayList<>(List.of(binary.toString()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("tool", ".out");
            Path err = Files.createTempFile("tool", ".err");
            Path in = Files.write(Files.createTempFile("tool", ".in"), stdin);
            try {
                ProcessBuilder builder = new ProcessBuilder(command);
                // messages in English, whatever the machine speaks
                builder.environment().put("LC_ALL", "C.UTF-8");
                Process process = builder.redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    Assertions.fail("no answer within " + LIMIT + ": " + command);
                }
                return new Run(
                        process.exitValue(),
                        new String(Files.readAllBytes(out), StandardCharsets.UTF_8),
                        new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
            } finally {
                Files.delete(out);
                Files.delete(err);
                Files.delete(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
