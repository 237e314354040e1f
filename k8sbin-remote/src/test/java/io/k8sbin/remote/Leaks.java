package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Threads at work for the library, and open sockets of this process. */
final class Leaks {
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private Leaks() {}

    /** What a test does. */
    interface Work {
        void run() throws Exception;
    }

    /** Runs something, and fails unless every thread and socket it used is gone soon after. */
    static void none(Work work) throws Exception {
        long sockets = sockets();
        List<String> before = threads();
        work.run();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while ((sockets() > sockets || threads().size() > before.size()) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(threads()).as("threads").hasSizeLessThanOrEqualTo(before.size());
        assertThat(sockets()).as(() -> "sockets; " + described()).isLessThanOrEqualTo(sockets);
    }

    /** Threads inside our code or sshj's; a pooled thread without work is none. */
    private static List<String> threads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(Leaks::ours)
                .map(entry -> entry.getKey().getName() + " " + Arrays.toString(entry.getValue()))
                .toList();
    }

    private static boolean ours(Map.Entry<Thread, StackTraceElement[]> entry) {
        return entry.getKey().isDaemon()
                && Arrays.stream(entry.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("io.k8sbin.remote.internal")
                                || frame.getClassName().startsWith("net.schmizz"));
    }

    private static long sockets() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(Leaks::isSocket).count();
        }
    }

    /** Which they are, by the kernel's tables. */
    private static String described() {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            List<String> inodes = open.filter(Leaks::isSocket)
                    .map(Leaks::link)
                    .map(link -> link.replaceAll("\\D", ""))
                    .toList();
            StringBuilder all = new StringBuilder();
            for (String table : List.of("tcp", "tcp6", "unix")) {
                for (String line : Files.readAllLines(Path.of("/proc/self/net", table))) {
                    if (inodes.stream().anyMatch(inode -> line.contains(" " + inode + " "))) {
                        all.append(table).append(line).append("; ");
                    }
                }
            }
            return all.toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String link(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isSocket(Path descriptor) {
        return link(descriptor).startsWith("socket:");
    }
}
