package io.k8sbin.cluster.lint;

import io.k8sbin.config.kinds.ComponentConfig;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.config.kinds.ConvertedConfigs;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
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
        add(errors);
        if (documents.isEmpty() && errors.isEmpty()) {
            String detail = "holds no document";
            findings.add(FieldError.of(FieldError.Type.REQUIRED, FieldPath.root(), detail)
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
            add(version.isPresent() ? document.validate(version.get()) : document.problems());
        }
    }

    private void add(List<FieldError> errors) {
        for (FieldError error : errors) {
            findings.add(error.toFinding());
        }
    }

    /** The documents as the version reads them; what it cannot hold becomes a finding and nothing is written. */
    Optional<RewrittenFile> rewrite(KubernetesVersion to) {
        ConvertedConfigs converted = ConvertedConfigs.of(documents, to);
        converted.losses().forEach(loss -> findings.add(located(loss).toFinding()));
        List<ComponentConfig> moved = new ArrayList<>();
        for (int i = 0; i < converted.configs().size(); i++) {
            DocumentMigration migration = new DocumentMigration(to);
            moved.add(migration.move(converted.configs().get(i)));
            for (Finding change : migration.changes()) {
                findings.add(change.at(place(i, change.path())));
            }
        }
        return converted.losses().isEmpty() && !documents.isEmpty()
                ? Optional.of(new RewrittenFile(file.name(), write(moved, to), holdsSecret()))
                : Optional.empty();
    }

    private static Secret write(List<ComponentConfig> configs, KubernetesVersion to) {
        StringBuilder text = new StringBuilder();
        for (ComponentConfig config : configs) {
            text.append(text.isEmpty() ? "" : "---\n");
            text.append(ComponentConfigs.toSecretYaml(config, to).revealUtf8());
        }
        return Secret.ofUtf8(text.toString());
    }

    private boolean holdsSecret() {
        return documents.stream().anyMatch(ConfigDocument::holdsSecret);
    }

    /** Of a document that was added because a timeout moved there, the beginning of the file. */
    private SourceLocation place(int document, FieldPath path) {
        return document < documents.size()
                ? documents.get(document).location(path)
                : new SourceLocation(file.name(), 1, 1);
    }

    private FieldError located(FieldError loss) {
        return loss.location().isPresent() ? loss : loss.at(new SourceLocation(file.name(), 1, 1));
    }
}
