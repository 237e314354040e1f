package io.k8sbin.pki;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a certificate would be accepted, and if not, by which rule: the path check of RFC 5280 section 6 by the
 * JDK, and what Go, OpenSSL and Kubernetes ask beyond it. Reads no clock, asks no network, checks no revocation
 * (Kubernetes has none). Immutable and thread-safe.
 *
 * <table>
 *   <caption>Ids of the findings</caption>
 *   <tr><th>id</th><th>rule</th></tr>
 *   <tr><td>pki.expired, pki.not-yet-valid</td><td>the moment lies within the validity, trust anchors included</td></tr>
 *   <tr><td>pki.unknown-issuer</td><td>some known certificate bears the issuer's name</td></tr>
 *   <tr><td>pki.wrong-issuer</td><td>and its key made the signature</td></tr>
 *   <tr><td>pki.issuer-encoding</td><td>and its name is written with the same bytes, which Go compares</td></tr>
 *   <tr><td>pki.key-id</td><td>and its key identifier is the one the certificate names</td></tr>
 *   <tr><td>pki.no-key-id</td><td>(warning) identifiers are there, which strict verifiers ask for</td></tr>
 *   <tr><td>pki.not-an-authority, pki.path-length</td><td>issuers may issue, and at this depth</td></tr>
 *   <tr><td>pki.outlives-issuer</td><td>(warning) no certificate ends after its issuer</td></tr>
 *   <tr><td>pki.wrong-usage</td><td>key usage and extended key usage allow the purpose, issuers' included</td></tr>
 *   <tr><td>pki.any-usage</td><td>(warning) the leaf limits its purpose</td></tr>
 *   <tr><td>pki.authority-as-leaf</td><td>(warning) the leaf is no authority</td></tr>
 *   <tr><td>pki.no-names, pki.name-missing</td><td>a server proves names, all that are asked for among them</td></tr>
 *   <tr><td>pki.bad-name</td><td>(warning) a name no client would match, such as one with a dot at the end</td></tr>
 *   <tr><td>pki.no-user</td><td>a client has a common name</td></tr>
 *   <tr><td>pki.weak-signature, pki.weak-key</td><td>no MD5, no SHA-1, no RSA below 2048 bits</td></tr>
 *   <tr><td>pki.duplicate-authority</td><td>(warning) no two trust anchors share a name and differ in key</td></tr>
 *   <tr><td>pki.chain-order</td><td>(warning) each certificate of the chain issued the one before it</td></tr>
 *   <tr><td>pki.key-mismatch</td><td>the private key is the certificate's ({@link #verifyKey})</td></tr>
 *   <tr><td>pki.path</td><td>whatever else the JDK's path validation refuses</td></tr>
 * </table>
 */
public final class CertificateVerifier {
    private final List<X509Certificate> anchors;

    private CertificateVerifier(List<X509Certificate> anchors) {
        this.anchors = anchors;
    }

    /**
     * A verifier that trusts these certificates.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static CertificateVerifier trusting(Collection<X509Certificate> anchors) {
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("a verifier needs at least one trust anchor");
        }
        return new CertificateVerifier(List.copyOf(anchors));
    }

    /**
     * What is wrong with a certificate at a moment; empty when nothing is.
     *
     * @param chain the certificate, then its intermediates in any order
     * @throws IllegalArgumentException when the chain is empty
     */
    public List<Finding> verify(List<X509Certificate> chain, CertificatePurpose purpose, Instant at) {
        return verify(chain, purpose, at, List.of());
    }

    /**
     * As {@link #verify(List, CertificatePurpose, Instant)}, and whether it proves these names.
     *
     * @param names what clients dial; a wildcard in the certificate covers one label
     * @throws IllegalArgumentException when the chain is empty
     */
    public List<Finding> verify(
            List<X509Certificate> chain,
            CertificatePurpose purpose,
            Instant at,
            Collection<? extends SubjectAltName> names) {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a chain holds at least the certificate itself");
        }
        List<Finding> findings = new ArrayList<>(LeafRules.check(chain.get(0), purpose, names));
        findings.addAll(PathRules.duplicateAnchors(anchors));
        findings.addAll(PathRules.order(chain));
        CertificationPath path = CertificationPath.find(chain, anchors, at);
        findings.addAll(PathRules.check(path, purpose, at));
        if (!Finding.anyError(findings)) {
            findings.addAll(PkixValidation.check(path, at));
        }
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    /**
     * As {@link #verify(List, CertificatePurpose, Instant, Collection)}, throwing.
     *
     * @throws CertificateVerificationException when any finding is an error
     */
    public void require(
            List<X509Certificate> chain,
            CertificatePurpose purpose,
            Instant at,
            Collection<? extends SubjectAltName> names) {
        List<Finding> findings = verify(chain, purpose, at, names);
        if (Finding.anyError(findings)) {
            throw new CertificateVerificationException(findings);
        }
    }

    /**
     * Whether a private key belongs to a certificate; empty when it does.
     *
     * @param key a key of the JDK that shows its bytes
     */
    public static Optional<Finding> verifyKey(X509Certificate certificate, PrivateKey key) {
        try {
            KeyPairs.check(certificate, key);
            return Optional.empty();
        } catch (KeyMismatchException e) {
            return Optional.of(Finding.error("pki.key-mismatch", position(0), "" + e.getMessage()));
        }
    }

    static FieldPath position(int index) {
        return FieldPath.of("chain").index(index);
    }
}
