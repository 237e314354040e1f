package io.k8sbin.pki.rotation;

import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Objects;

/**
 * One change of one thing on one host, after which every connection still holds.
 *
 * @param id unique in its plan, and the same whenever the plan is made anew
 * @param change what happens
 * @param slot the {@link TrustStore} or {@link Credential} it happens to
 * @param host where; {@code cluster} for what exists once
 * @param edges the connections that depend on it
 * @param how what to change, and what has to be restarted
 * @param precondition what must be true before
 * @param verify how to see that it worked
 * @param rollback how to take it back
 */
public record RotationStep(
        String id,
        Change change,
        String slot,
        String host,
        List<TrustEdge> edges,
        String how,
        String precondition,
        String verify,
        String rollback) {

    /** What can happen to a trust store or a credential. */
    public enum Change {
        /** A store that trusted the old one trusts both. */
        TRUST_BOTH,
        /** A credential of the old one becomes one of the new. */
        REPLACE,
        /** A store that trusted both trusts the new one only. */
        TRUST_NEW_ONLY
    }

    /** Copies the list. */
    public RotationStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(host, "host");
        edges = List.copyOf(edges);
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(precondition, "precondition");
        Objects.requireNonNull(verify, "verify");
        Objects.requireNonNull(rollback, "rollback");
    }

    static RotationStep store(Change change, TrustStore store, String host) {
        boolean both = change == Change.TRUST_BOTH;
        return new RotationStep(
                id(change, store.name(), host),
                change,
                store.name(),
                host,
                TrustEdge.of(store),
                (both ? "add the new one, keep the old one: " : "leave the new one only: ") + store.how(),
                both
                        ? "the new one exists, and the step before holds on every host"
                        : "nothing in use was signed by the old one: the inventory of disks and connections shows none",
                both
                        ? "connections " + TrustEdge.of(store) + " work as before, with the old one still shown"
                        : "connections " + TrustEdge.of(store) + " work, and what the old one signed is refused",
                both ? "leave the old one only" : "add the old one again");
    }

    static RotationStep replace(Credential credential, String host) {
        return new RotationStep(
                id(Change.REPLACE, credential.name(), host),
                Change.REPLACE,
                credential.name(),
                host,
                TrustEdge.of(credential),
                credential.renewal(),
                "whoever checks it trusts both",
                "connections " + TrustEdge.of(credential) + " work, and show what the new one signed",
                "put the old file back; it is trusted until the last phase");
    }

    private static String id(Change change, String slot, String host) {
        return (change + "/" + slot + "/" + host)
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
    }

    Json toJson() {
        return Json.object()
                .put("id", id)
                .put("change", change.name())
                .put("slot", slot)
                .put("host", host)
                .put("edges", Json.ofTexts(edges.stream().map(TrustEdge::name).toList()))
                .put("how", how)
                .put("precondition", precondition)
                .put("verify", verify)
                .put("rollback", rollback)
                .build();
    }

    /** The id, and what to do. */
    @Override
    public String toString() {
        return id + ": " + how;
    }
}
