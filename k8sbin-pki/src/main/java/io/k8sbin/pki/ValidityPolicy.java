package io.k8sbin.pki;

/** What to do when a certificate would be valid longer than its issuer, and so fail on the issuer's last day. */
public enum ValidityPolicy {
    /** Refuse to issue. */
    REFUSE_BEYOND_ISSUER,
    /** Let it end with its issuer. */
    CLIP_TO_ISSUER
}
