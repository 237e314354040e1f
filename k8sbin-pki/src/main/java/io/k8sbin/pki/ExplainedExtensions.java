package io.k8sbin.pki;

import io.k8sbin.pki.CertificateExplanation.Field;
import io.k8sbin.pki.internal.KeyIds;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Explains extensions (RFC 5280 section 4.2), and the ones that are missing. */
final class ExplainedExtensions {
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String SUBJECT_KEY_ID = "2.5.29.14";
    private static final String AUTHORITY_KEY_ID = "2.5.29.35";
    private static final String SUBJECT_ALT_NAME = "2.5.29.17";
    private static final Set<String> KNOWN = Set.of(
            KEY_USAGE, EXTENDED_KEY_USAGE, BASIC_CONSTRAINTS, SUBJECT_KEY_ID, AUTHORITY_KEY_ID, SUBJECT_ALT_NAME);
    private static final List<String> USAGES = List.of(
            "digitalSignature",
            "contentCommitment",
            "keyEncipherment",
            "dataEncipherment",
            "keyAgreement",
            "keyCertSign",
            "cRLSign",
            "encipherOnly",
            "decipherOnly");
    private static final Map<String, String> PURPOSES = Map.of(
            "1.3.6.1.5.5.7.3.1", "serverAuth",
            "1.3.6.1.5.5.7.3.2", "clientAuth",
            "2.5.29.37.0", "anyExtendedKeyUsage");

    private final X509Certificate certificate;
    private final Optional<X509Certificate> issuer;
    private final boolean authority;

    private ExplainedExtensions(X509Certificate certificate, Optional<X509Certificate> issuer) {
        this.certificate = certificate;
        this.issuer = issuer;
        this.authority = certificate.getBasicConstraints() >= 0;
    }

    static List<Field> of(X509Certificate certificate, Optional<X509Certificate> issuer) {
        ExplainedExtensions all = new ExplainedExtensions(certificate, issuer);
        List<Field> fields = new ArrayList<>();
        fields.add(all.keyUsage());
        fields.add(all.extendedKeyUsage());
        fields.add(all.basicConstraints());
        fields.add(all.subjectKeyId());
        fields.add(all.authorityKeyId());
        fields.addAll(ExplainedNames.of(certificate));
        fields.addAll(all.others());
        return fields;
    }

    private boolean isCritical(String oid) {
        Set<String> critical = certificate.getCriticalExtensionOIDs();
        return critical != null && critical.contains(oid);
    }

    private Field field(String name, String oid, String value, String reason) {
        String shown = certificate.getExtensionValue(oid) == null ? "(none)" : value;
        return new Field("extensions." + name, isCritical(oid) ? shown + " (critical)" : shown, reason);
    }

    private Field keyUsage() {
        boolean[] bits = certificate.getKeyUsage();
        List<String> names = new ArrayList<>();
        for (int i = 0; bits != null && i < bits.length; i++) {
            if (bits[i]) {
                names.add(USAGES.get(i));
            }
        }
        return field("keyUsage", KEY_USAGE, String.join(", ", names), usageReason(names));
    }

    private String usageReason(List<String> names) {
        if (names.isEmpty()) {
            return "limits the key to nothing; strict verifiers ask for it";
        }
        if (authority) {
            return names.contains("keyCertSign")
                    ? "the key signs certificates; digitalSignature lets it sign other answers as well"
                    : "lacks keyCertSign, so no verifier accepts what it issues";
        }
        boolean rsa = certificate.getPublicKey().getAlgorithm().equals("RSA");
        if (!names.contains("keyEncipherment")) {
            return "the key signs handshakes; "
                    + (rsa ? "RSA key exchange of old TLS is not possible" : "that is all an EC key does in TLS");
        }
        return rsa
                ? "the key signs handshakes; keyEncipherment is for RSA key exchange of old TLS"
                : "keyEncipherment means nothing with this key; cfssl and kubeadm write it nevertheless";
    }

    private Field extendedKeyUsage() {
        List<String> usages = CertificateContents.extendedKeyUsages(certificate).stream()
                .map(u -> PURPOSES.getOrDefault(u, u))
                .toList();
        return field("extendedKeyUsage", EXTENDED_KEY_USAGE, String.join(", ", usages), purposeReason(usages));
    }

    private String purposeReason(List<String> usages) {
        if (usages.isEmpty()) {
            return authority
                    ? "left out: on an authority it would limit what it issues"
                    : "missing, so it serves as server and as client; issue it for one purpose";
        }
        boolean server = usages.contains("serverAuth");
        boolean client = usages.contains("clientAuth");
        if (server && client) {
            return "both ways, as etcd members need it: they dial each other, and the gateway dials its own server";
        }
        if (server) {
            return "a server and nothing else: shown as a client, kube-apiserver answers 401";
        }
        return client
                ? "a client and nothing else: it cannot pose as a server"
                : "neither server nor client; of no use to Kubernetes";
    }

    private Field basicConstraints() {
        int depth = certificate.getBasicConstraints();
        String value = authority ? "CA:TRUE" + (depth == Integer.MAX_VALUE ? "" : ", pathlen:" + depth) : "CA:FALSE";
        String reason;
        if (!authority) {
            reason = "not an authority: whoever has its key issues nothing";
        } else if (depth == Integer.MAX_VALUE) {
            reason = "an authority with any number of authorities below it";
        } else {
            reason = depth == 0
                    ? "an authority for leaves only: none it issues may be an authority"
                    : "an authority with at most %d authorities between it and a leaf".formatted(depth);
        }
        return field("basicConstraints", BASIC_CONSTRAINTS, value, reason);
    }

    private Field subjectKeyId() {
        String value = KeyIds.subject(certificate).orElse("unreadable");
        return field(
                "subjectKeyIdentifier",
                SUBJECT_KEY_ID,
                value,
                authority
                        ? "names this key; what it issues repeats it, so that verifiers find the right one of two"
                                + " authorities of one name"
                        : "names this key; strict verifiers ask for it on authorities only");
    }

    private Field authorityKeyId() {
        Optional<String> named = KeyIds.authority(certificate);
        return field(
                "authorityKeyIdentifier",
                AUTHORITY_KEY_ID,
                named.orElse("names no key"),
                named.map(this::issuerKey).orElseGet(this::noIssuerKey));
    }

    private String noIssuerKey() {
        return AuthorityRules.isSelfIssued(certificate)
                ? "left out: a root is its own issuer"
                : "missing: OpenSSL with -x509_strict and Python 3.13 refuse the certificate. Issue it anew";
    }

    private String issuerKey(String named) {
        if (issuer.isEmpty()) {
            return "names the issuer's key, for verifiers that know several authorities of one name";
        }
        Optional<String> own = KeyIds.subject(issuer.get());
        if (own.isEmpty()) {
            return "names the issuer's key, computed because the issuer's certificate does not name it";
        }
        return own.get().equals(named)
                ? "copied from the issuer's certificate, never computed again: there is more than one way to compute it"
                : "names another key than the issuer's, " + own.get() + "; OpenSSL refuses that. Issue it anew";
    }

    /** Extensions this library never writes. */
    private List<Field> others() {
        Set<String> oids = new TreeSet<>();
        Optional.ofNullable(certificate.getNonCriticalExtensionOIDs()).ifPresent(oids::addAll);
        Optional.ofNullable(certificate.getCriticalExtensionOIDs()).ifPresent(oids::addAll);
        oids.removeAll(KNOWN);
        return oids.stream()
                .map(oid -> field(
                        oid,
                        oid,
                        certificate.getExtensionValue(oid).length + " octets",
                        isCritical(oid)
                                ? "written by somebody else and critical: verifiers that do not know it refuse the"
                                        + " certificate"
                                : "written by somebody else; Kubernetes does not look at it"))
                .toList();
    }
}
