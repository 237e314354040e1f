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
    /** By slot, then by host. */
    private final Map<String, Map<String, Set<Generation>>> stores;

    private final Map<String, Map<String, Generation>> credentials;

    private TrustState(
            Map<String, Map<String, Set<Generation>>> stores, Map<String, Map<String, Generation>> credentials) {
        this.stores = stores;
        this.credentials = credentials;
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

    /** As everything is before a rotation: old ones only. */
    static TrustState before(List<RotationStep> steps) {
        TrustState state = new TrustState(new TreeMap<>(), new TreeMap<>());
        for (RotationStep step : steps) {
            if (step.change() == RotationStep.Change.REPLACE) {
                put(state.credentials, step, Generation.OLD);
            } else {
                put(state.stores, step, EnumSet.of(Generation.OLD));
            }
        }
        return state;
    }

    private static <V> void put(Map<String, Map<String, V>> slots, RotationStep step, V value) {
        slots.computeIfAbsent(step.slot(), s -> new TreeMap<>()).put(step.host(), value);
    }

    /** As everything is after one more step. */
    TrustState after(RotationStep step) {
        return switch (step.change()) {
            case TRUST_BOTH -> new TrustState(changed(stores, step, EnumSet.allOf(Generation.class)), credentials);
            case REPLACE -> new TrustState(stores, changed(credentials, step, Generation.NEW));
            case TRUST_NEW_ONLY -> new TrustState(changed(stores, step, EnumSet.of(Generation.NEW)), credentials);
        };
    }

    private static <V> Map<String, Map<String, V>> changed(
            Map<String, Map<String, V>> slots, RotationStep step, V value) {
        Map<String, Map<String, V>> next = new TreeMap<>(slots);
        next.put(step.slot(), new TreeMap<>(slots.getOrDefault(step.slot(), Map.of())));
        put(next, step, value);
        return next;
    }

    /** Every connection that fails; a rotation has none at any moment. */
    public List<Broken> broken() {
        List<Broken> broken = new ArrayList<>();
        for (TrustEdge edge : TrustEdge.values()) {
            for (TrustEdge.Check check : edge.checks()) {
                Map<String, Set<Generation>> checking =
                        stores.getOrDefault(check.store().name(), Map.of());
                credentials
                        .getOrDefault(check.shown().name(), Map.of())
                        .forEach((from, generation) -> checking.forEach((to, trusted) -> {
                            if (!trusted.contains(generation)) {
                                broken.add(new Broken(
                                        edge, generation + " " + check.shown() + "@" + from, check.store() + "@" + to));
                            }
                        }));
            }
        }
        return broken;
    }

    /** Whether nothing old is trusted or shown any more. */
    public boolean isNew() {
        return credentials.values().stream().flatMap(h -> h.values().stream()).allMatch(g -> g == Generation.NEW)
                && stores.values().stream()
                        .flatMap(h -> h.values().stream())
                        .allMatch(s -> s.equals(EnumSet.of(Generation.NEW)));
    }

    /** Whether nothing new is trusted or shown yet. */
    public boolean isOld() {
        return credentials.values().stream().flatMap(h -> h.values().stream()).allMatch(g -> g == Generation.OLD)
                && stores.values().stream()
                        .flatMap(h -> h.values().stream())
                        .allMatch(s -> s.equals(EnumSet.of(Generation.OLD)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrustState that && stores.equals(that.stores) && credentials.equals(that.credentials);
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
