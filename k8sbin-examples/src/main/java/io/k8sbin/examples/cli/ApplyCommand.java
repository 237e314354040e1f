package io.k8sbin.examples.cli;

import io.k8sbin.Estimate;
import io.k8sbin.K8sbin;
import io.k8sbin.RolloutOptions;
import io.k8sbin.RolloutReport;
import io.k8sbin.cluster.diff.Limit;
import io.k8sbin.cluster.plan.ClusterPlan;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run apply}: make the hosts what the description says. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        header = "Makes the hosts what the description says, with live progress.",
        description = {
            "",
            "Looks at every host first, checks what could stand in the way, then changes only what differs."
                    + " Interrupted? Run it again: it continues. Nothing to do? It says so. On a terminal it asks first.",
            ""
        },
        footer = {
            "",
            "Exit code 0: the hosts are as described; 1: an error, and what to do about it.",
            "",
            "Example: run apply cluster.yaml"
        })
final class ApplyCommand implements Callable<Integer> {
    @Mixin
    private final Console console = new Console();

    @Mixin
    private final Cluster cluster = new Cluster();

    @Mixin
    private final Scope scope = new Scope();

    @Mixin
    private final Approval approval = new Approval();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "write what was done as JSON there as well; DIR/reports has it in any case")
    private @Nullable Path report;

    @Override
    public Integer call() {
        ClusterPlan plan = cluster.plan(console);
        Limit limit = scope.limit(plan);
        try (Progress progress = Progress.on(console, plan);
                K8sbin hosts = K8sbin.connect(plan, FailPoint.around(progress))) {
            if (hosts.observe().limitedTo(limit, plan).isEmpty()) {
                progress.end();
                console.line(nothing(plan, limit));
                return 0;
            }
            RolloutOptions options = RolloutOptions.standard().limitedTo(limit).approvedBy(actions -> {
                boolean approved = progress.pause(() -> approval.test(actions, plan, console));
                progress.expect(Estimate.of(actions, plan.directory()));
                return approved;
            });
            RolloutReport done = hosts.rollout(
                    Optional.ofNullable(report).map(options::withReport).orElse(options));
            progress.end();
            tell(console, done);
            console.line(
                    "kubectl --kubeconfig " + plan.directory().folder().resolve("admin.kubeconfig") + " get nodes");
            return 0;
        }
    }

    private static String nothing(ClusterPlan plan, Limit limit) {
        return limit.isNone()
                ? "nothing to do: " + plan.nodes().size() + " hosts are as described"
                : "nothing to do within the limit";
    }

    static void tell(Console console, RolloutReport done) {
        done.steps().forEach((step, took) -> console.line("phase\t" + step + "\t" + Console.seconds(took)));
        console.line(console.green("done") + ": " + done.filesWritten() + " files, " + done.unitsStarted()
                + " unit starts, " + Console.seconds(done.took()) + " s");
    }
}
