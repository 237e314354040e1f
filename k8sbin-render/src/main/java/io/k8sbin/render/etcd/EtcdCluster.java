package io.k8sbin.render.etcd;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.internal.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The members of one cluster, from which each member's settings follow: name and addresses differ, the rest is the same.
 *
 * <pre>{@code
 * List<EtcdMember> members = EtcdCluster.of("k8s-3f9a", addresses)
 *         .members(member -> member.clientTls(files).peerTls(files));
 * }</pre>
 *
 * @param token a word only this cluster has
 * @param addresses of the members by name, in order
 */
public record EtcdCluster(String token, Map<String, IpAddress> addresses) {
    /**
     * Copies the map.
     *
     * @throws io.k8sbin.render.InvalidInputException when there is no member, two share an address or the token is empty
     */
    public EtcdCluster {
        addresses = Collections.unmodifiableMap(new LinkedHashMap<>(addresses));
        Problems problems = new Problems();
        if (addresses.isEmpty()) {
            problems.required(FieldPath.of("addresses"), "a cluster has members");
        }
        if (addresses.values().stream().distinct().count() < addresses.size()) {
            problems.invalid(FieldPath.of("addresses"), addresses.values(), "two members at one address");
        }
        if (token.isBlank()) {
            problems.required(
                    FieldPath.of("token"), "a word only this cluster has: members of others are refused by it");
        }
        problems.throwIfAny();
    }

    /** A cluster of these members. */
    public static EtcdCluster of(String token, Map<String, IpAddress> addresses) {
        return new EtcdCluster(token, addresses);
    }

    /**
     * One member being put together, with name, addresses, cluster and token given.
     *
     * @throws IllegalArgumentException when the cluster has no member of this name
     */
    public EtcdMemberBuilder member(String name) {
        IpAddress address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no member " + name + " among " + addresses.keySet());
        }
        EtcdMemberBuilder member = EtcdMember.named(name).address(address);
        addresses.forEach((peer, at) -> member.initialCluster(peer, HostPort.of(at, EtcdMemberBuilder.PEER_PORT)));
        return member.initialClusterToken(token).initialClusterState(ClusterState.NEW);
    }

    /** All members, each given the same settings. */
    public List<EtcdMember> members(UnaryOperator<EtcdMemberBuilder> settings) {
        return addresses.keySet().stream()
                .map(name -> settings.apply(member(name)).build())
                .toList();
    }
}
