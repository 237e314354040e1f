package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.ApiHealth;
import io.k8sbin.cluster.diff.NodeReadiness;
import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.Severity;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Nodes that are missing or not Ready, and certificate requests nobody answers. */
final class NodeRules {
    private static final String CONTROLLER_MANAGER = "kube-controller-manager";
    private static final String SERVING = "kubernetes.io/kubelet-serving";
    /** Signers of Kubernetes' own that kubelets ask; before 1.18 requests named none. */
    private static final Set<String> KUBELETS =
            Set.of(SERVING, "kubernetes.io/kube-apiserver-client-kubelet", "kubernetes.io/legacy-unknown", "");

    private static final int BACKLOG = 10;
    private final Case examined;

    NodeRules(Case examined) {
        this.examined = examined;
    }

    void check() {
        if (!examined.hasCome(Phase.API_SERVER)) {
            return;
        }
        if (examined.health.api().isEmpty()) {
            examined.error(
                    "api-silent",
                    "no kube-apiserver answers the administrator",
                    examined.health.files().api() instanceof ObservedApi.Silent silent ? silent.why() : "",
                    "look at etcd first, then at kube-apiserver on each control-plane host");
            return;
        }
        ApiHealth api = examined.health.api().orElseThrow();
        if (examined.hasCome(Phase.WORKERS)) {
            nodes(api);
        }
        // what others ask of other signers is theirs to answer
        requests(api.requests().stream()
                .filter(r -> KUBELETS.contains(r.at("spec", "signerName").text()))
                .toList());
    }

    private void nodes(ApiHealth api) {
        Map<String, Json> live = api.nodes().stream()
                .collect(Collectors.toMap(n -> n.at("metadata", "name").text(), Function.identity(), (a, b) -> a));
        for (NodeSpec node : examined.plan.spec().kubeletNodes()) {
            Optional<Json> there = Optional.ofNullable(live.get(node.name()));
            if (there.isEmpty()) {
                find("node-missing", node, "node " + node.name() + " has never registered" + kubelet(node), "");
            } else if (!NodeReadiness.isReady(there.orElseThrow())) {
                find(
                        "node-not-ready",
                        node,
                        "node " + node.name() + " is not Ready" + kubelet(node),
                        reason(there.orElseThrow()));
            }
        }
    }

    private void find(String id, NodeSpec node, String cause, String evidence) {
        examined.add(
                id,
                Severity.ERROR,
                Optional.of(node.name()),
                cause,
                evidence,
                "mend what else is said of this host, then journalctl -u kubelet; run apply to let it join again");
    }

    private String kubelet(NodeSpec node) {
        return examined.patients().stream()
                .filter(p -> p.name().equals(node.name()))
                .flatMap(p -> p.seen().unit("kubelet.service").stream())
                .filter(u -> !u.isWell())
                .map(u -> ": its kubelet is " + u.activeState())
                .findFirst()
                .orElse("");
    }

    private static String reason(Json node) {
        return node.at("status", "conditions").elements().stream()
                .filter(c -> c.at("type").text().equals("Ready"))
                .map(c -> c.at("reason").text() + ": " + c.at("message").text())
                .findFirst()
                .orElse("it has never reported");
    }

    private void requests(List<Json> requests) {
        List<Json> pending = requests.stream().filter(NodeRules::isPending).toList();
        List<Json> unsigned = requests.stream().filter(NodeRules::isUnsigned).toList();
        boolean signer = examined.someoneRuns(CONTROLLER_MANAGER);
        boolean clients = pending.stream()
                .anyMatch(r -> !r.at("spec", "signerName").text().equals(SERVING));
        String names = names(pending);
        if ((clients || !unsigned.isEmpty()) && !signer) {
            examined.error(
                    "csr-signer",
                    "certificate requests wait: no kube-controller-manager runs that approves and signs them",
                    names(unsigned.isEmpty() ? pending : unsigned),
                    "start kube-controller-manager; kubelets ask again by themselves");
        } else if (!unsigned.isEmpty()) {
            examined.error(
                    "csr-signer",
                    "certificate requests are approved but not signed",
                    names(unsigned),
                    "see that kube-controller-manager has --cluster-signing-cert-file and -key-file and the controller csrsigning");
        } else if (clients) {
            examined.error(
                    "csr-pending",
                    "requests of joining kubelets wait for approval",
                    names,
                    "run apply: it restores the bindings that approve them; or kubectl certificate approve");
        }
        if (pending.size() > BACKLOG) {
            examined.error(
                    "csr-backlog",
                    pending.size() + " certificate requests are pending",
                    names,
                    "run apply: it approves what kubelets of this cluster ask for and says why it leaves the rest alone");
        } else if (!pending.isEmpty() && !clients) {
            examined.add(
                    "csr-pending",
                    Severity.WARNING,
                    Optional.empty(),
                    "kubelets wait for their serving certificates: logs and exec will fail once the old ones end",
                    names,
                    "run apply: it approves what kubelets of this cluster ask for");
        }
    }

    private static boolean isPending(Json request) {
        return request.at("status", "conditions").elements().isEmpty();
    }

    private static boolean isUnsigned(Json request) {
        return request.at("status", "certificate").text().isEmpty()
                && request.at("status", "conditions").elements().stream()
                        .anyMatch(c -> c.at("type").text().equals("Approved"));
    }

    private static String names(List<Json> requests) {
        String names = requests.stream()
                .limit(5)
                .map(r -> r.at("metadata", "name").text() + " of "
                        + r.at("spec", "username").text())
                .collect(Collectors.joining("\n"));
        return requests.size() > 5 ? names + "\n… and " + (requests.size() - 5) + " more" : names;
    }
}
