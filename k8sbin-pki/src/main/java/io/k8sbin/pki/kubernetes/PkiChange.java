package io.k8sbin.pki.kubernetes;

import io.k8sbin.pki.ReissueReason;
import java.util.List;
import java.util.Objects;

/**
 * Something a directory lacks, or holds and should hold otherwise.
 *
 * @param kind what is to be made
 * @param id of the certificate, the authority, or {@code sa}
 * @param reasons why, where something is there already; empty where nothing is
 */
public record PkiChange(Kind kind, String id, List<ReissueReason> reasons) {

    /** What is to be made. */
    public enum Kind {
        /** A new authority: key and certificate. */
        CREATE_AUTHORITY,
        /** The pair that signs service-account tokens. */
        CREATE_SERVICE_ACCOUNT_KEYS,
        /** The public half beside a private key that is there. */
        WRITE_PUBLIC_KEY,
        /** A certificate with a new key. */
        ISSUE,
        /** A certificate for the key that is there. */
        CERTIFY,
        /** A certificate in place of the one that is there, with a new key. */
        REISSUE
    }

    /** Copies the list. */
    public PkiChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        reasons = List.copyOf(reasons);
    }

    static PkiChange of(Kind kind, String id) {
        return new PkiChange(kind, id, List.of());
    }

    @Override
    public String toString() {
        String what = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " " + id;
        return reasons.isEmpty()
                ? what
                : what + ": "
                        + String.join(
                                "; ", reasons.stream().map(Object::toString).toList());
    }
}
