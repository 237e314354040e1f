package io.k8sbin.pki;

import io.k8sbin.pki.CertificateExplanation.Field;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Explains each name a certificate proves. */
final class ExplainedNames {
    private static final String NAME = "extensions.subjectAltName";
    private static final Set<String> SERVICE = Set.of("kubernetes", "kubernetes.default", "kubernetes.default.svc");

    private ExplainedNames() {}

    static List<Field> of(X509Certificate certificate) {
        List<CertificateContents.Name> names = CertificateContents.names(certificate);
        if (names.isEmpty()) {
            return List.of(new Field(NAME, "(none)", missing(certificate)));
        }
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            CertificateContents.Name name = names.get(i);
            fields.add(new Field(
                    NAME + "[" + i + "]",
                    name.value().map(SubjectAltName::toString).orElse(name.text()),
                    name.value().map(ExplainedNames::reason).orElseGet(() -> broken(name.text()))));
        }
        return fields;
    }

    private static String missing(X509Certificate certificate) {
        if (certificate.getBasicConstraints() >= 0) {
            return "left out: an authority serves nobody";
        }
        return CertificateContents.extendedKeyUsages(certificate).contains("1.3.6.1.5.5.7.3.1")
                ? "missing: no client accepts this server, for the common name counts no more. Issue it with its names"
                : "left out: a client is known by its common name";
    }

    private static String broken(String text) {
        return text.endsWith(".")
                ? "ends with a dot: Go, JDK and OpenSSL compare it with what was dialled, and that has none"
                : "a name no client dials in this form; issue it without";
    }

    private static String reason(SubjectAltName name) {
        if (name instanceof SubjectAltName.Ip ip) {
            return address(ip.address().toString());
        }
        if (name instanceof SubjectAltName.Uri) {
            return "a URI; Kubernetes looks at none, service meshes do";
        }
        String dns = ((SubjectAltName.Dns) name).name();
        if (SERVICE.contains(dns) || dns.startsWith("kubernetes.default.svc.")) {
            return "the kubernetes service, as pods call kube-apiserver";
        }
        if (dns.startsWith("*.")) {
            return "every host one label below; whoever has the key is all of them";
        }
        return dns.equals("localhost")
                ? "clients on the same host, health checks among them"
                : "a host clients dial by this name";
    }

    private static String address(String address) {
        return address.equals("127.0.0.1") || address.equals("::1")
                ? "clients on the same host: health checks and the local load balancer"
                : "clients that dial this address; address and name are proved separately";
    }
}
