package io.k8sbin.config.kinds;

import java.util.List;
import java.util.stream.Stream;

/** Audit policies to begin with. */
public final class AuditPolicies {
    private static final List<String> KNOWN_GROUPS = List.of(
            "",
            "admissionregistration.k8s.io",
            "apiextensions.k8s.io",
            "apiregistration.k8s.io",
            "apps",
            "authentication.k8s.io",
            "authorization.k8s.io",
            "autoscaling",
            "batch",
            "certificates.k8s.io",
            "extensions",
            "metrics.k8s.io",
            "networking.k8s.io",
            "policy",
            "rbac.authorization.k8s.io",
            "scheduling.k8s.io",
            "settings.k8s.io",
            "storage.k8s.io");

    private AuditPolicies() {}

    /**
     * Fourteen rules: seven drop the chatter of the cluster's own components, four leave out large responses, Secrets and the
     * like are recorded without their contents, known groups with them, and the rest by metadata. The stage RequestReceived
     * is left out.
     */
    public static AuditPolicy documented() {
        List<AuditPolicyRule> rules = Stream.of(chatter(), largeResponses(), contents())
                .flatMap(List::stream)
                .toList();
        return AuditPolicy.builder().rules(rules).build();
    }

    private static List<AuditPolicyRule> chatter() {
        return List.of(
                none().resources(core("endpoints", "services", "services/status"))
                        .users(List.of("system:kube-proxy"))
                        .verbs(List.of("watch"))
                        .build(),
                none().resources(core("nodes", "nodes/status"))
                        .userGroups(List.of("system:nodes"))
                        .verbs(List.of("get"))
                        .build(),
                none().namespaces(List.of("kube-system"))
                        .resources(core("endpoints"))
                        .users(List.of(
                                "system:kube-controller-manager",
                                "system:kube-scheduler",
                                "system:serviceaccount:kube-system:endpoint-controller"))
                        .verbs(List.of("get", "update"))
                        .build(),
                none().resources(core("namespaces", "namespaces/status", "namespaces/finalize"))
                        .users(List.of("system:apiserver"))
                        .verbs(List.of("get"))
                        .build(),
                none().resources(List.of(group("metrics.k8s.io")))
                        .users(List.of("system:kube-controller-manager"))
                        .verbs(List.of("get", "list"))
                        .build(),
                none().nonResourceUrls(List.of("/healthz*", "/version", "/swagger*"))
                        .build(),
                none().resources(core("events")).build());
    }

    private static List<AuditPolicyRule> largeResponses() {
        List<AuditGroupResources> statuses = core("nodes/status", "pods/status");
        return List.of(
                received(AuditLevel.REQUEST)
                        .resources(statuses)
                        .users(List.of(
                                "kubelet",
                                "system:node-problem-detector",
                                "system:serviceaccount:kube-system:node-problem-detector"))
                        .verbs(List.of("update", "patch"))
                        .build(),
                received(AuditLevel.REQUEST)
                        .resources(statuses)
                        .userGroups(List.of("system:nodes"))
                        .verbs(List.of("update", "patch"))
                        .build(),
                received(AuditLevel.REQUEST)
                        .users(List.of("system:serviceaccount:kube-system:namespace-controller"))
                        .verbs(List.of("deletecollection"))
                        .build());
    }

    /** Secrets and tokens come before the rules that record contents. */
    private static List<AuditPolicyRule> contents() {
        AuditGroupResources tokens = group("authentication.k8s.io").toBuilder()
                .resources(List.of("tokenreviews"))
                .build();
        List<AuditGroupResources> known =
                KNOWN_GROUPS.stream().map(AuditPolicies::group).toList();
        return List.of(
                received(AuditLevel.METADATA)
                        .resources(List.of(core("secrets", "configmaps").get(0), tokens))
                        .build(),
                received(AuditLevel.REQUEST)
                        .resources(known)
                        .verbs(List.of("get", "list", "watch"))
                        .build(),
                received(AuditLevel.REQUEST_RESPONSE).resources(known).build(),
                received(AuditLevel.METADATA).build());
    }

    private static AuditPolicyRule.Builder none() {
        return AuditPolicyRule.builder().level(AuditLevel.NONE);
    }

    private static AuditPolicyRule.Builder received(AuditLevel level) {
        return AuditPolicyRule.builder().level(level).omitStages(List.of(AuditStage.REQUEST_RECEIVED));
    }

    private static AuditGroupResources group(String name) {
        return AuditGroupResources.builder().group(name).build();
    }

    private static List<AuditGroupResources> core(String... resources) {
        return List.of(group("").toBuilder().resources(List.of(resources)).build());
    }
}
