package io.k8sbin.pki;

import java.util.Objects;

/**
 * Why a certificate must be issued anew.
 *
 * @param kind what is no longer right
 * @param detail what it is and what it should be
 */
public record ReissueReason(Kind kind, String detail) {

    /** The kinds of reason. */
    public enum Kind {
        /** The subject is another. */
        SUBJECT,
        /** Names are missing or no longer wanted. */
        SUBJECT_ALT_NAMES,
        /** The extended key usages are others. */
        EXTENDED_KEY_USAGE,
        /** The key usages are others. */
        KEY_USAGE,
        /** It says it is an authority. */
        BASIC_CONSTRAINTS,
        /** Its key is of another kind. */
        KEY_ALGORITHM,
        /** Another authority issued it. */
        ISSUER,
        /** The issuer has the right name and another key, or the certificate was changed. */
        SIGNATURE,
        /** The renewal policy says so. */
        DUE,
        /** Its last valid second is over. */
        EXPIRED,
        /** Its first valid second is still to come. */
        NOT_YET_VALID
    }

    /** Refuses nulls. */
    public ReissueReason {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }

    @Override
    public String toString() {
        return kind + ": " + detail;
    }
}
