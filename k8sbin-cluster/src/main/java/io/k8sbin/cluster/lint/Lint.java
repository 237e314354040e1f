package io.k8sbin.cluster.lint;

import io.k8sbin.config.environment.EnvironmentSh;
import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.config.rules.ConfigRules;
import io.k8sbin.config.yaml.ConfigParseException;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges files of one cluster together: configuration documents of every kind there is a class for, kubeconfigs, unit files,
 * environment files with flags, {@code environment.sh}. Immutable and thread-safe.
 *
 * <pre>{@code
 * LintReport report = Lint.at(KubernetesVersion.of("v1.20.2")).check(List.of(new LintFile("kubeadm.yaml", text)));
 * report.hasErrors();
 * }</pre>
 */
public final class Lint {
    private final Optional<KubernetesVersion> version;
    private final Optional<KubernetesVersion> to;

    private Lint(Optional<KubernetesVersion> version, Optional<KubernetesVersion> to) {
        this.version = version;
        this.to = to;
    }

    /**
     * Holds files against the version a ClusterConfiguration among them names; without one, only what no version would read
     * is found.
     */
    public static Lint byTheirVersion() {
        return new Lint(Optional.empty(), Optional.empty());
    }

    /** Holds files against this version. */
    public static Lint at(KubernetesVersion version) {
        return new Lint(Optional.of(version), Optional.empty());
    }

    /** The same, and moves the files to another version. */
    public Lint movingTo(KubernetesVersion target) {
        return new Lint(version, Optional.of(target));
    }

    /** Everything found, all problems at once. */
    public LintReport check(List<LintFile> files) {
        List<DocumentLint> documents = new ArrayList<>();
        List<ConfigDocument> all = new ArrayList<>();
        for (LintFile file : files) {
            if (file.form() == LintFile.Form.DOCUMENTS) {
                DocumentLint read = new DocumentLint(file);
                documents.add(read);
                all.addAll(read.documents());
            }
        }
        LintVersions versions = new LintVersions(version.isPresent() ? version : named(all), to);
        List<Finding> findings = new ArrayList<>();
        List<RewrittenFile> rewritten = new ArrayList<>();
        for (DocumentLint document : documents) {
            document.validate(versions.kubernetes());
            if (to.isPresent()) {
                document.rewrite(to.get()).ifPresent(rewritten::add);
            }
            findings.addAll(document.findings());
        }
        if (versions.kubernetes().isPresent()) {
            findings.addAll(ConfigRules.check(all, versions.kubernetes().get()));
        }
        for (LintFile file : files) {
            others(file, versions, findings, rewritten);
        }
        return new LintReport(findings, rewritten);
    }

    private static Optional<KubernetesVersion> named(List<ConfigDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.config() instanceof ClusterConfiguration cluster
                        ? cluster.kubernetesVersion().stream()
                        : java.util.stream.Stream.empty())
                .filter(text -> text.matches("v?1\\.[0-9]{1,2}\\.[0-9]{1,3}"))
                .map(KubernetesVersion::of)
                .findFirst();
    }

    private static void others(
            LintFile file, LintVersions versions, List<Finding> findings, List<RewrittenFile> rewritten) {
        if (file.form() == LintFile.Form.DOCUMENTS) {
            return;
        }
        FlagLint flags = new FlagLint(file, versions);
        switch (file.form()) {
            case DOCUMENTS -> {}
            case UNIT -> flags.unit();
            case VARIABLES -> flags.variables();
            case SCRIPT -> script(file, findings);
        }
        findings.addAll(flags.findings());
        if (versions.to().isPresent() && file.form() != LintFile.Form.SCRIPT) {
            rewritten.add(flags.rewritten());
        }
    }

    private static void script(LintFile file, List<Finding> findings) {
        try {
            EnvironmentSh script = EnvironmentSh.parse(file.name(), file.text());
            findings.addAll(script.findings());
        } catch (ConfigParseException e) {
            e.errors().forEach(error -> findings.add(error.toFinding()));
        }
    }
}
