package io.k8sbin.pki.cfssl;

import io.k8sbin.core.Finding;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.CertificateProfile;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.NameAttribute;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What cfssl calls a CSR: the JSON that {@code cfssl gencert} reads (csr.CertificateRequest of cfssl 1.2.0). Immutable.
 *
 * @param subject who the certificate is about, by type in the order of {@link NameAttribute.Type}
 * @param hosts the names it proves, in the order given
 * @param keyAlgorithm the key to make
 * @param ca what the authority is to be, in requests for {@code -initca}
 */
public record CfsslRequest(
        List<NameAttribute> subject, List<CfsslHost> hosts, KeyAlgorithm keyAlgorithm, Optional<Authority> ca) {

    /**
     * The section {@code ca}.
     *
     * @param expiry how long it is valid from its start; cfssl gives 43800 hours unless it is set
     * @param pathLength how many authorities may stand below it; any number when empty
     */
    public record Authority(Optional<Duration> expiry, Optional<Integer> pathLength) {}

    /**
     * A request and what is odd about it.
     *
     * @param request what it says
     * @param findings warnings with their places
     */
    public record Reading(CfsslRequest request, List<Finding> findings) {
        /** Copies the list. */
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /** Sorts the subject and copies the lists. */
    public CfsslRequest {
        Objects.requireNonNull(keyAlgorithm, "keyAlgorithm");
        Objects.requireNonNull(ca, "ca");
        subject = subject.stream()
                .sorted(Comparator.comparing(NameAttribute::type))
                .toList();
        hosts = List.copyOf(hosts);
    }

    /**
     * Reads a request strictly.
     *
     * @throws CfsslException listing everything that is wrong, with its place
     */
    public static CfsslRequest parse(String json) {
        return read("<CSR JSON>", json, CfsslMode.STRICT).request();
    }

    /**
     * Reads a request.
     *
     * @param source name of the text, for places
     * @throws CfsslException listing everything that is wrong: no JSON, wrong types, keys that are weak or not supported,
     *     hosts no certificate can hold, extensions; in strict mode also what {@link CfsslMode} says
     */
    public static Reading read(String source, String json, CfsslMode mode) {
        return RequestReader.read(new Notes(source, mode), json);
    }

    /**
     * The same as a specification of this library: hosts in lower case and without a dot at the end, each once.
     *
     * @param profile what it is for; cfssl takes that from the profile of the signing configuration
     * @throws io.k8sbin.pki.InvalidCertificateSpecException when subject or hosts are not what this library issues
     */
    public CertificateSpec toSpec(CertificateProfile profile, Duration validity) {
        return new CertificateSpec(
                new DistinguishedName(subject),
                profile,
                hosts.stream().flatMap(h -> h.toSubjectAltName().stream()).toList(),
                validity,
                keyAlgorithm);
    }

    /** The JSON cfssl reads. */
    public Json toJson() {
        return RequestWriter.write(this);
    }
}
