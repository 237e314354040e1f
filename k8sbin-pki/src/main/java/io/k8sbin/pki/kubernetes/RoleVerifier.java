package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.pki.CertificatePurpose;
import io.k8sbin.pki.CertificateVerifier;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.SubjectAltName;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a certificate does its job in a cluster: what {@link CertificateVerifier} says for every purpose of the
 * role, and whether Kubernetes would take it for the right user. Immutable and thread-safe.
 *
 * <table>
 *   <caption>Ids of the findings, beside those of CertificateVerifier</caption>
 *   <tr><th>id</th><th>rule</th></tr>
 *   <tr><td>pki.role-user</td><td>the common name is the role's user</td></tr>
 *   <tr><td>pki.role-group</td><td>a kubelet is in the group system:nodes, and nobody else is</td></tr>
 *   <tr><td>pki.masters</td><td>(warning) only a super-admin is in system:masters</td></tr>
 *   <tr><td>pki.extra-usage</td><td>(warning) it has no purpose beyond the role's</td></tr>
 * </table>
 */
public final class RoleVerifier {
    private static final FieldPath SUBJECT = FieldPath.of("chain").index(0).child("subject");
    private static final String NODES = "system:nodes";
    private static final String MASTERS = "system:masters";

    private final CertificateVerifier verifier;

    private RoleVerifier(CertificateVerifier verifier) {
        this.verifier = verifier;
    }

    /**
     * A verifier that trusts these authorities.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static RoleVerifier trusting(Collection<X509Certificate> anchors) {
        return new RoleVerifier(CertificateVerifier.trusting(anchors));
    }

    /**
     * What keeps a certificate from its job at a moment; empty when nothing does.
     *
     * @param chain the certificate, then its intermediates
     * @param names what clients dial; of no meaning for clients
     * @throws IllegalArgumentException when the chain is empty
     */
    public List<Finding> verify(
            PkiRole role, List<X509Certificate> chain, Instant at, Collection<? extends SubjectAltName> names) {
        List<Finding> findings = new ArrayList<>();
        for (CertificatePurpose purpose : purposes(role)) {
            findings.addAll(verifier.verify(
                    chain, purpose, at, purpose == CertificatePurpose.SERVER ? names : List.<SubjectAltName>of()));
        }
        findings.addAll(subject(role, chain.get(0)));
        extraUsage(role, chain.get(0)).ifPresent(findings::add);
        return findings.stream().distinct().sorted(Finding.ORDER).toList();
    }

    private static List<CertificatePurpose> purposes(PkiRole role) {
        List<CertificatePurpose> purposes = new ArrayList<>();
        if (role.profile().isForServers()) {
            purposes.add(CertificatePurpose.SERVER);
        }
        if (role.profile().isForClients()) {
            purposes.add(CertificatePurpose.CLIENT);
        }
        return purposes;
    }

    private static List<Finding> subject(PkiRole role, X509Certificate leaf) {
        DistinguishedName subject;
        try {
            subject = DistinguishedName.subjectOf(leaf);
        } catch (InvalidCertificateSpecException e) {
            return List.of(Finding.error("pki.role-user", SUBJECT, "cannot be read: " + e.getMessage()));
        }
        List<Finding> findings = new ArrayList<>();
        // whom nobody takes for a user may have any name
        if (role.profile().isForClients() && !role.hasOwnName()) {
            user(role, subject.commonName().orElse("")).ifPresent(findings::add);
        }
        if (role.profile().isForClients()) {
            groups(role, subject.organizations(), findings);
        }
        return findings;
    }

    private static Optional<Finding> user(PkiRole role, String user) {
        boolean right = role == PkiRole.KUBELET ? isNode(user) : user.equals(role.user());
        String wanted = role == PkiRole.KUBELET ? "system:node: and the node's name in lower case" : role.user();
        return right
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "pki.role-user",
                        SUBJECT,
                        "the user is \"%s\" where %s is wanted; issue it with that common name"
                                .formatted(user, wanted)));
    }

    private static boolean isNode(String user) {
        return user.startsWith(PkiRole.KUBELET.user())
                && io.k8sbin.core.DnsNames.isHostName(
                        user.substring(PkiRole.KUBELET.user().length()));
    }

    private static void groups(PkiRole role, List<String> groups, List<Finding> findings) {
        boolean node = role == PkiRole.KUBELET;
        if (node && !groups.equals(List.of(NODES))) {
            findings.add(Finding.error(
                    "pki.role-group",
                    SUBJECT,
                    "the groups are %s; a kubelet is in %s and no other".formatted(groups, NODES)));
        } else if (!node && groups.contains(NODES)) {
            findings.add(Finding.error(
                    "pki.role-group", SUBJECT, "is in " + NODES + ", which is for kubelets; issue it without"));
        }
        if (groups.contains(MASTERS) && role != PkiRole.SUPER_ADMIN) {
            findings.add(Finding.warning(
                    "pki.masters",
                    SUBJECT,
                    "is in " + MASTERS + ": it passes every check and cannot be taken back; "
                            + "use a group that a binding gives its rights"));
        }
    }

    private static Optional<Finding> extraUsage(PkiRole role, X509Certificate leaf) {
        List<String> extra = new ArrayList<>(usages(leaf));
        extra.removeAll(role.profile().extendedKeyUsages());
        return extra.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "pki.extra-usage",
                        FieldPath.of("chain").index(0),
                        "may be used as %s too, beyond the role of %s; issue one certificate a role"
                                .formatted(extra, role)));
    }

    private static List<String> usages(X509Certificate leaf) {
        try {
            return Optional.ofNullable(leaf.getExtendedKeyUsage()).orElse(List.of());
        } catch (java.security.cert.CertificateParsingException e) {
            // CertificateVerifier reports what cannot be read
            return List.of();
        }
    }
}
