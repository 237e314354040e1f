package io.k8sbin.testkit.internal;

import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What kubelets, and the controllers that answer them, do to the API objects of a simulated cluster. */
public final class FakeKubelets {
    private static final String CSR = "CertificateSigningRequest";
    private final ClusterPlan plan;
    private final FakeApi api;

    /** For one cluster. */
    public FakeKubelets(ClusterPlan plan, FakeApi api) {
        this.plan = plan;
        this.api = api;
    }

    /** Whether a node's bootstrap token is valid just now. */
    public boolean mayJoin(NodeSpec node) {
        String token = "bootstrap-token-" + plan.directory().token(node.name()).id();
        return !api.get("Secret", token).isNull();
    }

    /** The node registers and asks for its serving certificate. */
    public void register(NodeSpec node) {
        api.apply(Json.object()
                .put("apiVersion", "v1")
                .put("kind", "Node")
                .put("metadata", Json.object().put("name", node.name()).build())
                .build());
        String pem = KubeletCsr.pem(node.name(), node.address());
        String request = Base64.getEncoder().encodeToString(pem.getBytes(StandardCharsets.US_ASCII));
        api.apply(Json.object()
                .put("apiVersion", "certificates.k8s.io/v1")
                .put("kind", CSR)
                .put("metadata", Json.object().put("name", "csr-" + node.name()).build())
                .put(
                        "spec",
                        Json.object()
                                .put("signerName", "kubernetes.io/kubelet-serving")
                                .put("username", "system:node:" + node.name())
                                .put("groups", Json.ofTexts(List.of("system:nodes", "system:authenticated")))
                                .put("usages", Json.ofTexts(List.of("digital signature", "server auth")))
                                .put("request", request)
                                .build())
                .put("status", Json.object().build())
                .build());
    }

    /** Nodes with a pod range say they are Ready. */
    public void report() {
        for (Json node : api.all(List.of("Node"))) {
            if (!node.at("spec", "podCIDR").isNull()) {
                Json ready = condition("Ready");
                api.apply(with(node, Json.object().put("conditions", new Json.Arr(List.of(ready)))));
            }
        }
    }

    /** Somebody approves a request, and the certificate is issued. */
    public void approve(String name) {
        Json request = api.get(CSR, name);
        if (!request.isNull()) {
            Json.ObjectBuilder status = Json.object()
                    .put("conditions", new Json.Arr(List.of(condition("Approved"))))
                    .put("certificate", "Y2VydGlmaWNhdGU=");
            api.apply(with(request, status));
        }
    }

    private static Json with(Json object, Json.ObjectBuilder status) {
        Json.ObjectBuilder changed = Json.object();
        object.members().forEach(changed::put);
        return changed.put("status", status.build()).build();
    }

    private static Json condition(String type) {
        return Json.object().put("type", type).put("status", "True").build();
    }
}
