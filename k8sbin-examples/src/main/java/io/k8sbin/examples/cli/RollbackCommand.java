package io.k8sbin.examples.cli;

import io.k8sbin.Estimate;
import io.k8sbin.K8sbin;
import io.k8sbin.KeptChange;
import io.k8sbin.RolloutOptions;
import io.k8sbin.RolloutReport;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.plan.ClusterPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run rollback}: back to before a change the hosts keep. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        header = "Undoes a change and all later ones, or lists them.",
        description = {
            "",
            "Files come back byte for byte, with modes and owners, and units run on them again, one host of the"
                    + " control plane at a time. Replaced keys, tokens and certificates stay; etcd's data and API objects"
                    + " are not touched; there is no way back over a minor version of Kubernetes. The description stays as"
                    + " it is: the next plan shows how it differs.",
            ""
        },
        footer = {
            "",
            "Exit code 0: done, or listed; 1: an error, and what to do about it.",
            "",
            "Example: run rollback cluster.yaml 20261121-180501-123"
        })
final class RollbackCommand implements Callable<Integer> {
    @Mixin
    private final Console console = new Console();

    @Mixin
    private final Cluster cluster = new Cluster();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "GENERATION",
            description = "the first change to undo; later ones are undone as well")
    private @Nullable String generation;

    @Option(names = "--yes", description = "do not ask, even on a terminal")
    private boolean yes;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "write what was done as JSON there as well; DIR/reports has it in any case")
    private @Nullable Path report;

    @Override
    public Integer call() {
        ClusterPlan plan = cluster.plan(console);
        try (Progress progress = Progress.on(console, plan);
                K8sbin hosts = K8sbin.connect(plan, FailPoint.around(progress))) {
            Optional<String> wanted = Optional.ofNullable(generation);
            if (wanted.isEmpty()) {
                List<KeptChange> kept = hosts.kept();
                progress.end();
                list(kept);
                return 0;
            }
            RolloutOptions options = RolloutOptions.standard().approvedBy(actions -> {
                boolean approved = progress.pause(() -> approve(actions, plan));
                progress.expect(Estimate.of(actions, plan.directory()));
                return approved;
            });
            RolloutReport done = hosts.rollback(
                    wanted.get(),
                    Optional.ofNullable(report).map(options::withReport).orElse(options));
            progress.end();
            ApplyCommand.tell(console, done);
            return 0;
        }
    }

    private void list(List<KeptChange> kept) {
        if (kept.isEmpty()) {
            console.line("nothing can be undone: the hosts keep no change of this cluster");
            return;
        }
        Table table = new Table("GENERATION", "BY", "HOSTS", "FILES", "");
        kept.forEach(k -> table.row(
                k.generation(),
                k.verb(),
                String.join(",", k.nodes()),
                Integer.toString(k.files()),
                k.isUndoable() ? "can be undone" : k.obstacle()));
        table.lines().forEach(console::line);
        console.line("run rollback CLUSTER.yaml GENERATION undoes that change and all below it");
    }

    private boolean approve(ActionPlan actions, ClusterPlan plan) {
        new ActionText(actions).details().forEach(console::line);
        actions.disruption(plan).lines().forEach(console::line);
        if (yes || !console.canAsk()) {
            return true;
        }
        String answer = console.ask("Go back? [y/N] ").strip();
        return answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes");
    }
}
