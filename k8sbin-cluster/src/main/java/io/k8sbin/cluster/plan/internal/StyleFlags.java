package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.ClusterSpec.Profile;
import io.k8sbin.cluster.spec.ClusterSpec.Style;
import io.k8sbin.config.flags.FlagSet;

/** The flags in which styles differ: what documents 000, 004 and 001 set beyond what a cluster needs. */
final class StyleFlags {
    private final ClusterSpec spec;

    StyleFlags(ClusterSpec spec) {
        this.spec = spec;
    }

    void apiServer(FlagSet.Builder flags) {
        flags.set("authorization-mode", "Node,RBAC").set("enable-admission-plugins", "NodeRestriction");
        common(flags);
        switch (spec.style()) {
            case FLAGS -> tunedApiServer(flags);
            case ENVIRONMENT_FILES ->
                flags.set("authorization-mode", "RBAC,Node")
                        .set(
                                "enable-admission-plugins",
                                "NamespaceLifecycle,LimitRanger,ServiceAccount,ResourceQuota,NodeRestriction");
            case MODERN -> flags.set("tls-min-version", "VersionTLS12");
        }
    }

    private void tunedApiServer(FlagSet.Builder flags) {
        flags.set("default-not-ready-toleration-seconds", "360")
                .set("default-unreachable-toleration-seconds", "360")
                .set("default-watch-cache-size", "200")
                .set("delete-collection-workers", "2")
                .set("event-ttl", "168h")
                .set("max-mutating-requests-inflight", "2000")
                .set("max-requests-inflight", "4000");
        if (isSeed()) {
            flags.set("runtime-config", "api/all=true");
        }
    }

    void controllerManager(FlagSet.Builder flags) {
        common(flags);
        if (spec.style() == Style.FLAGS) {
            flags.set("horizontal-pod-autoscaler-sync-period", "10s")
                    .set("kube-api-burst", "2000")
                    .set("kube-api-qps", "1000");
        }
    }

    void scheduler(FlagSet.Builder flags) {
        common(flags);
    }

    private void common(FlagSet.Builder flags) {
        flags.set("profiling", isSeed() ? "true" : "false").set("v", verbosity());
    }

    /** How much the components say: 4 in document 001, 2 in the others. */
    String verbosity() {
        return spec.style() == Style.ENVIRONMENT_FILES ? "4" : "2";
    }

    boolean isSeed() {
        return spec.profile() == Profile.SEED_COMPATIBLE;
    }

    /** Whether the values of document 003 beyond what a node needs are set. */
    boolean isTuned() {
        return spec.style() == Style.FLAGS;
    }
}
