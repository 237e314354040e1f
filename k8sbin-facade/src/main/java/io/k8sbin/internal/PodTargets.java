package io.k8sbin.internal;

import java.util.ArrayList;
import java.util.List;

/** Which pods a host tries to reach. Pure. */
final class PodTargets {
    /** Of the hosts after it, in a ring: all pairs in small clusters, a bounded number of attempts in large ones. */
    private static final int PEERS = 16;
    /** One pod may keep others out on purpose. */
    private static final int PODS = 2;

    private final List<String> hosts;
    private final List<ReadyPod> pods;

    /** Among hosts that answered, in any fixed order. */
    PodTargets(List<String> hosts, List<ReadyPod> pods) {
        this.hosts = List.copyOf(hosts);
        this.pods = List.copyOf(pods);
    }

    /** A list a peer that has ready pods. */
    List<List<ReadyPod>> of(String host) {
        List<List<ReadyPod>> targets = new ArrayList<>();
        int own = hosts.indexOf(host);
        for (int i = 1; i < hosts.size() && targets.size() < PEERS; i++) {
            String peer = hosts.get((own + i) % hosts.size());
            List<ReadyPod> there =
                    pods.stream().filter(p -> p.node().equals(peer)).limit(PODS).toList();
            if (!there.isEmpty()) {
                targets.add(there);
            }
        }
        return targets;
    }
}
