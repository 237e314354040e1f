package io.k8sbin.remote.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether a certificate vouches for a host. As OpenSSH, and stricter in one point, as it is from 10.3 on: a certificate
 * without principals is good for no host.
 */
record HostCertificateRule(KnownHosts known, List<String> names, String principal) {
    /** The line that revokes the certified key or the authority. */
    Optional<KnownHostsLine> revoked(SshCertificate certificate) {
        return names.stream()
                .flatMap(name -> List.of(certificate.plain(), certificate.authority()).stream()
                        .flatMap(blob -> known.find(name, blob.base64(), KnownHostsLine.Marker.REVOKED).stream()))
                .findFirst();
    }

    /** Why it does not; empty when it does. */
    Optional<String> objection(SshCertificate certificate, Instant now) {
        String authority = certificate.authority().fingerprint();
        if (known.authority(names, certificate.authority().base64()).isEmpty()) {
            return Optional.of("is signed by " + authority + ", which is no authority for it");
        }
        if (certificate.kind() != SshCertificate.Kind.HOST) {
            return Optional.of("is not one for hosts");
        }
        if (!certificate.signatureHolds()) {
            return Optional.of("does not bear the signature of its authority " + authority);
        }
        if (!certificate.validAt(now)) {
            return Optional.of("is not valid at " + now + ", by the operator's clock");
        }
        if (!certificate.principals().contains(principal)) {
            return Optional.of(
                    "is for " + HostText.clean(String.valueOf(certificate.principals())) + ", not for " + principal);
        }
        return certificate.criticalOptions().isEmpty()
                ? Optional.empty()
                : Optional.of("has critical options that are not known");
    }
}
