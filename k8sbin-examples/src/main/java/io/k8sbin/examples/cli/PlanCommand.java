package io.k8sbin.examples.cli;

import io.k8sbin.K8sbin;
import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Explanation;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.FileChange;
import io.k8sbin.cluster.diff.Limit;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.Finding;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run plan}: what apply would change, and why. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        header = "Says what apply would change on which host, and why.",
        description = {"", "Changes no host. Creates keys and certificates in DIR where they are missing.", ""},
        footer = {
            "",
            "Exit code 0: there is nothing to do; 2: there are changes; 1: an error.",
            "",
            "Example: run plan cluster.yaml --explain kube-apiserver"
        })
final class PlanCommand implements Callable<Integer> {
    @Mixin
    private final Console console = new Console();

    @Mixin
    private final Cluster cluster = new Cluster();

    @Option(
            names = "--deviations",
            description =
                    "instead list every value in which the cluster differs from its document, and why; contacts no host")
    private boolean deviations;

    @Mixin
    private final Scope scope = new Scope();

    @Option(
            names = "--json",
            description = "everything apply would do, in its order, as JSON; apply --plan takes it back")
    private boolean json;

    @Option(
            names = "--explain",
            paramLabel = "PATH|UNIT",
            description = "why a file or a unit is as planned, why it changes, and why then")
    private @Nullable String explain;

    @Override
    public Integer call() {
        ClusterPlan plan = cluster.plan(json ? console::error : console::line);
        if (deviations) {
            QuickstartReport.table(plan.deviations()).lines().forEach(console::line);
            return 0;
        }
        Limit limit = scope.limit(plan);
        try (K8sbin hosts = K8sbin.connect(plan, event -> {})) {
            ClusterChanges changes = hosts.observe().limitedTo(limit, plan);
            ActionPlan actions = hosts.actions(limit);
            if (explain != null) {
                return explain(plan, actions, explain);
            }
            if (json) {
                console.line(json(plan, actions, hosts).pretty().stripTrailing());
                return changes.isEmpty() ? 0 : 2;
            }
            if (changes.isEmpty()) {
                console.line("nothing to do: " + plan.nodes().size() + " hosts are as described");
                return 0;
            }
            changes.nodes().stream().filter(n -> !n.isEmpty()).forEach(n -> node(console, n));
            operations(actions).forEach(console::line);
            changes.objects().forEach(o -> console.line("api  apply " + o.kind() + " " + o.name()));
            changes.pending().forEach(n -> console.line("api  wait until " + n + " is Ready"));
            actions.disruption(plan).lines().forEach(console::line);
            for (Finding finding : hosts.preflight()) {
                console.line(finding.toString());
            }
            return 2;
        }
    }

    private static List<String> operations(ActionPlan actions) {
        return actions.turns()
                .flatMap(t -> t.actions(Action.Run.class).stream()
                        .map(r -> "run  " + t.node() + "  " + r.operation() + ": " + r.why()))
                .toList();
    }

    private int explain(ClusterPlan plan, ActionPlan actions, String subject) {
        try {
            Explanation.of(subject, actions, plan).text().forEach(console::line);
            return 0;
        } catch (IllegalArgumentException e) {
            console.error(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private static Json json(ClusterPlan plan, ActionPlan actions, K8sbin hosts) {
        Json.ObjectBuilder all = Json.object();
        actions.toJson().members().forEach(all::put);
        return all.put("disruption", actions.disruption(plan).toJson())
                .put(
                        "findings",
                        Json.ofTexts(hosts.preflight().stream()
                                .map(Finding::toString)
                                .toList()))
                .build();
    }

    private static void node(Console console, NodeChanges node) {
        console.line(console.bold(node.name()));
        node.directories().forEach(d -> console.line("  make     " + d.path() + " " + d.mode()));
        Table table = new Table("", "", "");
        for (FileChange change : node.files()) {
            String verb = change instanceof FileChange.Put ? "  put" : "  remove";
            table.row(verb, change.path().value(), change.why());
        }
        node.units()
                .forEach(u -> table.row(
                        "  " + u.kind().name().toLowerCase(Locale.ROOT),
                        u.unit().name(),
                        u.why()));
        table.lines().stream().skip(1).forEach(console::line);
        if (node.join()) {
            console.line("  join     its kubelet introduces itself with a bootstrap token");
        }
    }
}
