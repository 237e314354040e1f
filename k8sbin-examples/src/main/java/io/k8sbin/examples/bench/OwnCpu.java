package io.k8sbin.examples.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor seconds of this process so far. Java compiles what runs often while it runs; that share ends when everything is
 * compiled, thousands of hosts later.
 */
record OwnCpu(double all, double compilers) {
    private static final double TICKS_A_SECOND = 100;

    static OwnCpu now() {
        double all = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return new OwnCpu(all, threads.mapToDouble(OwnCpu::compiler).sum());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OwnCpu minus(OwnCpu before) {
        return new OwnCpu(all - before.all, compilers - before.compilers);
    }

    /** User and system time, when it is a thread of a compiler. */
    private static double compiler(Path thread) {
        try {
            String name = Files.readString(thread.resolve("comm"));
            if (!name.startsWith("C1 ") && !name.startsWith("C2 ")) {
                return 0;
            }
            String stat = Files.readString(thread.resolve("stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
            return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) / TICKS_A_SECOND;
        } catch (IOException e) {
            return 0; // it ended meanwhile
        }
    }
}
