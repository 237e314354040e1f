package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.objects.ClusterRoleBinding;
import io.k8sbin.config.objects.Subject;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.ServiceAccountKeys;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What only the whole plan shows: certificates, flags and rights that do not go together. */
public final class PlanFindings {
    private static final String APISERVER = "kube-apiserver.service";
    private final ClusterPlan plan;
    private final List<Finding> findings = new ArrayList<>();

    /** For one plan. */
    public PlanFindings(ClusterPlan plan) {
        this.plan = plan;
    }

    /** Everything found. */
    public List<Finding> all() {
        plan.nodes().stream().filter(n -> n.node().is(NodeRole.CONTROL_PLANE)).forEach(node -> {
            kubeletAccess(node);
            tokenKey(node);
        });
        encryption();
        return findings.stream().distinct().sorted(Finding.ORDER).toList();
    }

    private static FieldPath flag(String name) {
        return FieldPath.of("flags", Component.KUBE_APISERVER.binary()).key(name);
    }

    private static Optional<String> value(NodePlan node, String flag) {
        String prefix = "--" + flag + "=";
        return node.command(APISERVER).stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .reduce((first, last) -> last);
    }

    private static Optional<String> text(NodePlan node, String path) {
        return node.file(HostPath.of(path))
                .map(PlannedFile::image)
                .map(FileImage::content)
                .filter(FileImage.Bytes.class::isInstance)
                .map(content -> new String(((FileImage.Bytes) content).toByteArray(), StandardCharsets.UTF_8));
    }

    /** Whom kubelets let in must be who kube-apiserver says it is, or every log and exec is answered by 403. */
    private void kubeletAccess(NodePlan node) {
        Set<String> allowed = plan.objects().stream()
                .filter(ClusterRoleBinding.class::isInstance)
                .map(ClusterRoleBinding.class::cast)
                .filter(binding -> binding.clusterRole().equals("system:kubelet-api-admin"))
                .flatMap(binding -> binding.subjects().stream())
                .filter(Subject.User.class::isInstance)
                .map(subject -> ((Subject.User) subject).name())
                .collect(Collectors.toSet());
        String name = "kubelet-client-certificate";
        value(node, name)
                .flatMap(path -> text(node, path))
                .map(Pem::certificate)
                .ifPresent(certificate -> {
                    String user = commonName(certificate);
                    if (!allowed.contains(user)) {
                        findings.add(Finding.error(
                                "cluster.identity-mismatch",
                                flag(name),
                                "kube-apiserver would call kubelets as " + user + ", but the rights are for "
                                        + String.join(", ", allowed)
                                        + ": every log and exec would be 403; leave the flag out"));
                    }
                });
    }

    private static String commonName(X509Certificate certificate) {
        return DistinguishedName.subjectOf(certificate).commonName().orElse("");
    }

    /** A key that signs certificates and tokens cannot be changed for one of them alone. */
    private void tokenKey(NodePlan node) {
        Set<PublicKey> authorities = Set.of(Authority.values()).stream()
                .map(a -> Pem.certificate(plan.directory().authorityPem(a)).getPublicKey())
                .collect(Collectors.toSet());
        String name = "service-account-key-file";
        boolean shared = value(node, name)
                .flatMap(path -> text(node, path))
                .map(pem -> authorities.contains(publicKey(pem)))
                .orElse(false);
        if (shared) {
            findings.add(Finding.warning(
                    "cluster.service-account-authority-key",
                    flag(name),
                    "an authority's key signs service-account tokens: a new authority ends every token at once; use a key"
                            + " of its own"));
        }
    }

    /** kube-apiserver takes a public key, a certificate, or a private key for its public half. */
    private static PublicKey publicKey(String pem) {
        if (pem.contains("-----BEGIN CERTIFICATE-----")) {
            return Pem.certificates(pem).get(0).getPublicKey();
        }
        return pem.contains("PRIVATE KEY-----")
                ? ServiceAccountKeys.fromPem(Secret.ofUtf8(pem)).publicKey()
                : Pem.publicKeys(pem).get(0);
    }

    /** Whoever brings the encryption configuration must keep its key: one drawn anew makes old Secrets unreadable. */
    private void encryption() {
        boolean foreign = plan.spec().flags(Component.KUBE_APISERVER).containsKey("encryption-provider-config");
        if (foreign) {
            findings.add(Finding.warning(
                    "cluster.foreign-encryption-key",
                    flag("encryption-provider-config"),
                    "k8sbin does not keep the key in that file: with another one the Secrets written so far cannot be read;"
                            + " leave the flag out, or see that the file never changes"));
        } else if (plan.spec().encryption() == ClusterSpec.Encryption.NONE) {
            findings.add(Finding.warning(
                    "cluster.secrets-unencrypted",
                    FieldPath.of("encryption"),
                    "Secrets lie in etcd and its snapshots as they are; use aescbc"));
        }
    }
}
