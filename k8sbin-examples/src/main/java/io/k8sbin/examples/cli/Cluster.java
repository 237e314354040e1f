package io.k8sbin.examples.cli;

import io.k8sbin.K8sbin;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code plan} and {@code apply} are given: a description and the folder that belongs to its cluster. */
final class Cluster {
    @Parameters(index = "0", paramLabel = "CLUSTER.yaml", description = "the description of the cluster")
    private @Nullable Path file;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "folder of keys and allocations; default: CLUSTER beside the file")
    private @Nullable Path folder;

    /** Reads the description, prepares the folder and makes the plan. */
    ClusterPlan plan(Console console) {
        return plan(console::line);
    }

    /** The same, saying elsewhere what was found and prepared. */
    ClusterPlan plan(Consumer<String> say) {
        Path description = Optional.ofNullable(file).orElseThrow();
        ClusterSpec spec = ClusterSpec.load(description);
        for (Finding finding : spec.findings()) {
            say.accept(finding.toString());
        }
        ClusterDirectory directory = ClusterDirectory.prepare(spec, folder(description, spec), Clock.systemUTC());
        directory.changes().forEach(change -> say.accept("prepared: " + change));
        ClusterPlan plan = K8sbin.plan(spec, directory);
        plan.findings().forEach(finding -> say.accept(finding.toString()));
        writeAdminKubeconfig(plan);
        return plan;
    }

    private Path folder(Path description, ClusterSpec spec) {
        return Optional.ofNullable(folder)
                .orElseGet(() -> description.toAbsolutePath().resolveSibling(spec.name()));
    }

    /** The operator's own access to the cluster. */
    static void writeAdminKubeconfig(ClusterPlan plan) {
        Path target = plan.directory().folder().resolve("admin.kubeconfig");
        try {
            AtomicFiles.write(target, plan.adminKubeconfig().reveal(), FileMode.PRIVATE);
        } catch (IOException e) {
            throw new UncheckedIOException(target.toString(), e);
        }
    }
}
