package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.ApiHealth;
import io.k8sbin.cluster.check.NameAnswer;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether Services are found by their names: the cluster's name server is there, and every node gets its answer. */
final class NameRules {
    private static final String SERVICE = "kube-dns";
    private final Case examined;
    private final NetworkSpec network;

    NameRules(Case examined) {
        this.examined = examined;
        this.network = examined.plan.spec().network();
    }

    void check() {
        if (!examined.hasCome(Phase.WORKERS) || examined.plan.spec().dns().replicas() == 0) {
            return;
        }
        examined.health.api().ifPresent(this::pods);
        for (Case.Patient host : examined.patients()) {
            host.seen().network().name().ifPresent(answer -> answer(host, answer));
        }
    }

    /** A warning: what needs no names goes on working, and a cluster without a registry is still one. */
    private void pods(ApiHealth api) {
        if (api.behind("kube-system", SERVICE).map(List::isEmpty).orElse(false)) {
            examined.add(
                    "dns-without-pods",
                    Severity.WARNING,
                    Optional.empty(),
                    "no pod of the cluster's name server is ready: pods find no Service by its name",
                    "",
                    "kubectl -n kube-system describe pods -l k8s-app=kube-dns; nodes must be able to pull "
                            + examined.plan.spec().dns().image() + ", or have it imported");
        }
    }

    private void answer(Case.Patient host, NameAnswer answer) {
        String server = "the cluster's name server at " + network.dnsAddress();
        List<IpAddress> wanted = List.of(network.serviceAddress());
        if (answer.outcome() == NameAnswer.Outcome.SILENT) {
            examined.error(
                    "dns-silent",
                    host,
                    server + " does not answer this host",
                    answer.refusal(),
                    "see that kube-proxy runs here and that pods of other hosts can be reached; "
                            + "then kubectl -n kube-system logs -l k8s-app=kube-dns");
        } else if (!answer.addresses().equals(wanted)) {
            String given = answer.addresses().stream().map(IpAddress::toString).collect(Collectors.joining(", "));
            examined.error(
                    "dns-wrong",
                    host,
                    server + " does not know the API's own Service",
                    "kubernetes.default.svc." + network.domain() + ": " + (given.isEmpty() ? answer.refusal() : given)
                            + ", not " + network.serviceAddress(),
                    "see that its Corefile has kubernetes " + network.domain()
                            + " and that it may list Services (kubectl -n kube-system logs -l k8s-app=kube-dns)");
        }
    }
}
