package io.k8sbin.pki.rotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Who trusts and who shows what at one moment of a rotation. Immutable. */
public final class TrustState {
    private final Map<Holder, Set<Generation>> stores;
    private final Map<Holder, Generation> credentials;

    private TrustState(Map<Holder, Set<Generation>> stores, Map<Holder, Generation> credentials) {
        this.stores = new TreeMap<>(stores);
        this.credentials = new TreeMap<>(credentials);
    }

    /** Which of the two. */
    public enum Generation {
        /** What is replaced. */
        OLD,
        /** What replaces it. */
        NEW
    }

    /**
     * A connection that fails.
     *
     * @param edge which
     * @param shown what is shown, and where it comes from
     * @param checkedBy who does not trust it, and where
     */
    public record Broken(TrustEdge edge, String shown, String checkedBy) {
        @Override
        public String toString() {
            return edge + " (" + edge.title() + "): " + shown + " is not trusted by " + checkedBy;
        }
    }

    private record Holder(String slot, String host) implements Comparable<Holder> {
        @Override
        public int compareTo(Holder other) {
            int bySlot = slot.compareTo(other.slot);
            return bySlot != 0 ? bySlot : host.compareTo(other.host);
        }

        @Override
        public String toString() {
            return slot + "@" + host;
        }
    }

    /** As everything is before a rotation: old ones only. */
    static TrustState before(List<RotationStep> steps) {
        Map<Holder, Set<Generation>> stores = new TreeMap<>();
        Map<Holder, Generation> credentials = new TreeMap<>();
        for (RotationStep step : steps) {
            Holder holder = new Holder(step.slot(), step.host());
            if (step.change() == RotationStep.Change.REPLACE) {
                credentials.put(holder, Generation.OLD);
            } else {
                stores.put(holder, EnumSet.of(Generation.OLD));
            }
        }
        return new TrustState(stores, credentials);
    }

    /** As everything is after one more step. */
    TrustState after(RotationStep step) {
        Holder holder = new Holder(step.slot(), step.host());
        TrustState next = new TrustState(stores, credentials);
        switch (step.change()) {
            case TRUST_BOTH -> next.stores.put(holder, EnumSet.allOf(Generation.class));
            case REPLACE -> next.credentials.put(holder, Generation.NEW);
            case TRUST_NEW_ONLY -> next.stores.put(holder, EnumSet.of(Generation.NEW));
        }
        return next;
    }

    /** Every connection that fails; a rotation has none at any moment. */
    public List<Broken> broken() {
        List<Broken> broken = new ArrayList<>();
        for (TrustEdge edge : TrustEdge.values()) {
            for (TrustEdge.Check check : edge.checks()) {
                credentials.forEach((shown, generation) -> stores.forEach((store, trusted) -> {
                    if (shown.slot().equals(check.shown().name())
                            && store.slot().equals(check.store().name())
                            && !trusted.contains(generation)) {
                        broken.add(new Broken(edge, generation + " " + shown, store.toString()));
                    }
                }));
            }
        }
        return broken;
    }

    /** Whether nothing old is trusted or shown any more. */
    public boolean isNew() {
        return credentials.values().stream().allMatch(g -> g == Generation.NEW)
                && stores.values().stream().allMatch(s -> s.equals(EnumSet.of(Generation.NEW)));
    }

    /** Whether nothing new is trusted or shown yet. */
    public boolean isOld() {
        return credentials.values().stream().allMatch(g -> g == Generation.OLD)
                && stores.values().stream().allMatch(s -> s.equals(EnumSet.of(Generation.OLD)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrustState that
                && stores.equals(that.stores)
                && credentials.equals(that.credentials);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stores, credentials);
    }

    /** Who trusts and shows what. */
    @Override
    public String toString() {
        return "TrustState[trusted=" + stores + ", shown=" + credentials + "]";
    }
}
