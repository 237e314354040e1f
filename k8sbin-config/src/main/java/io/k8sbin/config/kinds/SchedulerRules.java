package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kube-scheduler asks of its configuration beyond its fields. */
final class SchedulerRules {
    private static final Set<String> LOCKS =
            Set.of("leases", "endpoints", "configmaps", "endpointsleases", "configmapsleases");

    private final KubeSchedulerConfiguration config;
    private final Checks checks;

    private SchedulerRules(KubeSchedulerConfiguration config, Checks checks) {
        this.config = config;
        this.checks = checks;
    }

    static void check(KubeSchedulerConfiguration config, Checks checks) {
        SchedulerRules rules = new SchedulerRules(config, checks);
        rules.backoff();
        rules.addresses();
        config.leaderElection().ifPresent(rules::election);
        rules.profiles();
        rules.extenders();
    }

    private void backoff() {
        long first = config.podInitialBackoffSeconds().orElse(1L);
        long most = config.podMaxBackoffSeconds().orElse(10L);
        if (most < first) {
            String detail = "must not be less than podInitialBackoffSeconds, which is " + first;
            checks.invalid(FieldPath.of("podMaxBackoffSeconds"), most, detail);
        }
    }

    private void addresses() {
        String detail = "must be an IP address and a port, such as 127.0.0.1:10251";
        checks.matches(FieldPath.of("healthzBindAddress"), config.healthzBindAddress(), SchedulerRules::isBind, detail);
        checks.matches(FieldPath.of("metricsBindAddress"), config.metricsBindAddress(), SchedulerRules::isBind, detail);
    }

    private static boolean isBind(String text) {
        return Checks.isIpPort(text) || Checks.isIp(text) || text.equals("0");
    }

    private void election(LeaderElectionConfiguration election) {
        if (!election.leaderElect().orElse(true)) {
            return;
        }
        FieldPath path = FieldPath.of("leaderElection");
        Duration lease = orUsual(election.leaseDuration(), 15);
        Duration renew = orUsual(election.renewDeadline(), 10);
        Duration retry = orUsual(election.retryPeriod(), 2);
        positive(path.child("leaseDuration"), lease);
        positive(path.child("renewDeadline"), renew);
        positive(path.child("retryPeriod"), retry);
        if (lease.compareTo(renew) <= 0) {
            checks.error(FieldError.Type.INVALID, path.child("leaseDuration"), "must be longer than renewDeadline");
        }
        checks.matches(
                path.child("resourceLock"),
                election.resourceLock(),
                LOCKS::contains,
                "must be leases, or before 1.24 endpoints, configmaps, endpointsleases or configmapsleases");
    }

    /** Zero stands for the usual. */
    private static Duration orUsual(Optional<Duration> value, long seconds) {
        return value.filter(d -> !d.isZero()).orElse(Duration.ofSeconds(seconds));
    }

    private void positive(FieldPath path, Duration value) {
        checks.notNegative(path, Optional.of(value));
    }

    private void profiles() {
        FieldPath path = FieldPath.of("profiles");
        Set<String> names = new HashSet<>();
        List<SchedulerProfile> profiles = config.profiles();
        for (int i = 0; i < profiles.size(); i++) {
            Optional<String> given = profiles.get(i).schedulerName().filter(n -> !n.isEmpty());
            if (given.isEmpty() && profiles.size() > 1) {
                checks.error(
                        FieldError.Type.REQUIRED,
                        path.index(i).child("schedulerName"),
                        "must be given where there are several profiles");
            }
            given.filter(name -> !names.add(name))
                    .ifPresent(name -> checks.error(
                            FieldError.Type.DUPLICATE,
                            path.index(duplicate(name)).child("schedulerName"),
                            "names must differ"));
            pluginConfigs(profiles.get(i), path.index(i).child("pluginConfig"));
        }
    }

    /** The last profile of a name. */
    private int duplicate(String name) {
        int last = 0;
        for (int i = 0; i < config.profiles().size(); i++) {
            last = config.profiles().get(i).schedulerName().filter(name::equals).isPresent() ? i : last;
        }
        return last;
    }

    private void pluginConfigs(SchedulerProfile profile, FieldPath path) {
        String version = checks.target().wire().apiVersion();
        for (int i = 0; i < profile.pluginConfig().size(); i++) {
            SchedulerPluginConfig plugin = profile.pluginConfig().get(i);
            String name = version + "/" + plugin.name().orElse("") + "Args";
            FieldPath args = path.index(i).child("args");
            plugin.args().ifPresent(json -> Embedded.check(json, name, args, checks));
        }
    }

    private void extenders() {
        FieldPath path = FieldPath.of("extenders");
        int binders = 0;
        for (int i = 0; i < config.extenders().size(); i++) {
            SchedulerExtender extender = config.extenders().get(i);
            boolean scores = extender.prioritizeVerb().filter(v -> !v.isEmpty()).isPresent();
            if (scores && extender.weight().orElse(0L) <= 0) {
                checks.error(
                        FieldError.Type.INVALID,
                        path.index(i).child("weight"),
                        "must be positive where prioritizeVerb is given");
            }
            binders += extender.bindVerb().filter(v -> !v.isEmpty()).isPresent() ? 1 : 0;
        }
        if (binders > 1) {
            checks.error(FieldError.Type.INVALID, path, "only one extender may bind, not " + binders);
        }
    }
}
