package io.k8sbin.pki.cfssl;

import io.k8sbin.core.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The requests that stand in the five documents, as values. */
final class Documents {
    static final Map<String, String> REQUESTS = new LinkedHashMap<>();

    static {
        REQUESTS.put(
                "000 kubernetes",
                request(
                        "kubernetes-master",
                        List.of(
                                "127.0.0.1",
                                "192.168.31.44",
                                "192.168.31.136",
                                "192.168.31.90",
                                "10.254.0.1",
                                "kubernetes",
                                "kubernetes.default",
                                "kubernetes.default.svc",
                                "kubernetes.default.svc.cluster",
                                "kubernetes.default.svc.cluster.local.",
                                "kubernetes.default.svc.cluster.local."),
                        "CN",
                        "BeiJing",
                        "BeiJing",
                        "k8s",
                        "opsnull"));
        REQUESTS.put("000 aggregator", request("aggregator", List.of(), "CN", "BeiJing", "BeiJing", "k8s", "opsnull"));
        REQUESTS.put(
                "001 server",
                request(
                                "kubernetes",
                                List.of(
                                        "10.0.0.1",
                                        "127.0.0.1",
                                        "192.168.80.12",
                                        "192.168.80.11",
                                        "192.168.80.100",
                                        "192.168.80.13",
                                        "192.168.80.14",
                                        "kubernetes",
                                        "kubernetes.default",
                                        "kubernetes.default.svc",
                                        "kubernetes.default.svc.cluster",
                                        "kubernetes.default.svc.cluster.local"),
                                "CN",
                                "BeiJing",
                                "BeiJing",
                                "k8s",
                                "System")
                        .replaceAll("(\"192\\.168\\.80\\.[0-9]+\",)", "$1          //the address of another node"));
        REQUESTS.put(
                "003 kube-proxy",
                request("system:kube-proxy", List.of(), "CN", "NanJing", "NanJing", "system:kube-proxy", "system"));
        REQUESTS.put(
                "004 kube-controller-manager",
                request(
                        "system:kube-controller-manager",
                        List.of("127.0.0.1", "172.27.128.150", "172.27.128.149", "172.27.128.148"),
                        "CN",
                        "BeiJing",
                        "BeiJing",
                        "system:kube-controller-manager",
                        "4Paradigm"));
    }

    private Documents() {}

    private static String request(
            String user, List<String> hosts, String country, String state, String city, String group, String unit) {
        return Json.object()
                .put("CN", user)
                .put("hosts", Json.ofTexts(hosts))
                .put("key", Json.object().put("algo", "rsa").put("size", 2048).build())
                .put(
                        "names",
                        new Json.Arr(List.of(Json.object()
                                .put("C", country)
                                .put("ST", state)
                                .put("L", city)
                                .put("O", group)
                                .put("OU", unit)
                                .build())))
                .build()
                .pretty();
    }
}
