package io.k8sbin.pki.rotation;

import static io.k8sbin.pki.rotation.Credential.*;
import static io.k8sbin.pki.rotation.TrustStore.*;

import java.util.Arrays;
import java.util.List;

/** The connections of a cluster over which somebody shows something that somebody else checks. */
public enum TrustEdge {
    /** Clients and kube-apiserver. */
    E1(
            "clients and kube-apiserver",
            check(CONTROLLER_MANAGER_CLIENT, API_SERVER_CLIENT_CA),
            check(SCHEDULER_CLIENT, API_SERVER_CLIENT_CA),
            check(KUBELET_CLIENT, API_SERVER_CLIENT_CA),
            check(NODE_SIGNER, API_SERVER_CLIENT_CA),
            check(KUBE_PROXY_CLIENT, API_SERVER_CLIENT_CA),
            check(USER_CLIENTS, API_SERVER_CLIENT_CA),
            check(API_SERVER_SERVING, CONTROLLER_KUBECONFIGS),
            check(API_SERVER_SERVING, KUBELET_KUBECONFIG),
            check(API_SERVER_SERVING, PROXY_KUBECONFIG),
            check(API_SERVER_SERVING, USER_KUBECONFIGS)),
    /** Pods and kube-apiserver. */
    E2(
            "pods and kube-apiserver",
            check(API_SERVER_SERVING, POD_ROOT_CA),
            check(TOKEN_SIGNER, SERVICE_ACCOUNT_KEYS),
            check(TOKENS_IN_USE, SERVICE_ACCOUNT_KEYS)),
    /** kube-apiserver and etcd. */
    E3(
            "kube-apiserver and etcd",
            check(API_SERVER_ETCD_CLIENT, ETCD_CLIENT_CA),
            check(ETCD_SERVER, API_SERVER_ETCD_CA)),
    /** etcd members among each other; a member's gateway dials its own server. */
    E4("etcd members", check(ETCD_PEER, ETCD_PEER_CA), check(ETCD_SERVER, ETCD_CLIENT_CA)),
    /** kube-apiserver and kubelets. */
    E5(
            "kube-apiserver and kubelets",
            check(API_SERVER_KUBELET_CLIENT, KUBELET_CLIENT_CA),
            check(KUBELET_SERVING, API_SERVER_KUBELET_CA)),
    /** kube-apiserver and extension API servers. */
    E6(
            "kube-apiserver and extension API servers",
            check(FRONT_PROXY_CLIENT, REQUEST_HEADER_CA),
            check(EXTENSION_SERVING, EXTENSION_BUNDLES)),
    /** kube-apiserver and webhooks. */
    E7("kube-apiserver and webhooks", check(EXTENSION_SERVING, EXTENSION_BUNDLES)),
    /** Scrapers and what they scrape. */
    E8(
            "scrapers, controllers and kubelets",
            check(CONTROLLER_SERVING, SCRAPERS),
            check(KUBELET_SERVING, SCRAPERS),
            check(USER_CLIENTS, CONTROLLER_CLIENT_CA),
            check(USER_CLIENTS, KUBELET_CLIENT_CA)),
    /** Joining nodes and kube-apiserver. */
    E9("joining nodes and kube-apiserver", check(API_SERVER_SERVING, CLUSTER_INFO)),
    /** Load balancers: they pass connections on and check nothing; their addresses are names of kube-apiserver. */
    E10("load balancers"),
    /** Network plugins and etcd. */
    E11("network plugins and etcd", check(NETWORK_ETCD_CLIENT, ETCD_CLIENT_CA), check(ETCD_SERVER, NETWORK_ETCD_CA));

    /**
     * One direction of a connection.
     *
     * @param shown what is shown
     * @param store what it is checked with
     */
    public record Check(Credential shown, TrustStore store) {}

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Check> checks;

    TrustEdge(String title, Check... checks) {
        this.title = title;
        this.checks = List.of(checks);
    }

    private static Check check(Credential shown, TrustStore store) {
        return new Check(shown, store);
    }

    /** Who talks to whom. */
    public String title() {
        return title;
    }

    /** What is checked over it; nothing over load balancers. */
    public List<Check> checks() {
        return checks;
    }

    /** The connections this is shown over. */
    public static List<TrustEdge> of(Credential credential) {
        return Arrays.stream(values())
                .filter(e -> e.checks.stream().anyMatch(c -> c.shown() == credential))
                .toList();
    }

    /** The connections checked with this. */
    public static List<TrustEdge> of(TrustStore store) {
        return Arrays.stream(values())
                .filter(e -> e.checks.stream().anyMatch(c -> c.store() == store))
                .toList();
    }
}
