package io.k8sbin.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of the folder K8SBIN_BINARIES names; tests that ask for one are skipped without it.
 *
 * @param path where it is
 */
public record RealBinary(Path path) {
    /** The program of this name. */
    public static RealBinary of(String name) {
        String binaries = System.getenv("K8SBIN_BINARIES");
        Assumptions.assumeTrue(binaries != null, "K8SBIN_BINARIES names no folder with Kubernetes binaries");
        Path path = Path.of(String.valueOf(binaries), name);
        Assumptions.assumeTrue(Files.isExecutable(path), "no " + path);
        return new RealBinary(path);
    }

    /** Everything it prints when it is run with these arguments. */
    public String output(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(path.toString()));
        command.addAll(arguments);
        try {
            Path out = Files.createTempFile("real", ".out");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
                if (!process.waitFor(60, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    Assertions.fail("no answer within a minute: " + command);
                }
                return new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
            } finally {
                Files.delete(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
