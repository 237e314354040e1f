package io.k8sbin.pki;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way from a certificate up to a trust anchor, as far as it goes.
 *
 * @param certificates the leaf first; the anchor last when {@code end} is ANCHORED
 * @param end how it ended
 */
record CertificationPath(List<X509Certificate> certificates, End end) {
    private static final int MAX_LENGTH = 10;

    /** Why the path goes no further. */
    enum End {
        /** The last certificate is a trust anchor. */
        ANCHORED,
        /** Nobody known has the issuer's name. */
        UNKNOWN_ISSUER,
        /** Those who have the issuer's name did not sign. */
        WRONG_ISSUER
    }

    CertificationPath {
        certificates = List.copyOf(certificates);
    }

    /** Anchors before intermediates, valid ones before others; no way back. */
    static CertificationPath find(List<X509Certificate> chain, List<X509Certificate> anchors, Instant at) {
        List<X509Certificate> path = new ArrayList<>(List.of(chain.get(0)));
        while (true) {
            X509Certificate last = path.get(path.size() - 1);
            if (anchors.contains(last)) {
                return new CertificationPath(path, End.ANCHORED);
            }
            List<X509Certificate> named = Stream.concat(anchors.stream(), chain.stream())
                    .filter(c -> c.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
                    .filter(c -> !path.contains(c))
                    .toList();
            Optional<X509Certificate> issuer = named.stream()
                    .filter(c -> AuthorityRules.isIssuedBy(last, c))
                    .min(Comparator.comparingInt(c -> (anchors.contains(c) ? 0 : 1) + (isValid(c, at) ? 0 : 2)));
            if (issuer.isEmpty() || path.size() == MAX_LENGTH) {
                return new CertificationPath(path, named.isEmpty() ? End.UNKNOWN_ISSUER : End.WRONG_ISSUER);
            }
            path.add(issuer.get());
        }
    }

    private static boolean isValid(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }
}
