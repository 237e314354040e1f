package io.k8sbin.cluster.directory;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.json.Json;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is given out once and never recomputed, so that a node added or moved in the description changes nobody else.
 *
 * @param uid random name of the cluster, for ever
 * @param etcdToken random token of the etcd cluster, kept so that no two clusters' members can meet
 * @param podCidrs each worker's range of pod addresses, by node name
 */
public record Allocations(String uid, String etcdToken, Map<String, Cidr> podCidrs) {
    /** Copies the map. */
    public Allocations {
        podCidrs = Collections.unmodifiableMap(new TreeMap<>(podCidrs));
    }

    /** These allocations and a free range for every worker that has none, in the description's order. */
    Allocations covering(ClusterSpec spec) {
        Map<String, Cidr> all = new TreeMap<>(podCidrs);
        Set<Cidr> taken = new HashSet<>(podCidrs.values());
        Cidr pods = spec.network().podCidr();
        int mask = spec.network().nodeMaskSize();
        BigInteger room = pods.subnets(mask);
        long next = 0;
        for (NodeSpec node : spec.kubeletNodes()) {
            if (all.containsKey(node.name())) {
                continue;
            }
            while (BigInteger.valueOf(next).compareTo(room) < 0 && clashes(pods.subnet(mask, next), taken)) {
                next++;
            }
            if (BigInteger.valueOf(next).compareTo(room) >= 0) {
                throw new ClusterDirectoryException(
                        "cluster.pod-range-full",
                        "no range of /" + mask + " is left in " + pods + " for node " + node.name()
                                + "; ranges of removed nodes stay taken: use a larger network.podCidr");
            }
            Cidr range = pods.subnet(mask, next);
            all.put(node.name(), range);
            taken.add(range);
        }
        return new Allocations(uid, etcdToken, all);
    }

    private static boolean clashes(Cidr range, Set<Cidr> taken) {
        return taken.stream().anyMatch(range::overlaps);
    }

    Json toJson() {
        Json.ObjectBuilder ranges = Json.object();
        podCidrs.forEach((node, range) -> ranges.put(node, range.toString()));
        return Json.object()
                .put("format", 1)
                .put("uid", uid)
                .put("etcdToken", etcdToken)
                .put("podCidrs", ranges.build())
                .build();
    }

    static Allocations parse(Json json) {
        Map<String, Cidr> ranges = new TreeMap<>();
        json.at("podCidrs").members().forEach((node, range) -> ranges.put(node, Cidr.of(range.text())));
        return new Allocations(json.at("uid").text(), json.at("etcdToken").text(), ranges);
    }
}
