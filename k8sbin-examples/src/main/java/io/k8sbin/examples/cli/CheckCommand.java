package io.k8sbin.examples.cli;

import io.k8sbin.K8sbin;
import io.k8sbin.cluster.check.CheckFinding;
import io.k8sbin.cluster.check.Diagnosis;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.Severity;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code run check}: what is wrong with a running cluster, why, and what to do. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Says what is wrong with a cluster, why, and what to do.",
        description = {
            "",
            "Asks every host once: units, ports, certificates, etcd, leaders, nodes, certificate requests, load "
                    + "balancers, service addresses, pods of other hosts, the name server. Changes nothing. Hosts that do "
                    + "not answer are findings.",
            ""
        },
        footer = {
            "",
            "Exit code 0: nothing needs a hand, or nothing is installed yet; 1: something does.",
            "",
            "Example: run check cluster.yaml"
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final Console console = new Console();

    @Mixin
    private final Cluster cluster = new Cluster();

    @Override
    public Integer call() {
        ClusterPlan plan = cluster.plan(console);
        Diagnosis diagnosis = K8sbin.check(plan, event -> {});
        diagnosis.findings().forEach(this::tell);
        diagnosis.leaders().forEach(leader -> console.line("leads  " + leader));
        boolean installed = diagnosis.findings().stream().noneMatch(f -> f.id().equals("check.nothing-installed"));
        if (diagnosis.isHealthy() && installed) {
            console.line("healthy: " + plan.nodes().size() + " hosts, nothing needs a hand");
            return 0;
        }
        return diagnosis.isHealthy() ? 0 : 1;
    }

    private void tell(CheckFinding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        String where = finding.node().map(n -> n + ": ").orElse("");
        String line = where + finding.cause() + " [" + finding.id() + "]";
        console.line((finding.severity() == Severity.ERROR ? console.red(severity) : severity) + "  " + line);
        finding.evidence().lines().forEach(e -> console.line("       | " + e));
        console.line("       > " + finding.remedy());
    }
}
