package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Threads at work for the library, and open sockets of this process. As an extension it watches every test of a class, from
 * before its fixtures until after them.
 */
final class Leaks implements BeforeEachCallback, AfterEachCallback {
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final long PACE_NANOS = 2_000_000L;

    /** What was open before. */
    private record Before(long sockets, int threads) {
        static Before now() throws IOException {
            return new Before(Leaks.sockets(), Leaks.threads().size());
        }

        boolean isExceeded() throws IOException {
            return Leaks.sockets() > sockets || Leaks.threads().size() > threads;
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        context.getStore(ExtensionContext.Namespace.create(Leaks.class)).put(context.getUniqueId(), Before.now());
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Before before = context.getStore(ExtensionContext.Namespace.create(Leaks.class))
                .remove(context.getUniqueId(), Before.class);
        check(before);
    }

    /** What a test does. */
    interface Work {
        void run() throws Exception;
    }

    /** Runs something, and fails unless every thread and socket it used is gone soon after. */
    static void none(Work work) throws Exception {
        Before before = Before.now();
        work.run();
        check(before);
    }

    private static void check(Before before) throws IOException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (before.isExceeded()) {
            if (System.nanoTime() - end < 0) {
                LockSupport.parkNanos(PACE_NANOS);
                continue;
            }
            fail(before);
        }
    }

    private static void fail(Before before) throws IOException {
        assertThat(threads()).as("threads").hasSizeLessThanOrEqualTo(before.threads());
        assertThat(sockets()).as(() -> "sockets; " + described()).isLessThanOrEqualTo(before.sockets());
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
