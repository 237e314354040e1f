package io.k8sbin.remote.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signals as POSIX shells report them: status 128 plus the number, numbers as on Linux. */
final class Signals {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "HUP"),
            Map.entry(2, "INT"),
            Map.entry(3, "QUIT"),
            Map.entry(4, "ILL"),
            Map.entry(6, "ABRT"),
            Map.entry(7, "BUS"),
            Map.entry(8, "FPE"),
            Map.entry(9, "KILL"),
            Map.entry(11, "SEGV"),
            Map.entry(13, "PIPE"),
            Map.entry(14, "ALRM"),
            Map.entry(15, "TERM"));

    private Signals() {}

    static @Nullable String ofStatus(int status) {
        return NAMES.get(status - 128);
    }
}
