package io.k8sbin.examples.cli;

import io.k8sbin.K8sbin;
import io.k8sbin.RolloutReport;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.plan.ClusterPlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code run apply}: make the hosts what the description says. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        header = "Makes the hosts what the description says, with live progress.",
        description = {
            "",
            "Looks at every host first, checks what could stand in the way, then changes only what differs. "
                    + "Interrupted? Run it again: it continues. Nothing to do? It says so.",
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

    @Override
    public Integer call() {
        ClusterPlan plan = cluster.plan(console);
        try (Progress progress = Progress.on(console, plan);
                K8sbin hosts = K8sbin.connect(plan, FailPoint.around(progress))) {
            ClusterChanges changes = hosts.observe();
            if (changes.isEmpty()) {
                progress.end();
                console.line("nothing to do: " + plan.nodes().size() + " hosts are as described");
                return 0;
            }
            RolloutReport report = hosts.rollout();
            progress.end();
            report.steps().forEach((step, took) -> console.line("phase\t" + step + "\t" + Console.seconds(took)));
            console.line(console.green("done") + ": " + report.filesWritten() + " files, " + report.unitsStarted()
                    + " unit starts, " + Console.seconds(report.took()) + " s");
            console.line(
                    "kubectl --kubeconfig " + plan.directory().folder().resolve("admin.kubeconfig") + " get nodes");
            return 0;
        }
    }
}
