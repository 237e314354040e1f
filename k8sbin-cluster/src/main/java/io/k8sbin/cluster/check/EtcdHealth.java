package io.k8sbin.cluster.check;

import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * What an etcd member says, asked on its own host.
 *
 * @param members what {@code etcdctl member list} knows: one JSON object a member
 * @param endpoint what {@code etcdctl endpoint status} says of this member; none when it does not answer
 * @param alarms what {@code etcdctl alarm list} prints, a line each
 * @param storedSecret how the value of some Secret begins in the store: {@code k8s:enc:aescbc:v1:} where it is encrypted;
 *     none when there is no Secret or it could not be read
 */
public record EtcdHealth(
        List<Json> members, Optional<Json> endpoint, List<String> alarms, Optional<String> storedSecret) {
    /** Copies the lists. */
    public EtcdHealth {
        members = List.copyOf(members);
        alarms = List.copyOf(alarms);
    }
}
