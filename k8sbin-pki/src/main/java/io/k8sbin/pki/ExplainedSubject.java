package io.k8sbin.pki;

import io.k8sbin.pki.CertificateExplanation.Field;
import io.k8sbin.pki.internal.Names;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Explains what Kubernetes reads from a subject: the common name is the user, organizations are groups. */
final class ExplainedSubject {
    private static final String CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";

    private ExplainedSubject() {}

    static List<Field> of(X509Certificate certificate) {
        List<Names.Attribute> attributes;
        try {
            attributes = Names.read(certificate.getSubjectX500Principal().getEncoded());
        } catch (IllegalArgumentException e) {
            return List.of(new Field(
                    "subject",
                    certificate.getSubjectX500Principal().toString(),
                    "cannot be read as text; Kubernetes sees no user in it"));
        }
        if (attributes.isEmpty()) {
            return List.of(new Field(
                    "subject", "(empty)", "a server needs none: its names are the subject alternative names"));
        }
        boolean client = isClient(certificate);
        List<Field> fields = new ArrayList<>();
        for (Names.Attribute a : attributes) {
            String label = label(a.oid());
            fields.add(new Field("subject." + label, a.value(), reason(label, a.value(), certificate, client)));
        }
        return fields;
    }

    private static boolean isClient(X509Certificate certificate) {
        List<String> usages = CertificateContents.extendedKeyUsages(certificate);
        return certificate.getBasicConstraints() < 0 && (usages.isEmpty() || usages.contains(CLIENT_AUTH));
    }

    private static String label(String oid) {
        try {
            return NameAttribute.Type.ofOid(oid).label();
        } catch (IllegalArgumentException e) {
            return oid;
        }
    }

    private static String reason(String label, String value, X509Certificate certificate, boolean client) {
        return switch (label) {
            case "CN" -> commonName(value, certificate, client);
            case "O" -> organization(value, client);
            default -> "for people only; Kubernetes does not look at it";
        };
    }

    private static String commonName(String value, X509Certificate certificate, boolean client) {
        if (certificate.getBasicConstraints() >= 0) {
            return "the authority's name: those it issues carry it as issuer, so it should be unique to the cluster";
        }
        if (!client) {
            return "for people only; clients compare the subject alternative names and ignore this";
        }
        return value.startsWith("system:node:")
                ? "the user: the node of that name, which may read and write what belongs to that node"
                : "the user Kubernetes and etcd take its bearer for";
    }

    private static String organization(String value, boolean client) {
        if (!client) {
            return "a group where a client shows it; nobody looks at it here";
        }
        return switch (value) {
            case "system:masters" ->
                "a group that passes every authorization check, whatever the bindings say; it cannot be taken back";
            case "system:nodes" -> "the group of kubelets: with the user system:node:NAME the node authorizer knows it";
            case "kubeadm:cluster-admins" ->
                "the group kubeadm binds to cluster-admin since 1.29; deleting the binding takes the rights back";
            default -> "a group: its bearer has the rights of bindings that name it";
        };
    }
}
