package io.k8sbin.examples.cli;

import io.k8sbin.K8sbin;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code run quickstart}: everything a sample cluster is made of, checked, without a host. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        header = "Makes and checks all files of a sample cluster; needs no host.",
        description = {
            "",
            "Writes DIR/cluster.yaml unless it is there, keys and certificates below DIR/cluster, and what every host "
                    + "would hold below DIR/nodes/NODE. Then checks every certificate and shows the plan. Change "
                    + "cluster.yaml and run it again: only what follows from the change is written anew.",
            ""
        },
        footer = {
            "",
            "Exit code 0: everything is right; 1: an error, and what to do about it.",
            "",
            "Example: run quickstart ~/demo"
        })
final class QuickstartCommand implements Callable<Integer> {
    private static final String SAMPLE = "/clusters/sample.yaml";

    @Mixin
    private final Console console = new Console();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "the folder to work in; default: ./k8sbin-quickstart")
    private Path folder = Path.of("k8sbin-quickstart");

    @Override
    public Integer call() throws IOException {
        Path description = folder.resolve("cluster.yaml");
        boolean fresh = provide(description);
        ClusterSpec spec = ClusterSpec.load(description);
        Instant now = Clock.systemUTC().instant();
        ClusterDirectory directory = ClusterDirectory.prepare(spec, folder.resolve("cluster"), Clock.systemUTC());
        ClusterPlan plan = K8sbin.plan(spec, directory);
        Cluster.writeAdminKubeconfig(plan);
        TreeFolder tree = new TreeFolder(folder.resolve("nodes"));
        List<TreeFolder.Written> written = tree.write(plan);
        TreeCheck check = TreeCheck.of(plan, tree, now);
        QuickstartReport report = new QuickstartReport(console, plan);
        report.prepared(description, fresh);
        report.certificates(now);
        report.phases();
        report.topology();
        report.deviations();
        report.files(written);
        report.checked(check);
        if (check.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
            console.line("");
            console.line(
                    console.red("failed") + ": " + errors(check.findings()) + " above; nothing of this should be used");
            return 1;
        }
        report.next(description);
        return 0;
    }

    private static String errors(List<Finding> findings) {
        long count =
                findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        return count == 1 ? "the error" : "the " + count + " errors";
    }

    /** Puts the sample where no description is, and says whether it did. */
    private static boolean provide(Path description) throws IOException {
        if (Files.exists(description)) {
            return false;
        }
        try (InputStream sample = Objects.requireNonNull(QuickstartCommand.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            Files.createDirectories(description.toAbsolutePath().getParent());
            AtomicFiles.write(description, sample.readAllBytes(), FileMode.PUBLIC);
        }
        return true;
    }
}
