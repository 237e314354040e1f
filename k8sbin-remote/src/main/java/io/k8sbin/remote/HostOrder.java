package io.k8sbin.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which hosts wait for which others. Immutable.
 *
 * @param <H> what stands for a host
 */
public final class HostOrder<H> {
    private final Map<H, Set<H>> waitsFor;

    private HostOrder(Map<H, Set<H>> waitsFor) {
        this.waitsFor = waitsFor;
    }

    /** No host waits. */
    public static <H> HostOrder<H> none() {
        return new HostOrder<>(Map.of());
    }

    /** With these hosts started only after all of those succeeded. */
    public HostOrder<H> after(Collection<H> first, Collection<H> then) {
        Map<H, Set<H>> more = new LinkedHashMap<>(waitsFor);
        for (H host : then) {
            Set<H> all = new LinkedHashSet<>(more.getOrDefault(host, Set.of()));
            all.addAll(first);
            more.put(host, Collections.unmodifiableSet(all));
        }
        return new HostOrder<>(Collections.unmodifiableMap(more));
    }

    /** Whom a host waits for. */
    public Set<H> before(H host) {
        return waitsFor.getOrDefault(host, Set.of());
    }

    /**
     * The hosts in an order that keeps every wait, otherwise as given.
     *
     * @throws IllegalArgumentException when hosts wait for each other in a circle, naming one of them, or for one that is
     *     not among them
     */
    public List<H> sorted(Collection<H> hosts) {
        Set<H> all = new LinkedHashSet<>(hosts);
        Set<H> placed = new LinkedHashSet<>();
        List<H> path = new ArrayList<>();
        all.forEach(host -> place(host, all, placed, path));
        return List.copyOf(placed);
    }

    private void place(H host, Set<H> all, Set<H> placed, List<H> path) {
        if (placed.contains(host)) {
            return;
        }
        if (!all.contains(host) || path.contains(host)) {
            throw new IllegalArgumentException("host " + host
                    + (all.contains(host) ? " waits for itself: " + path : " is waited for but not there"));
        }
        path.add(host);
        before(host).forEach(other -> place(other, all, placed, path));
        path.remove(path.size() - 1);
        placed.add(host);
    }
}
