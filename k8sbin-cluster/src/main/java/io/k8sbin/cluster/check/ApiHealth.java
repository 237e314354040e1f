package io.k8sbin.cluster.check;

import io.k8sbin.core.json.Json;
import java.util.List;

/**
 * What the API says of the cluster.
 *
 * @param nodes Node objects
 * @param requests CertificateSigningRequest objects
 * @param leases Lease objects of kube-system
 * @param endpoints Endpoints objects of kube-system and the API's own
 * @param bindings ClusterRoleBinding objects
 */
public record ApiHealth(
        List<Json> nodes, List<Json> requests, List<Json> leases, List<Json> endpoints, List<Json> bindings) {
    /** Copies the lists. */
    public ApiHealth {
        nodes = List.copyOf(nodes);
        requests = List.copyOf(requests);
        leases = List.copyOf(leases);
        endpoints = List.copyOf(endpoints);
        bindings = List.copyOf(bindings);
    }
}
