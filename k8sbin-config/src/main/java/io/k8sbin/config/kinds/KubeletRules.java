package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the kubelet asks of its configuration beyond its fields. */
final class KubeletRules {
    private static final Set<String> ENFORCED = Set.of(
            "none",
            "pods",
            "system-reserved",
            "kube-reserved",
            "system-reserved-compressible",
            "kube-reserved-compressible");

    private final KubeletConfiguration config;
    private final Checks checks;

    private KubeletRules(KubeletConfiguration config, Checks checks) {
        this.config = config;
        this.checks = checks;
    }

    static void check(KubeletConfiguration config, Checks checks) {
        KubeletRules rules = new KubeletRules(config, checks);
        rules.images();
        rules.cgroups();
        rules.enforcement();
        rules.reservedCpus();
        rules.shutdown();
        rules.quotaPeriod();
        checks.matches(
                FieldPath.of("showHiddenMetricsForVersion"),
                config.showHiddenMetricsForVersion(),
                HiddenMetrics.rule(checks.target()),
                "must be the minor before this one, such as 1.19 for 1.20");
    }

    private void images() {
        int low = config.imageGcLowThresholdPercent().orElse(80);
        int high = config.imageGcHighThresholdPercent().orElse(85);
        if (low >= high) {
            String detail = "must be less than imageGCHighThresholdPercent, which is " + high;
            checks.invalid(FieldPath.of("imageGCLowThresholdPercent"), low, detail);
        }
    }

    private void cgroups() {
        if (isGiven(config.systemCgroups()) && !isGiven(config.cgroupRoot())) {
            checks.error(
                    FieldError.Type.REQUIRED,
                    FieldPath.of("cgroupRoot"),
                    "systemCgroups needs it: give / for the root");
        }
        boolean enforces = enforced().stream().anyMatch(word -> !word.equals("none"));
        if (!config.cgroupsPerQos().orElse(true) && enforces) {
            String detail = "must be [] when cgroupsPerQOS is false";
            checks.error(FieldError.Type.INVALID, FieldPath.of("enforceNodeAllocatable"), detail);
        }
    }

    /** The kubelet's own default is pods; an explicit empty list turns everything off. */
    private List<String> enforced() {
        return config.held().isPresent("enforceNodeAllocatable") ? config.enforceNodeAllocatable() : List.of("pods");
    }

    private void enforcement() {
        FieldPath path = FieldPath.of("enforceNodeAllocatable");
        checks.each(
                path,
                config.enforceNodeAllocatable(),
                ENFORCED::contains,
                "must be one of: none, pods, "
                        + "system-reserved, kube-reserved and, since 1.32, the two with -compressible");
        List<String> enforced = config.enforceNodeAllocatable();
        if (enforced.contains("none") && enforced.size() > 1) {
            checks.error(FieldError.Type.INVALID, path, "none must stand alone");
        }
        reserved("system-reserved", "systemReservedCgroup", config.systemReservedCgroup());
        reserved("kube-reserved", "kubeReservedCgroup", config.kubeReservedCgroup());
    }

    private void reserved(String word, String field, Optional<String> cgroup) {
        boolean wanted = config.enforceNodeAllocatable().stream().anyMatch(e -> e.startsWith(word));
        if (wanted && !isGiven(cgroup)) {
            String detail = "enforceNodeAllocatable holds " + word + ": name its cgroup";
            checks.error(FieldError.Type.REQUIRED, FieldPath.of(field), detail);
        }
    }

    private void reservedCpus() {
        checks.matches(
                FieldPath.of("reservedSystemCPUs"),
                config.reservedSystemCpus(),
                text -> text.matches("[0-9]{1,4}(-[0-9]{1,4})?(,[0-9]{1,4}(-[0-9]{1,4})?)*"),
                "must be a list of CPUs such as 0-1,4");
        boolean cgroups = isGiven(config.systemReservedCgroup()) || isGiven(config.kubeReservedCgroup());
        if (isGiven(config.reservedSystemCpus()) && cgroups) {
            String detail = "not together with systemReservedCgroup or kubeReservedCgroup";
            checks.error(FieldError.Type.FORBIDDEN, FieldPath.of("reservedSystemCPUs"), detail);
        }
    }

    private void quotaPeriod() {
        Optional<Duration> period = config.cpuCfsQuotaPeriod();
        boolean unusual = period.filter(d -> !d.equals(Duration.ofMillis(100))).isPresent();
        boolean on = config.featureGates().getOrDefault("CustomCPUCFSQuotaPeriod", false);
        if (unusual && !on && !checks.target().isBefore(20)) {
            String detail = "needs the feature gate CustomCPUCFSQuotaPeriod unless it is 100ms";
            checks.error(FieldError.Type.FORBIDDEN, FieldPath.of("cpuCFSQuotaPeriod"), detail);
        }
    }

    private void shutdown() {
        Duration all = config.shutdownGracePeriod().orElse(Duration.ZERO);
        Duration critical = config.shutdownGracePeriodCriticalPods().orElse(Duration.ZERO);
        boolean wanted = !all.isZero() || !critical.isZero();
        Map<String, Boolean> gates = config.featureGates();
        boolean on = gates.getOrDefault("GracefulNodeShutdown", !checks.target().isBefore(21));
        if (wanted && !on) {
            String detail = "needs the feature gate GracefulNodeShutdown, which is off before 1.21: set it to true";
            checks.error(FieldError.Type.FORBIDDEN, FieldPath.of("shutdownGracePeriod"), detail);
        }
        if (critical.compareTo(all) > 0 && on) {
            String detail = "must not be longer than shutdownGracePeriod";
            checks.error(FieldError.Type.INVALID, FieldPath.of("shutdownGracePeriodCriticalPods"), detail);
        }
        atLeastSecond("shutdownGracePeriod", all);
        atLeastSecond("shutdownGracePeriodCriticalPods", critical);
    }

    private void atLeastSecond(String field, Duration period) {
        if (!period.isZero() && period.compareTo(Duration.ofSeconds(1)) < 0) {
            checks.error(FieldError.Type.INVALID, FieldPath.of(field), "must be 0s or at least 1s");
        }
    }

    private static boolean isGiven(Optional<String> text) {
        return text.isPresent() && !text.get().isEmpty();
    }
}
