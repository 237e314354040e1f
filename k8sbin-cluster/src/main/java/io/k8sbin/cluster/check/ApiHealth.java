package io.k8sbin.cluster.check;

import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;

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

    /** Addresses of ready pods behind a Service; none when the API told nothing of it. */
    public Optional<List<String>> behind(String namespace, String service) {
        return endpoints.stream()
                .filter(e -> e.at("metadata", "name").text().equals(service)
                        && e.at("metadata", "namespace").text().equals(namespace))
                .map(e -> e.at("subsets").elements().stream()
                        .flatMap(s -> s.at("addresses").elements().stream())
                        .map(a -> a.at("ip").text())
                        .toList())
                .findFirst();
    }
}
