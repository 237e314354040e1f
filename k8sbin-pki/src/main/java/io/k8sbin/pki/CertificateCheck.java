package io.k8sbin.pki;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether a certificate that exists still is what is wanted. Looks at public material only and changes nothing. */
public final class CertificateCheck {
    private CertificateCheck() {}

    /**
     * Every reason why the certificate must be issued anew; empty when it is still right. The lifetime it was issued for
     * is no reason, only what is left of it.
     *
     * @param wanted what it should say
     * @param existing what there is
     * @param issuer the authority it should come from
     * @param now when to look
     * @param policy when it is due
     */
    public static List<ReissueReason> reasonsToReissue(
            CertificateSpec wanted,
            X509Certificate existing,
            X509Certificate issuer,
            Instant now,
            RenewalPolicy policy) {
        List<ReissueReason> reasons = new ArrayList<>(ContentCheck.reasons(wanted, existing));
        issuer(existing, issuer, reasons);
        time(existing, now, policy, reasons);
        return List.copyOf(reasons);
    }

    private static void issuer(X509Certificate existing, X509Certificate issuer, List<ReissueReason> reasons) {
        if (!existing.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            reasons.add(new ReissueReason(
                    ReissueReason.Kind.ISSUER,
                    "issued by %s, wanted from %s"
                            .formatted(existing.getIssuerX500Principal(), issuer.getSubjectX500Principal())));
        } else if (!AuthorityRules.isIssuedBy(existing, issuer)) {
            reasons.add(new ReissueReason(
                    ReissueReason.Kind.SIGNATURE,
                    "not signed by the key of %s; another authority of the same name did"
                            .formatted(issuer.getSubjectX500Principal())));
        }
    }

    private static void time(X509Certificate existing, Instant now, RenewalPolicy policy, List<ReissueReason> reasons) {
        Instant first = existing.getNotBefore().toInstant();
        Instant last = existing.getNotAfter().toInstant();
        if (now.isAfter(last)) {
            reasons.add(new ReissueReason(ReissueReason.Kind.EXPIRED, "valid until " + last));
        } else if (now.isBefore(first)) {
            reasons.add(new ReissueReason(ReissueReason.Kind.NOT_YET_VALID, "valid from " + first));
        } else if (!now.isBefore(policy.dueAt(existing))) {
            reasons.add(new ReissueReason(
                    ReissueReason.Kind.DUE, "valid until %s, due since %s".formatted(last, policy.dueAt(existing))));
        }
    }
}
