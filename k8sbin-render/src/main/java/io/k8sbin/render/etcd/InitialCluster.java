package io.k8sbin.render.etcd;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.internal.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The members a cluster begins with: {@code initial-cluster}. */
final class InitialCluster {
    private static final FieldPath PATH = FieldPath.of("initial-cluster");
    private final Map<String, HostPort> peers = new LinkedHashMap<>();
    private final Problems problems;

    InitialCluster(Problems problems) {
        this.problems = problems;
    }

    void add(String member, HostPort peer) {
        if (peers.put(member, peer) != null) {
            problems.invalid(PATH, member, "stands twice");
        }
    }

    /** The member must find itself at the address it tells the others. */
    void checkHolds(String name, String advertised) {
        HostPort self = peers.get(name);
        if (self == null || !Objects.equals("https://" + self, advertised)) {
            problems.invalid(PATH, peers.keySet(), "must hold " + name + " with its peer address");
        }
    }

    @Override
    public String toString() {
        return peers.entrySet().stream()
                .map(e -> e.getKey() + "=https://" + e.getValue())
                .collect(Collectors.joining(","));
    }
}
