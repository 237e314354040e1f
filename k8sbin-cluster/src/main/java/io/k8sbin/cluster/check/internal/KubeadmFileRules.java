package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.DistinguishedName;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kubeadm and kubelets wrote on hosts that are members: certificates, and where kubeconfigs lead. */
final class KubeadmFileRules {
    private static final Pattern SERVER = Pattern.compile("(?m)^\\s*server:\\s*\"?https://([^\\s\"/]+)");
    /** How the JDK marks addresses among names: RFC 5280's tag of iPAddress. */
    private static final Integer ADDRESS = 7;

    private final Case examined;

    KubeadmFileRules(Case examined) {
        this.examined = examined;
    }

    void check() {
        if (!examined.isKubeadm()) {
            return;
        }
        Optional<X509Certificate> authority =
                CertificateRules.leaf(examined.plan.directory().authorityPem(Authority.KUBERNETES));
        for (Case.Patient host : examined.patients()) {
            if (examined.isMember(host)
                    && examined.plan.spec().runsKubelet(host.node().node())) {
                authority.ifPresent(ca -> certificates(host, ca));
                host.seen().texts().forEach((path, text) -> server(host, path, text));
            }
        }
    }

    private void certificates(Case.Patient host, X509Certificate authority) {
        trusted(host, authority);
        for (KubeadmCertificate wanted :
                KubeadmCertificate.of(examined.plan.spec(), host.node().node())) {
            Optional<String> pem =
                    Optional.ofNullable(host.seen().certificates().get(wanted.path()));
            if (pem.isEmpty()) {
                examined.error(
                        "certificate-missing",
                        host,
                        wanted.path() + " holds no certificate, or is not there",
                        "",
                        wanted.making());
            } else {
                CertificateRules.leaf(pem.orElseThrow()).ifPresent(leaf -> identity(host, wanted, leaf, authority));
            }
        }
    }

    private void trusted(Case.Patient host, X509Certificate authority) {
        HostPath path = examined.plan.spec().paths().certificates().resolve("ca.crt");
        Optional.ofNullable(host.seen().certificates().get(path))
                .flatMap(CertificateRules::leaf)
                .filter(there -> !there.equals(authority))
                .ifPresent(there -> examined.error(
                        "certificate-authority",
                        host,
                        path + " is not this cluster's authority: whoever reads it trusts another cluster",
                        "subject " + DistinguishedName.subjectOf(there) + ", serial "
                                + there.getSerialNumber().toString(16),
                        "put the cluster's own back (pki/ of its directory), or kubeadm reset the host and run apply"));
    }

    private void identity(
            Case.Patient host, KubeadmCertificate wanted, X509Certificate leaf, X509Certificate authority) {
        String name = DistinguishedName.subjectOf(leaf).commonName().orElse("");
        if (!name.equals(wanted.commonName())) {
            examined.error(
                    "certificate-identity",
                    host,
                    wanted.path() + " is for " + name + ", not for " + wanted.commonName()
                            + ": whoever shows it is taken for somebody else (403)",
                    "subject " + DistinguishedName.subjectOf(leaf),
                    wanted.making());
        }
        if (wanted.signer() == KubeadmCertificate.Signer.CLUSTER && !isSignedBy(leaf, authority)) {
            examined.error(
                    "certificate-authority",
                    host,
                    wanted.path() + " is not signed by this cluster's authority: nobody here believes it",
                    "issuer " + leaf.getIssuerX500Principal().getName(),
                    wanted.making());
        }
        if (wanted.path().name().equals("apiserver.crt")) {
            names(host, wanted, leaf);
        }
    }

    private static boolean isSignedBy(X509Certificate leaf, X509Certificate authority) {
        try {
            leaf.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** kubeadm writes this certificate once: a name that was described later is not in it. */
    private void names(Case.Patient host, KubeadmCertificate certificate, X509Certificate leaf) {
        List<String> wanted =
                new ArrayList<>(new KubeadmDocuments(examined.plan.spec(), examined.plan.directory()).apiServerNames());
        wanted.add(examined.plan.spec().network().serviceAddress().toString());
        wanted.removeAll(proven(leaf));
        if (!wanted.isEmpty()) {
            examined.error(
                    "certificate-names",
                    host,
                    certificate.path() + " is not for " + String.join(", ", wanted)
                            + ": clients that use it are told of a wrong certificate",
                    "",
                    "on this host remove apiserver.crt and apiserver.key, then " + certificate.making());
        }
    }

    private static List<String> proven(X509Certificate leaf) {
        List<String> names = new ArrayList<>();
        try {
            Collection<List<?>> all = leaf.getSubjectAlternativeNames();
            for (List<?> name : all == null ? List.<List<?>>of() : all) {
                String text = String.valueOf(name.get(1));
                names.add(ADDRESS.equals(name.get(0)) ? IpAddress.of(text).toString() : text);
            }
        } catch (CertificateParsingException e) {
            return names; // a certificate without readable names proves none
        }
        return names;
    }

    private void server(Case.Patient host, HostPath path, String text) {
        Matcher server = SERVER.matcher(text);
        if (!path.name().endsWith(".conf") || !path.parent().equals(KubeadmPaths.CONFIGURATION) || !server.find()) {
            return;
        }
        String endpoint = new KubeadmDocuments(examined.plan.spec(), examined.plan.directory()).endpoint();
        String own = HostPort.of(
                        host.node().node().address(),
                        examined.plan.spec().apiServer().port())
                .toString();
        boolean local =
                host.node().node().is(NodeRole.CONTROL_PLANE) && server.group(1).equals(own);
        if (!server.group(1).equals(endpoint) && !local) {
            examined.error(
                    "kubeconfig-server",
                    host,
                    path + " leads to " + server.group(1) + ", and the API is found at " + endpoint,
                    "",
                    "set its server to https://" + endpoint + " and restart who reads it: kubeadm writes it once");
        }
    }
}
