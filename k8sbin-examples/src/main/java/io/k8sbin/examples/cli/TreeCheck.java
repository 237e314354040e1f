package io.k8sbin.examples.cli;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.Leaf;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.config.kubeconfig.Credential;
import io.k8sbin.config.kubeconfig.Kubeconfig;
import io.k8sbin.config.kubeconfig.Trust;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.K8sbinException;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.CertificatePurpose;
import io.k8sbin.pki.CertificateVerifier;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.SubjectAltName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the written trees back: every certificate is one that is trusted, every key and kubeconfig belongs to one. */
final class TreeCheck {
    private final ClusterPlan plan;
    private final TreeFolder tree;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<X509Certificate> leaves = new HashSet<>();
    private final Set<X509Certificate> authorities = new HashSet<>();
    private int chains;
    private int pairs;
    private int kubeconfigs;

    private TreeCheck(ClusterPlan plan, TreeFolder tree, Instant now) {
        this.plan = plan;
        this.tree = tree;
        this.now = now;
    }

    static TreeCheck of(ClusterPlan plan, TreeFolder tree, Instant now) throws IOException {
        TreeCheck check = new TreeCheck(plan, tree, now);
        for (Authority authority : Authority.values()) {
            check.authorities.addAll(Pem.certificates(plan.directory().authorityPem(authority)));
        }
        Leaves.of(plan.spec()).forEach(check::leaf);
        for (NodePlan node : plan.nodes()) {
            for (PlannedFile file : node.files()) {
                check.file(node, file.image());
            }
        }
        return check;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    int chains() {
        return chains;
    }

    int pairs() {
        return pairs;
    }

    int kubeconfigs() {
        return kubeconfigs;
    }

    private void leaf(Leaf leaf) {
        IssuedCertificate issued = plan.directory().leaf(leaf.id());
        leaves.add(issued.certificate());
        CertificateVerifier verifier =
                CertificateVerifier.trusting(Pem.certificates(plan.directory().authorityPem(leaf.authority())));
        if (leaf.spec().profile().isForServers()) {
            chain(verifier, leaf, CertificatePurpose.SERVER, leaf.spec().subjectAltNames());
        }
        if (leaf.spec().profile().isForClients()) {
            chain(verifier, leaf, CertificatePurpose.CLIENT, List.of());
        }
        chains++;
    }

    private void chain(
            CertificateVerifier verifier, Leaf leaf, CertificatePurpose purpose, List<SubjectAltName> names) {
        verifier.verify(plan.directory().leaf(leaf.id()).chain(), purpose, now, names)
                .forEach(f -> findings.add(new Finding(
                        f.id(),
                        f.severity(),
                        FieldPath.of("certificates").key(leaf.id()),
                        f.path() + ": " + f.message(),
                        f.location())));
    }

    private void file(NodePlan node, FileImage image) throws IOException {
        if (image.content() instanceof FileImage.LocalFile) {
            return;
        }
        Path file = tree.local(node.node().name(), image.path());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try {
            if (text.startsWith("-----BEGIN CERTIFICATE-----")) {
                certificate(node, image.path(), file, text);
            } else if (image.path().name().endsWith(".kubeconfig")
                    || image.path().parent().name().equals(".kube")) {
                kubeconfig(file, Secret.ofUtf8(text));
            }
        } catch (K8sbinException e) {
            problem("quickstart.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private void certificate(NodePlan node, HostPath path, Path file, String text) {
        List<X509Certificate> chain = Pem.certificates(text);
        if (authorities.containsAll(chain)) {
            return;
        }
        if (!leaves.contains(chain.get(0))) {
            problem("quickstart.foreign-certificate", file, "holds a certificate that is none of the cluster's");
        }
        HostPath key = path.parent().resolve(path.name().replaceFirst("\\.pem$", "-key.pem"));
        if (node.file(key).isPresent()) {
            IssuedCertificate.load(file, tree.local(node.node().name(), key));
            pairs++;
        }
    }

    private void kubeconfig(Path file, Secret yaml) {
        Kubeconfig kubeconfig = Kubeconfig.parse(file.toString(), yaml);
        kubeconfig.users().forEach(user -> {
            if (user.credential() instanceof Credential.ClientCertificate own
                    && !leaves.contains(IssuedCertificate.fromPem(own.certificatePem(), own.key())
                            .certificate())) {
                problem("quickstart.foreign-certificate", file, "user " + user.name() + " is none of the cluster's");
            }
        });
        List<X509Certificate> servers = Pem.certificates(plan.directory().authorityPem(Authority.KUBERNETES));
        kubeconfig.clusters().forEach(cluster -> {
            if (cluster.trust() instanceof Trust.Certificates trust
                    && !Pem.certificates(trust.pem()).equals(servers)) {
                problem("quickstart.foreign-authority", file, "trusts another authority than the cluster's");
            }
        });
        kubeconfigs++;
    }

    private void problem(String id, Path file, String message) {
        findings.add(Finding.error(
                id,
                FieldPath.of("tree").key(tree.folder().relativize(file).toString()),
                message + "; remove the file and run again"));
    }
}
