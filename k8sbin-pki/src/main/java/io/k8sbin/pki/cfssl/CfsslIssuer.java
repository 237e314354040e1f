package io.k8sbin.pki.cfssl;

import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.ValidityPolicy;
import java.time.Clock;
import java.util.Objects;

/**
 * Issues what cfssl would: certificates equal to those of {@code cfssl gencert} 1.2.0 in every byte but serial number, key,
 * key identifiers, times and signature. What cfssl does in silence it refuses or tells: a certificate that outlives its
 * authority, one that bears its name, one that is born expired. Immutable and thread-safe.
 *
 * <pre>{@code
 * CertificateAuthority ca = CfsslIssuer.initCa(CfsslRequest.parse(caCsrJson), Clock.systemUTC());
 * CfsslIssuer issuer = CfsslIssuer.of(ca, CfsslConfig.parse(caConfigJson));
 * issuer.issue(CfsslRequest.parse(csrJson), "kubernetes", Clock.systemUTC()).writeBare(folder, "kubernetes");
 * }</pre>
 */
public final class CfsslIssuer {
    private final CertificateAuthority authority;
    private final CfsslConfig config;

    private CfsslIssuer(CertificateAuthority authority, CfsslConfig config) {
        this.authority = Objects.requireNonNull(authority, "authority");
        this.config = Objects.requireNonNull(config, "config");
    }

    /** Issues from this authority by these profiles. */
    public static CfsslIssuer of(CertificateAuthority authority, CfsslConfig config) {
        return new CfsslIssuer(authority, config);
    }

    /**
     * A new root, as {@code cfssl gencert -initca} makes it: 43800 hours unless the request says otherwise, any number of
     * authorities below it unless the request says otherwise.
     *
     * @throws CfsslException when the request has no subject or its expiry is not longer than the five minutes it starts
     *     in the past
     */
    public static CertificateAuthority initCa(CfsslRequest request, Clock at) {
        return RootIssue.issue(request, at.instant(), RootIssue::newKey).withClock(at);
    }

    /**
     * A certificate with a new key, as {@code cfssl gencert -profile} makes it.
     *
     * @param profile a name, or an empty text for the default profile
     * @throws CfsslException when there is no such profile, it has no usages, the request is one for an authority, a name
     *     is not on the whitelist, the certificate would outlive this authority, be born expired or bear its name, or the
     *     authority does not allow another one below it
     */
    public CfsslIssued issue(CfsslRequest request, String profile, Clock at) {
        return issue(request, profile, at, ValidityPolicy.REFUSE_BEYOND_ISSUER);
    }

    /**
     * As {@link #issue(CfsslRequest, String, Clock)}.
     *
     * @param policy what to do when it would outlive this authority; cfssl issues it and says nothing
     * @throws CfsslException as {@link #issue(CfsslRequest, String, Clock)}
     */
    public CfsslIssued issue(CfsslRequest request, String profile, Clock at, ValidityPolicy policy) {
        return new LeafIssue(authority, config, request, profile).issue(at.instant(), policy, RootIssue::newKey);
    }

    /** The authority. */
    public CertificateAuthority authority() {
        return authority;
    }
}
