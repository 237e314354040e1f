package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.ClusterHealth;
import io.k8sbin.cluster.check.Diagnosis;
import io.k8sbin.cluster.check.HostHealth;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All rules, in one pass over what was seen. */
public final class Rules {
    private final Case examined;

    /** For one observation. */
    public Rules(ClusterPlan plan, ClusterHealth health, Instant now) {
        this.examined = new Case(plan, health, now);
    }

    /** What they say. */
    public Diagnosis diagnosis() {
        examined.health.hosts().values().forEach(this::silent);
        if (examined.isUntouched()) {
            examined.add(
                    "nothing-installed",
                    Severity.INFO,
                    Optional.empty(),
                    "no host that answers holds anything of this cluster",
                    "",
                    "run apply");
            new HostRules(examined).check();
            return new Diagnosis(examined.findings(), List.of());
        }
        LeaderRules leaders = new LeaderRules(examined);
        new HostRules(examined).check();
        new UnitRules(examined).check();
        new PodRules(examined).check();
        new PortRules(examined).check();
        new CertificateRules(examined).check();
        new KubeadmFileRules(examined).check();
        new EtcdRules(examined).check();
        new NodeRules(examined).check();
        new TrafficRules(examined).check();
        new PodNetworkRules(examined).check();
        new NameRules(examined).check();
        new AgreementRules(examined).check();
        leaders.check();
        return new Diagnosis(examined.findings(), leaders.leaders());
    }

    private void silent(HostHealth host) {
        if (host instanceof HostHealth.Silent silent) {
            examined.add(
                    "host-silent",
                    Severity.ERROR,
                    Optional.of(silent.name()),
                    "the host does not answer",
                    silent.why(),
                    "see that it is on, on the network, and that its SSH server runs");
        }
    }
}
