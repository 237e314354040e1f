package io.k8sbin.examples.cli;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.Leaf;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Deviation;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secrecy;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.SubjectAltName;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What quickstart tells, section by section. */
final class QuickstartReport {
    private static final int NAMES_SHOWN = 2;
    private final Console console;
    private final ClusterPlan plan;

    QuickstartReport(Console console, ClusterPlan plan) {
        this.console = console;
        this.plan = plan;
    }

    /** What was made before the plan. */
    void prepared(Path description, boolean fresh) {
        console.line(console.bold("Prepared"));
        console.line("  description  " + description + (fresh ? ", a copy of the sample" : ", as you left it"));
        console.line("  cluster      " + plan.spec().name() + ", Kubernetes "
                + plan.spec().version() + ", " + plan.spec().nodes().size() + " hosts");
        List<String> changes = plan.directory().changes();
        console.line("  directory    " + plan.directory().folder() + ", "
                + (changes.isEmpty() ? "nothing to make or renew" : changes.size() + " changes:"));
        changes.forEach(change -> console.line("               - " + change));
        plan.spec().findings().forEach(this::finding);
        plan.findings().forEach(this::finding);
    }

    /** In what the cluster differs from the documents whose style it has. */
    void deviations() {
        List<Deviation> deviations = plan.deviations();
        if (deviations.isEmpty()) {
            return;
        }
        section("Deviations (values that are not the document's, and why)");
        print(table(deviations));
    }

    /** A line each. */
    static Table table(List<Deviation> deviations) {
        Table table = new Table("  DOCUMENT", "COMPONENT", "NAME", "THERE", "HERE", "WHY");
        deviations.forEach(d -> table.row(
                "  " + d.document(),
                d.component(),
                d.name(),
                d.documented().orElse("-"),
                d.ours().orElse("-"),
                d.why()));
        return table;
    }

    /** Every certificate. */
    void certificates(Instant now) {
        section("Certificates (" + plan.directory().folder().resolve("certificates") + "/ID.pem)");
        Table table = new Table("  ID", "SUBJECT", "NAMES", "SIGNED BY", "DAYS LEFT");
        for (Authority authority : Authority.values()) {
            if (authority.under(plan.spec().pki().profile()) == authority) {
                X509Certificate own = Pem.certificate(plan.directory().authorityPem(authority));
                table.row("  " + authority.fileName(), subject(own), "", "itself", days(own, now));
            }
        }
        for (Leaf leaf : Leaves.of(plan.spec())) {
            X509Certificate own = plan.directory().leaf(leaf.id()).certificate();
            table.row(
                    "  " + leaf.id(),
                    subject(own),
                    names(leaf.spec().subjectAltNames()),
                    leaf.authority().fileName(),
                    days(own, now));
        }
        print(table);
    }

    private static String subject(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }

    private static String names(List<SubjectAltName> names) {
        String shown = names.stream().limit(NAMES_SHOWN).map(Object::toString).collect(Collectors.joining(", "));
        return names.size() > NAMES_SHOWN ? shown + " + " + (names.size() - NAMES_SHOWN) : shown;
    }

    private static String days(X509Certificate certificate, Instant now) {
        return Long.toString(
                Duration.between(now, certificate.getNotAfter().toInstant()).toDays());
    }

    /** The order in which a cluster comes up. */
    void phases() {
        section("Plan (a phase ends on every host before the next begins on any)");
        Table table = new Table("  PHASE", "NODE", "UNIT", "IS READY WHEN");
        int number = 0;
        for (Phase phase : Phase.values()) {
            String title = "  " + ++number + " " + phase;
            for (NodePlan node : plan.nodes()) {
                for (PlannedUnit unit : node.units(phase)) {
                    table.row(
                            title,
                            node.node().name(),
                            unit.name(),
                            unit.readiness().question());
                    title = "";
                }
            }
        }
        print(table);
        console.line("  and " + plan.objects().size()
                + " API objects, among them the rights of kubelets and administrators");
    }

    /** Who talks to whom. */
    void topology() {
        section("Topology");
        Topology.of(plan).forEach(console::line);
    }

    /** Where the files are. */
    void files(List<TreeFolder.Written> written) {
        section("Files");
        Table table = new Table("  NODE", "ROLES", "FILES", "SECRET", "UNITS", "NOW", "FOLDER");
        for (TreeFolder.Written tree : written) {
            Optional<NodePlan> node = plan.nodes().stream()
                    .filter(n -> n.node().name().equals(tree.node()))
                    .findFirst();
            table.row(
                    "  " + tree.node(),
                    node.map(QuickstartReport::roles).orElse("no longer described"),
                    Integer.toString(node.map(n -> n.files().size()).orElse(0)),
                    Long.toString(node.map(QuickstartReport::secrets).orElse(0L)),
                    Integer.toString(node.map(n -> n.units().size()).orElse(0)),
                    now(tree),
                    tree.folder().toString());
        }
        print(table);
        written.forEach(tree -> tree.outcome()
                .kept()
                .forEach(path -> console.line("  " + console.yellow("kept") + " " + tree.folder() + path
                        + ": no longer wanted, but changed since; remove it by hand")));
        if (written.stream().allMatch(tree -> tree.outcome().isUnchanged())) {
            console.line("  no byte changed");
        }
    }

    private static String roles(NodePlan node) {
        return node.node().roles().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static long secrets(NodePlan node) {
        return node.files().stream()
                .filter(f -> f.image().secrecy() == Secrecy.SECRET)
                .count();
    }

    private static String now(TreeFolder.Written tree) {
        int written = tree.outcome().written().size();
        int removed = tree.outcome().removed().size();
        if (written == 0 && removed == 0) {
            return "unchanged";
        }
        return removed == 0 ? written + " written" : written + " written, " + removed + " removed";
    }

    /** What reading it all back gave. */
    void checked(TreeCheck check) {
        section("Checked");
        check.findings().forEach(this::finding);
        String result = Finding.anyError(check.findings()) ? console.red("wrong") : console.green("right");
        console.line("  " + result + ": " + check.chains() + " certificate chains, " + check.pairs()
                + " keys beside their certificates, " + check.kubeconfigs() + " kubeconfigs");
    }

    /** Where to go from here. */
    void next(Path description) {
        String run = System.getProperty("k8sbin.run", "run");
        String arguments = description + " --dir " + plan.directory().folder();
        section("Next");
        Table table = new Table("", "");
        table.row("  edit " + description, "names, addresses, versions; then run quickstart again");
        if (plan.spec().binaries().source().isEmpty()) {
            table.row("  set binaries.source in it", "the programs, for real hosts");
        }
        table.row("  " + run + " plan " + arguments, "what would change on real hosts");
        table.row("  " + run + " apply " + arguments, "change it");
        table.row(
                "  " + run.replaceFirst("run$", "lab/e2e"), "a real cluster on this machine (root, Debian or Ubuntu)");
        table.lines().stream().skip(1).forEach(console::line);
    }

    private void section(String title) {
        console.line("");
        console.line(console.bold(title));
    }

    private void print(Table table) {
        table.lines().forEach(console::line);
    }

    private void finding(Finding finding) {
        boolean error = Finding.anyError(List.of(finding));
        console.line("  " + (error ? console.red(finding.toString()) : console.yellow(finding.toString())));
    }
}
