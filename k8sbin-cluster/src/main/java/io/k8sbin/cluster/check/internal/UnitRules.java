package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.Answer;
import io.k8sbin.cluster.check.UnitHealth;
import io.k8sbin.cluster.diff.ObservedUnit;
import io.k8sbin.cluster.plan.PlannedUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Units that do not run, do not do their work, or run on something else than they should. */
final class UnitRules {
    private static final long OFTEN = 5;
    private final Case examined;
    private final JournalCauses causes = new JournalCauses();

    UnitRules(Case examined) {
        this.examined = examined;
    }

    void check() {
        for (Case.Patient host : examined.patients()) {
            for (PlannedUnit unit : host.node().units()) {
                if (examined.hasCome(unit.phase())) {
                    Optional<UnitHealth> health = host.seen().unit(unit.name());
                    health.ifPresentOrElse(h -> unit(host, unit, h), () -> missing(host, unit));
                }
            }
        }
    }

    private void missing(Case.Patient host, PlannedUnit unit) {
        examined.error("unit-missing", host, "there is no " + unit.name(), "", "run apply");
    }

    private void unit(Case.Patient host, PlannedUnit unit, UnitHealth health) {
        if (!health.isPresent()) {
            missing(host, unit);
            return;
        }
        if (!health.isActive()) {
            down(host, unit, health);
        } else if (!health.isWell()) {
            unwell(host, unit, health);
        } else if (health.restarts() >= OFTEN) {
            examined.warning(
                    "unit-restarts",
                    host,
                    unit.name() + " has been restarted by systemd " + health.restarts() + " times",
                    evidence(health),
                    "read journalctl -u " + unit.name());
        }
        arguments(host, unit, health);
        standing(host, unit, health);
    }

    private void down(Case.Patient host, PlannedUnit unit, UnitHealth health) {
        Optional<JournalCauses.Cause> known = causes.of(health.journal());
        String cause = unit.name() + " does not run (" + health.activeState()
                + known.map(k -> "): " + k.cause()).orElse(")");
        String remedy = known.map(JournalCauses.Cause::remedy)
                .orElse(
                        health.result().equals("success") && health.journal().isEmpty()
                                ? "somebody stopped it: systemctl start " + unit.name() + ", or run apply"
                                : "read journalctl -u " + unit.name() + ", mend the cause, then run apply");
        examined.error("unit-down", host, cause, evidence(health), remedy);
    }

    private void unwell(Case.Patient host, PlannedUnit unit, UnitHealth health) {
        Optional<JournalCauses.Cause> known = causes.of(health.journal());
        String said = health.readiness().map(Answer::text).orElse("");
        String cause = unit.name() + " runs but fails the question whether it "
                + unit.readiness().question().replaceFirst("^is ", "is ")
                + known.map(k -> ": " + k.cause()).orElse("");
        examined.error(
                "unit-not-ready",
                host,
                cause,
                said + "\n" + evidence(health),
                known.map(JournalCauses.Cause::remedy).orElse("read journalctl -u " + unit.name()));
    }

    private static String evidence(UnitHealth health) {
        int from = Math.max(0, health.journal().size() - 3);
        return String.join("\n", health.journal().subList(from, health.journal().size()));
    }

    /** A flag that a running process lacks or has otherwise: its unit was edited, or never restarted. */
    private void arguments(Case.Patient host, PlannedUnit unit, UnitHealth health) {
        List<String> wanted = host.argv(unit);
        if (!health.isActive() || wanted.isEmpty() || health.arguments().isEmpty()) {
            return;
        }
        Set<String> lacking = flags(wanted);
        Set<String> running = flags(health.arguments());
        Set<String> extra = new LinkedHashSet<>(running);
        extra.removeAll(lacking);
        lacking.removeAll(running);
        if (examined.isKubeadm() && unit.name().equals("kubelet.service")) {
            extra.clear(); // kubeadm adds its own through kubeadm-flags.env
        }
        if (lacking.isEmpty() && extra.isEmpty()) {
            return;
        }
        Set<String> names = new TreeSet<>();
        lacking.forEach(f -> names.add(f.replaceFirst("=.*", "")));
        extra.forEach(f -> names.add(f.replaceFirst("=.*", "")));
        examined.error(
                "unit-arguments",
                host,
                unit.name() + " runs with other flags than planned: " + String.join(", ", names) + consequence(names),
                lines("planned ", lacking) + lines("running ", extra),
                "run apply; it restarts the unit with the planned flags");
    }

    /** Flags only: programs such as nginx rewrite the rest of their command line. */
    private static Set<String> flags(List<String> arguments) {
        return arguments.stream().filter(a -> a.startsWith("--")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The documents' troubleshooting tables: what follows from a flag that is not there. */
    private static String consequence(Set<String> flags) {
        if (flags.contains("--enable-bootstrap-token-auth")) {
            return "; without bootstrap tokens no kubelet can join (Unauthorized, invalid bearer token)";
        }
        return flags.stream().anyMatch(f -> f.startsWith("--cluster-signing-"))
                ? "; certificate requests are approved but never signed"
                : "";
    }

    private static String lines(String start, Set<String> flags) {
        return flags.stream().map(f -> start + shown(f) + "\n").collect(Collectors.joining());
    }

    /** Values that let somebody in stay out of what people paste into tickets. */
    static String shown(String flag) {
        String name = flag.replaceFirst("=.*", "");
        boolean telling = name.matches(".*(token|password|secret).*") && !name.endsWith("-file");
        return telling && !name.equals(flag) ? name + "=(not shown)" : flag;
    }

    private void standing(Case.Patient host, PlannedUnit unit, UnitHealth health) {
        ObservedUnit seen = examined.health.files().node(host.name()).unit(unit.name());
        if (seen.present() && !seen.enabled() && !unit.inputs().isEmpty()) {
            examined.warning(
                    "unit-disabled",
                    host,
                    unit.name() + " is not enabled: it will not come back after a reboot",
                    "",
                    "systemctl enable " + unit.name() + ", or run apply");
        }
        if (seen.stale() && health.isActive()) {
            examined.warning(
                    "unit-stale",
                    host,
                    "the file of " + unit.name() + " has changed since systemd read it",
                    "",
                    "run apply; it reloads systemd and restarts what has to be");
        }
    }
}
