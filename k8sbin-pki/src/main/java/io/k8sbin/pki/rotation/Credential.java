package io.k8sbin.pki.rotation;

import static io.k8sbin.pki.rotation.Place.CLUSTER;
import static io.k8sbin.pki.rotation.Place.CONTROL_PLANE;
import static io.k8sbin.pki.rotation.Place.NODE;

/** What one part of a cluster shows another. */
public enum Credential {
    /** kube-apiserver's serving certificate. */
    API_SERVER_SERVING(
            TrustDomain.KUBERNETES,
            CONTROL_PLANE,
            "replace the file of --tls-cert-file and its key; read again within two minutes"),
    /** kube-controller-manager's client certificate. */
    CONTROLLER_MANAGER_CLIENT(
            TrustDomain.KUBERNETES, CONTROL_PLANE, "replace it in its kubeconfig; restart kube-controller-manager"),
    /** kube-scheduler's client certificate. */
    SCHEDULER_CLIENT(TrustDomain.KUBERNETES, CONTROL_PLANE, "replace it in its kubeconfig; restart kube-scheduler"),
    /** What kube-controller-manager and kube-scheduler serve metrics with. */
    CONTROLLER_SERVING(
            TrustDomain.KUBERNETES,
            CONTROL_PLANE,
            "replace the files of --tls-cert-file; restart kube-controller-manager and kube-scheduler"),
    /** kube-apiserver's certificate towards kubelets. */
    API_SERVER_KUBELET_CLIENT(
            TrustDomain.KUBERNETES,
            CONTROL_PLANE,
            "replace the file of --kubelet-client-certificate and its key; restart kube-apiserver"),
    /** A kubelet's client certificate. */
    KUBELET_CLIENT(TrustDomain.KUBERNETES, NODE, "issue it anew for the kubelet; restart the kubelet"),
    /** A kubelet's serving certificate. */
    KUBELET_SERVING(TrustDomain.KUBERNETES, NODE, "issue it anew for the kubelet; restart the kubelet"),
    /** kube-proxy's client certificate. */
    KUBE_PROXY_CLIENT(TrustDomain.KUBERNETES, NODE, "replace it in its kubeconfig; restart kube-proxy"),
    /** Client certificates of people and of everything outside the cluster's hosts. */
    USER_CLIENTS(TrustDomain.KUBERNETES, CLUSTER, "hand out new kubeconfigs"),
    /** Serving certificates of webhooks and extension API servers that this authority signed. */
    EXTENSION_SERVING(TrustDomain.KUBERNETES, CLUSTER, "issue them anew, where this authority signed them"),
    /** What kube-controller-manager signs kubelets' requests with. */
    NODE_SIGNER(
            TrustDomain.KUBERNETES,
            CONTROL_PLANE,
            "replace the files of --cluster-signing-cert-file and -key-file, one certificate only"),
    /** kube-apiserver's certificate towards etcd. */
    API_SERVER_ETCD_CLIENT(
            TrustDomain.ETCD, CONTROL_PLANE, "replace the file of --etcd-certfile and its key; restart kube-apiserver"),
    /** An etcd member's serving certificate. */
    ETCD_SERVER(TrustDomain.ETCD, Place.ETCD, "replace the file of --cert-file and its key; restart this member"),
    /** An etcd member's certificate among members. */
    ETCD_PEER(TrustDomain.ETCD, Place.ETCD, "replace the file of --peer-cert-file and its key; restart this member"),
    /** A network plugin's certificate towards etcd. */
    NETWORK_ETCD_CLIENT(TrustDomain.ETCD, NODE, "replace it where the network plugin talks to etcd"),
    /** kube-apiserver's certificate towards extension API servers. */
    FRONT_PROXY_CLIENT(
            TrustDomain.FRONT_PROXY,
            CONTROL_PLANE,
            "replace the file of --proxy-client-cert-file and its key; read again by itself"),
    /** What signs new service-account tokens. */
    TOKEN_SIGNER(
            TrustDomain.SERVICE_ACCOUNTS,
            CONTROL_PLANE,
            "replace the files of --service-account-signing-key-file and --service-account-private-key-file; "
                    + "restart kube-apiserver and kube-controller-manager"),
    /** Tokens pods hold. */
    TOKENS_IN_USE(
            TrustDomain.SERVICE_ACCOUNTS,
            CLUSTER,
            "wait until the longest-lived token has ended; delete token Secrets, and restart pods that use them");

    private final TrustDomain domain;
    private final Place place;
    private final String renewal;

    Credential(TrustDomain domain, Place place, String renewal) {
        this.domain = domain;
        this.place = place;
        this.renewal = renewal;
    }

    /** What signed it. */
    public TrustDomain domain() {
        return domain;
    }

    /** Where it lies. */
    public Place place() {
        return place;
    }

    /** How it is replaced, and what has to be restarted. */
    public String renewal() {
        return renewal;
    }
}
