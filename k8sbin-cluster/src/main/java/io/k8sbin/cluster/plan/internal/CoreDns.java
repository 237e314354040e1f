package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.config.objects.ClusterRole;
import io.k8sbin.config.objects.ClusterRoleBinding;
import io.k8sbin.config.objects.ConfigMap;
import io.k8sbin.config.objects.ManifestObject;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.config.objects.RbacRule;
import io.k8sbin.config.objects.Subject;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Map;

/** The cluster's name server, CoreDNS, behind the address the kubelets write into every pod. */
final class CoreDns {
    private static final String NAMESPACE = "kube-system";
    private static final String NAME = "coredns";
    private static final String ROLE = "system:coredns";
    /** The label kubectl and dashboards know a cluster's name server by. */
    private static final String APP = "kube-dns";

    private static final String COREFILE = """
            .:53 {
                errors
                health {
                    lameduck 5s
                }
                ready
                kubernetes %s in-addr.arpa ip6.arpa {
                    pods insecure
                    fallthrough in-addr.arpa ip6.arpa
                    ttl 30
                }
                prometheus :9153
                forward . /etc/resolv.conf {
                    max_concurrent 1000
                }
                cache 30
                loop
                reload
                loadbalance
            }
            """;

    private CoreDns() {}

    /** What runs it, in the order it is applied. */
    static List<PublicObject> objects(ClusterSpec spec) {
        return List.of(
                new ManifestObject(begin("v1", "ServiceAccount", NAME).build()),
                new ClusterRole(
                        ROLE,
                        List.of(
                                RbacRule.resources(
                                        "", List.of("endpoints", "services", "pods", "namespaces"), "list", "watch"),
                                RbacRule.resources("discovery.k8s.io", List.of("endpointslices"), "list", "watch"))),
                ClusterRoleBinding.of(ROLE, ROLE, new Subject.ServiceAccount(NAMESPACE, NAME)),
                new ConfigMap(
                        NAMESPACE,
                        NAME,
                        Map.of("Corefile", COREFILE.formatted(spec.network().domain()))),
                new ManifestObject(begin("apps/v1", "Deployment", NAME)
                        .put("spec", deployment(spec))
                        .build()),
                new ManifestObject(
                        begin("v1", "Service", APP).put("spec", service(spec)).build()));
    }

    private static Json.ObjectBuilder begin(String apiVersion, String kind, String name) {
        Json metadata = Json.object()
                .put("name", name)
                .put("namespace", NAMESPACE)
                .put("labels", labels())
                .build();
        return Json.object().put("apiVersion", apiVersion).put("kind", kind).put("metadata", metadata);
    }

    private static Json labels() {
        return Json.object().put("k8s-app", APP).build();
    }

    private static Json service(ClusterSpec spec) {
        return Json.object()
                .put("clusterIP", spec.network().dnsAddress().toString())
                .put("ports", list(port("dns", 53, "UDP"), port("dns-tcp", 53, "TCP"), port("metrics", 9153, "TCP")))
                .put("selector", labels())
                .build();
    }

    private static Json port(String name, long port, String protocol) {
        return Json.object()
                .put("name", name)
                .put("port", port)
                .put("protocol", protocol)
                .build();
    }

    private static Json deployment(ClusterSpec spec) {
        Json template = Json.object()
                .put("metadata", Json.object().put("labels", labels()).build())
                .put("spec", pod(spec))
                .build();
        return Json.object()
                .put("replicas", spec.dns().replicas())
                .put("selector", Json.object().put("matchLabels", labels()).build())
                .put("template", template)
                .build();
    }

    private static Json pod(ClusterSpec spec) {
        Json control = Json.object()
                .put("key", "node-role.kubernetes.io/control-plane")
                .put("operator", "Exists")
                .put("effect", "NoSchedule")
                .build();
        Json corefile = Json.object()
                .put("name", "config")
                .put("configMap", Json.object().put("name", NAME).build())
                .build();
        return Json.object()
                .put("serviceAccountName", NAME)
                .put("priorityClassName", "system-cluster-critical")
                // its own questions go to the host's name servers: it would ask itself otherwise
                .put("dnsPolicy", "Default")
                .put("tolerations", list(control))
                .put("affinity", apart())
                .put("containers", list(container(spec)))
                .put("volumes", list(corefile))
                .build();
    }

    /** Replicas on different hosts where there are several. */
    private static Json apart() {
        Json term = Json.object()
                .put("labelSelector", Json.object().put("matchLabels", labels()).build())
                .put("topologyKey", "kubernetes.io/hostname")
                .build();
        Json preferred =
                Json.object().put("weight", 100).put("podAffinityTerm", term).build();
        Json rule = Json.object()
                .put("preferredDuringSchedulingIgnoredDuringExecution", list(preferred))
                .build();
        return Json.object().put("podAntiAffinity", rule).build();
    }

    private static Json container(ClusterSpec spec) {
        Json mount = Json.object()
                .put("name", "config")
                .put("mountPath", "/etc/coredns")
                .put("readOnly", new Json.Bool(true))
                .build();
        Json memory = Json.object().put("memory", "170Mi").build();
        Json least = Json.object().put("cpu", "100m").put("memory", "70Mi").build();
        return Json.object()
                .put("name", NAME)
                .put("image", spec.dns().image())
                .put("args", Json.ofTexts(List.of("-conf", "/etc/coredns/Corefile")))
                .put("ports", list(containerPort("dns", 53, "UDP"), containerPort("dns-tcp", 53, "TCP")))
                .put("livenessProbe", probe("/health", 8080))
                .put("readinessProbe", probe("/ready", 8181))
                .put(
                        "resources",
                        Json.object()
                                .put("limits", memory)
                                .put("requests", least)
                                .build())
                .put("securityContext", confined())
                .put("volumeMounts", list(mount))
                .build();
    }

    private static Json containerPort(String name, long port, String protocol) {
        return Json.object()
                .put("name", name)
                .put("containerPort", port)
                .put("protocol", protocol)
                .build();
    }

    private static Json probe(String path, long port) {
        Json get = Json.object().put("path", path).put("port", port).build();
        return Json.object().put("httpGet", get).build();
    }

    private static Json confined() {
        Json capabilities = Json.object()
                .put("add", Json.ofTexts(List.of("NET_BIND_SERVICE")))
                .put("drop", Json.ofTexts(List.of("ALL")))
                .build();
        return Json.object()
                .put("allowPrivilegeEscalation", new Json.Bool(false))
                .put("capabilities", capabilities)
                .put("readOnlyRootFilesystem", new Json.Bool(true))
                .build();
    }

    private static Json list(Json... entries) {
        return new Json.Arr(List.of(entries));
    }
}
