package io.k8sbin.pki.kubernetes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/** The Kubernetes programs in the folder K8SBIN_BINARIES names. */
final class KubeBinaries {
    private final Path folder;

    private KubeBinaries(Path folder) {
        this.folder = folder;
    }

    /** The programs; skips the test where there are none. */
    static KubeBinaries require() {
        Optional<Path> folder =
                Optional.ofNullable(System.getenv("K8SBIN_BINARIES")).map(Path::of);
        assumeTrue(
                folder.filter(f -> Files.isExecutable(f.resolve("kubeadm"))).isPresent(),
                "K8SBIN_BINARIES names no folder with kubeadm");
        return new KubeBinaries(folder.orElseThrow());
    }

    /** Skips the test unless this user may change its root directory, as kubeadm --rootfs does. */
    KubeBinaries asRoot() {
        assumeTrue("root".equals(System.getProperty("user.name")), "kubeadm --rootfs wants root");
        return this;
    }

    Path path(String program) {
        return folder.resolve(program);
    }

    /** What a program printed, both streams, after it ended well. */
    String run(String program, String... arguments) {
        return run(new byte[0], program, arguments);
    }

    String run(byte[] stdin, String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(path(program).toString()));
        command.addAll(List.of(arguments));
        try {
            Path in = Files.write(Files.createTempFile("kube", ".in"), stdin);
            Path out = Files.createTempFile("kube", ".out");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectInput(in.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
                boolean ended = process.waitFor(3, TimeUnit.MINUTES);
                String text = Files.readString(out, StandardCharsets.UTF_8);
                if (!ended) {
                    process.destroyForcibly();
                    Assertions.fail("no end: " + command + "\n" + text);
                }
                Assertions.assertEquals(0, process.exitValue(), () -> command + "\n" + text);
                return text;
            } finally {
                Files.delete(in);
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
