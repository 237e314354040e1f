package io.k8sbin.internal;

import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.CertificateRequest;
import io.k8sbin.pki.PkiException;
import io.k8sbin.pki.SubjectAltName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides about kubelets' requests for serving certificates, which nobody in Kubernetes approves by itself. A request is
 * approved when the kubelet that made it is a node of the plan and asks for nothing but its own name and address.
 */
final class CsrReview {
    private static final Set<String> USAGES = Set.of("digital signature", "key encipherment", "server auth");
    private final Map<String, NodeSpec> nodes;

    CsrReview(ClusterPlan plan) {
        this.nodes = plan.spec().nodes(NodeRole.WORKER).stream()
                .collect(Collectors.toMap(n -> "system:node:" + n.name(), n -> n));
    }

    /** Names of requests to approve, and those to leave alone with the reason. */
    record Verdicts(List<String> approve, Map<String, String> refuse) {}

    Verdicts of(List<Json> items) {
        List<String> approve = new ArrayList<>();
        Map<String, String> refuse = new TreeMap<>();
        for (Json item : items) {
            boolean serving = item.at("spec", "signerName").text().equals("kubernetes.io/kubelet-serving");
            boolean pending = item.at("status", "conditions").elements().isEmpty();
            if (serving && pending) {
                String name = item.at("metadata", "name").text();
                objection(item).ifPresentOrElse(why -> refuse.put(name, why), () -> approve.add(name));
            }
        }
        return new Verdicts(approve, refuse);
    }

    private Optional<String> objection(Json request) {
        String user = request.at("spec", "username").text();
        NodeSpec node = nodes.get(user);
        if (node == null) {
            return Optional.of("it comes from \"" + user + "\", which is no node of this cluster");
        }
        if (request.at("spec", "groups").elements().stream()
                .noneMatch(g -> g.text().equals("system:nodes"))) {
            return Optional.of("its sender is not in the group system:nodes");
        }
        Set<String> usages = new TreeSet<>();
        request.at("spec", "usages").elements().forEach(u -> usages.add(u.text()));
        if (!USAGES.containsAll(usages) || !usages.contains("server auth")) {
            return Optional.of("it asks for the usages " + usages);
        }
        return content(request, node, user);
    }

    private static Optional<String> content(Json request, NodeSpec node, String user) {
        try {
            byte[] pem =
                    Base64.getDecoder().decode(request.at("spec", "request").text());
            CertificateRequest csr = CertificateRequest.parse(new String(pem, StandardCharsets.US_ASCII));
            if (!csr.subject().commonName().equals(Optional.of(user))
                    || !csr.subject().organizations().equals(List.of("system:nodes"))) {
                return Optional.of("its subject is not " + user + " of system:nodes");
            }
            Set<SubjectAltName> allowed = Set.of(SubjectAltName.dns(node.name()), SubjectAltName.ip(node.address()));
            if (csr.subjectAltNames().isEmpty() || !allowed.containsAll(csr.subjectAltNames())) {
                return Optional.of("it asks for the names " + csr.subjectAltNames() + ", not only for " + allowed);
            }
            return Optional.empty();
        } catch (PkiException | IllegalArgumentException e) {
            return Optional.of("it cannot be read: " + e.getMessage());
        }
    }
}
