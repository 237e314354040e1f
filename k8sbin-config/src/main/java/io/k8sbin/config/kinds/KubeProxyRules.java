package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What kube-proxy asks of its configuration beyond its fields. */
final class KubeProxyRules {
    private static final Set<String> SCHEDULERS =
            Set.of("rr", "wrr", "lc", "wlc", "lblc", "lblcr", "sh", "dh", "sed", "nq", "mh");
    private static final Duration SYNC = Duration.ofSeconds(30);

    private final KubeProxyConfiguration config;
    private final Checks checks;

    private KubeProxyRules(KubeProxyConfiguration config, Checks checks) {
        this.config = config;
        this.checks = checks;
    }

    static void check(KubeProxyConfiguration config, Checks checks) {
        KubeProxyRules rules = new KubeProxyRules(config, checks);
        rules.addresses();
        rules.durations();
        rules.ipvs();
        checks.matches(
                FieldPath.of("showHiddenMetricsForVersion"),
                config.showHiddenMetricsForVersion(),
                HiddenMetrics.rule(checks.target()),
                "must be the minor before this one, such as 1.19 for 1.20");
    }

    private void addresses() {
        String ipPort = "must be an IP address and a port, such as 0.0.0.0:10256";
        checks.matches(FieldPath.of("healthzBindAddress"), config.healthzBindAddress(), KubeProxyRules::isBind, ipPort);
        checks.matches(FieldPath.of("metricsBindAddress"), config.metricsBindAddress(), KubeProxyRules::isBind, ipPort);
        checks.matches(
                FieldPath.of("clusterCIDR"),
                config.clusterCidr(),
                Checks::areCidrs,
                "must be an address range such as 172.30.0.0/16, or one of each family with a comma between");
        if (checks.target().isBefore(29)) {
            checks.each(
                    FieldPath.of("nodePortAddresses"),
                    config.nodePortAddresses(),
                    Checks::isCidr,
                    "must be an address range such as 192.168.0.0/24");
        }
        checks.matches(
                FieldPath.of("portRange"),
                config.portRange(),
                text -> text.matches("[0-9]{1,5}([-+][0-9]{1,5})?"),
                "must be a range such as 30000-32767");
    }

    /** The form kube-proxy itself completes: an address alone gets the usual port. */
    private static boolean isBind(String text) {
        return Checks.isIpPort(text) || Checks.isIp(text);
    }

    private void durations() {
        positive("configSyncPeriod", config.configSyncPeriod());
        positive("udpIdleTimeout", config.udpIdleTimeout());
        config.iptables().ifPresent(ip -> sync("iptables", ip.syncPeriod(), ip.minSyncPeriod(), usualLeast()));
        config.conntrack().ifPresent(conntrack -> {
            FieldPath path = FieldPath.of("conntrack");
            checks.notNegative(path.child("tcpEstablishedTimeout"), conntrack.tcpEstablishedTimeout());
            checks.notNegative(path.child("tcpCloseWaitTimeout"), conntrack.tcpCloseWaitTimeout());
        });
    }

    /** Since 1.20 rules are not synchronised more often than each second. */
    private Duration usualLeast() {
        return checks.target().isBefore(20) ? Duration.ZERO : Duration.ofSeconds(1);
    }

    private void positive(String field, Optional<Duration> value) {
        checks.notNegative(FieldPath.of(field), value);
    }

    /** Zero stands for the usual 30 seconds. */
    private void sync(String mode, Optional<Duration> period, Optional<Duration> least, Duration usualLeast) {
        FieldPath path = FieldPath.of(mode);
        checks.notNegative(path.child("syncPeriod"), period);
        checks.notNegative(path.child("minSyncPeriod"), least);
        Duration every = period.filter(d -> !d.isZero()).orElse(SYNC);
        if (least.filter(d -> !d.isZero()).orElse(usualLeast).compareTo(every) > 0 && !every.isNegative()) {
            checks.error(FieldError.Type.INVALID, path.child("minSyncPeriod"), "must not be longer than syncPeriod");
        }
    }

    /** kube-proxy looks at these only in the mode they are for. */
    private void ipvs() {
        if (!config.mode().equals(Optional.of(ProxyMode.IPVS)) || config.ipvs().isEmpty()) {
            return;
        }
        KubeProxyIpvsConfiguration ipvs = config.ipvs().get();
        FieldPath path = FieldPath.of("ipvs");
        sync("ipvs", ipvs.syncPeriod(), ipvs.minSyncPeriod(), Duration.ZERO);
        checks.notNegative(path.child("tcpTimeout"), ipvs.tcpTimeout());
        checks.notNegative(path.child("tcpFinTimeout"), ipvs.tcpFinTimeout());
        checks.notNegative(path.child("udpTimeout"), ipvs.udpTimeout());
        checks.matches(
                path.child("scheduler"),
                ipvs.scheduler(),
                SCHEDULERS::contains,
                "must be one of: rr, wrr, lc, wlc, lblc, lblcr, sh, dh, sed, nq");
        checks.each(
                path.child("excludeCIDRs"),
                ipvs.excludeCidrs(),
                Checks::isCidr,
                "must be an address range such as 192.168.0.0/24");
    }
}
