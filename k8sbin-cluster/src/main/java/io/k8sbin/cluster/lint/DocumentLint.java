package io.k8sbin.cluster.lint;

import io.k8sbin.config.InvalidConfigException;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file of configuration documents. */
final class DocumentLint {
    private final LintFile file;
    private final List<ConfigDocument> documents;
    private final List<Finding> findings = new ArrayList<>();

    DocumentLint(LintFile file) {
        this.file = file;
        List<FieldError> errors = new ArrayList<>();
        this.documents = ComponentConfigs.read(file.name(), file.text(), errors);
        errors.forEach(error -> findings.add(error.toFinding()));
        if (documents.isEmpty() && errors.isEmpty()) {
            String detail = "holds no document";
            findings.add(FieldError.of(FieldError.Type.REQUIRED, io.k8sbin.core.FieldPath.root(), detail)
                    .at(new SourceLocation(file.name(), 1, 1))
                    .toFinding());
        }
    }

    List<ConfigDocument> documents() {
        return documents;
    }

    List<Finding> findings() {
        return findings;
    }

    void validate(Optional<KubernetesVersion> version) {
        for (ConfigDocument document : documents) {
            List<FieldError> errors = version.map(document::validate).orElse(document.problems());
            errors.forEach(error -> findings.add(error.toFinding()));
        }
    }

    /** The documents as the version reads them; what it cannot hold becomes a finding and nothing is written. */
    Optional<RewrittenFile> rewrite(KubernetesVersion to) {
        StringBuilder text = new StringBuilder();
        boolean secret = false;
        boolean whole = true;
        for (ConfigDocument document : documents) {
            try {
                ExtraArgsMigration moved = ExtraArgsMigration.of(document.config(), to);
                moved.changes().forEach(change -> findings.add(change.at(document.location(change.path()))));
                text.append(text.isEmpty() ? "" : "---\n");
                text.append(ComponentConfigs.toSecretYaml(moved.config(), to).revealUtf8());
                secret |= document.holdsSecret();
            } catch (InvalidConfigException e) {
                whole = false;
                e.errors()
                        .forEach(error -> findings.add(
                                error.at(document.location(error.path())).toFinding()));
            }
        }
        return whole && !documents.isEmpty()
                ? Optional.of(new RewrittenFile(file.name(), Secret.ofUtf8(text.toString()), secret))
                : Optional.empty();
    }
}
