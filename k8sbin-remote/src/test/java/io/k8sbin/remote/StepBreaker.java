package io.k8sbin.remote;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Programs that come before the real ones on the path of an sshd: they count their calls, and one of them kills the script
 * that called it, with everything it started, before or after doing its work.
 */
final class StepBreaker {
    static final List<String> PROGRAMS = List.of(
            "mv", "rm", "sync", "chmod", "chown", "mkdir", "cp", "find", "tar", "sha256sum", "head", "stat", "cat");
    private final Path steps;
    private final Path killBefore;
    private final Path killAfter;

    StepBreaker(LoopbackSshd sshd) throws IOException {
        steps = sshd.folder.resolve("steps");
        killBefore = sshd.folder.resolve("kill-before");
        killAfter = sshd.folder.resolve("kill-after");
        for (String program : PROGRAMS) {
            Path real = RealTool.require(program).binary();
            Path wrapper = Files.writeString(
                    sshd.folder.resolve("bin").resolve(program), """
                    #!/bin/sh
                    [ -e %1$s ] || exec %4$s "$@"
                    echo x >>%1$s
                    n=$(/usr/bin/wc -l <%1$s)
                    if [ "$n" = "$(/usr/bin/head -n 1 %2$s)" ]; then kill -9 0; fi
                    if [ "$n" = "$(/usr/bin/head -n 1 %3$s)" ]; then %4$s "$@"; kill -9 0; fi
                    exec %4$s "$@"
                    """.formatted(steps, killBefore, killAfter, real));
            Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Counts, and kills nothing. */
    void count() throws IOException {
        kill(-1, -1);
    }

    /** Kills before the n-th call from now on. */
    void before(int n) throws IOException {
        kill(n, -1);
    }

    /** Kills after the n-th call from now on. */
    void after(int n) throws IOException {
        kill(-1, n);
    }

    private void kill(int before, int after) throws IOException {
        Files.writeString(killBefore, before + "\n");
        Files.writeString(killAfter, after + "\n");
        Files.writeString(steps, "");
    }

    /** Calls since. */
    int steps() throws IOException {
        return Files.readAllLines(steps).size();
    }

    void off() throws IOException {
        Files.deleteIfExists(steps);
    }
}
