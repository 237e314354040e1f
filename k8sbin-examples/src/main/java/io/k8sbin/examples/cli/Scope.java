package io.k8sbin.examples.cli;

import io.k8sbin.cluster.diff.Limit;
import io.k8sbin.cluster.plan.ClusterPlan;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The part of a cluster that {@code plan} and {@code apply} keep to. */
@Command // picocli asks this of every mixin
final class Scope {
    @Option(
            names = "--limit",
            split = ",",
            paramLabel = "NODE|ROLE",
            description = "only these nodes: names, or the roles etcd, control-plane, worker")
    private List<String> nodes = new ArrayList<>();

    @Option(
            names = "--phase",
            split = ",",
            paramLabel = "PHASE",
            description = "only these: host, etcd, load-balancer, kube-apiserver, controllers, workers")
    private List<String> phases = new ArrayList<>();

    Limit limit(ClusterPlan plan) {
        return Limit.of(plan.spec(), nodes, phases);
    }
}
