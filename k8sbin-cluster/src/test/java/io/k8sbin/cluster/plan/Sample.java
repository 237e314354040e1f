package io.k8sbin.cluster.plan;

import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.spec.ClusterSpec;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The sample cluster of 3 masters and 2 workers, prepared in a folder. */
public final class Sample {
    /** When everything here happens. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private Sample() {}

    /** The specification in this file of the tests' resources. */
    public static ClusterSpec spec(String name) {
        return ClusterSpec.load(Path.of("src/test/resources/specs", name + ".yaml"));
    }

    /** Its plan without programs. */
    public static ClusterPlan plan(ClusterSpec spec, Path folder) {
        return ClusterPlan.of(spec, ClusterDirectory.prepare(spec, folder, CLOCK), BinaryInventory.none());
    }
}
