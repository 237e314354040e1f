package io.k8sbin.pki.rotation;

import static io.k8sbin.pki.rotation.Place.CLUSTER;
import static io.k8sbin.pki.rotation.Place.CONTROL_PLANE;
import static io.k8sbin.pki.rotation.Place.NODE;

/** What one part of a cluster checks another with. */
public enum TrustStore {
    /** kube-controller-manager hands it to every pod. */
    POD_ROOT_CA(
            TrustDomain.KUBERNETES,
            CONTROL_PLANE,
            "the file of --root-ca-file; restart kube-controller-manager, then pods that read it once"),
    /** Who may be a user. */
    API_SERVER_CLIENT_CA(
            TrustDomain.KUBERNETES, CONTROL_PLANE, "the file of --client-ca-file; read again within two minutes"),
    /** Whom kube-apiserver takes for a kubelet. */
    API_SERVER_KUBELET_CA(
            TrustDomain.KUBERNETES,
            CONTROL_PLANE,
            "the file of --kubelet-certificate-authority; restart kube-apiserver"),
    /** Who may read metrics of the controllers. */
    CONTROLLER_CLIENT_CA(
            TrustDomain.KUBERNETES,
            CONTROL_PLANE,
            "the files of --client-ca-file; restart kube-controller-manager and kube-scheduler"),
    /** Whom controllers take for kube-apiserver. */
    CONTROLLER_KUBECONFIGS(
            TrustDomain.KUBERNETES,
            CONTROL_PLANE,
            "certificate-authority-data of their kubeconfigs; restart kube-controller-manager and kube-scheduler"),
    /** Whom kube-proxy takes for kube-apiserver. */
    PROXY_KUBECONFIG(TrustDomain.KUBERNETES, NODE, "certificate-authority-data of its kubeconfig; restart kube-proxy"),
    /** Whom a kubelet takes for kube-apiserver. */
    KUBELET_KUBECONFIG(
            TrustDomain.KUBERNETES, NODE, "certificate-authority-data of its kubeconfigs; restart the kubelet"),
    /** Whom a kubelet obeys. */
    KUBELET_CLIENT_CA(
            TrustDomain.KUBERNETES, NODE, "the file of authentication.x509.clientCAFile; read again by itself"),
    /** Whom people take for kube-apiserver. */
    USER_KUBECONFIGS(
            TrustDomain.KUBERNETES, CLUSTER, "certificate-authority-data of every kubeconfig that was handed out"),
    /** Whom joining nodes take for kube-apiserver. */
    CLUSTER_INFO(TrustDomain.KUBERNETES, CLUSTER, "the kubeconfig in ConfigMap kube-public/cluster-info"),
    /** Whom scrapers take for kubelets and controllers. */
    SCRAPERS(TrustDomain.KUBERNETES, CLUSTER, "ca_file of Prometheus and its kind"),
    /** Whom kube-apiserver takes for webhooks and extension API servers. */
    EXTENSION_BUNDLES(
            TrustDomain.KUBERNETES, CLUSTER, "caBundle of webhooks, APIServices and conversions this authority serves"),
    /** Whom kube-apiserver takes for etcd. */
    API_SERVER_ETCD_CA(TrustDomain.ETCD, CONTROL_PLANE, "the file of --etcd-cafile; restart kube-apiserver"),
    /** Whom etcd obeys. */
    ETCD_CLIENT_CA(
            TrustDomain.ETCD,
            Place.ETCD,
            "the file of --trusted-ca-file; restart this member, alone, and wait until it is healthy"),
    /** Whom etcd members take for members. */
    ETCD_PEER_CA(
            TrustDomain.ETCD,
            Place.ETCD,
            "the file of --peer-trusted-ca-file; restart this member, alone, and wait until it is healthy"),
    /** Whom network plugins take for etcd. */
    NETWORK_ETCD_CA(TrustDomain.ETCD, NODE, "where the network plugin talks to etcd: its authority file; restart it"),
    /** Whom extension API servers take for the front proxy. */
    REQUEST_HEADER_CA(
            TrustDomain.FRONT_PROXY,
            CONTROL_PLANE,
            "the file of --requestheader-client-ca-file; read again by itself and published for extension API servers"),
    /** Whose tokens kube-apiserver accepts. */
    SERVICE_ACCOUNT_KEYS(
            TrustDomain.SERVICE_ACCOUNTS,
            CONTROL_PLANE,
            "the file of --service-account-key-file, public keys one after the other; restart kube-apiserver");

    private final TrustDomain domain;
    private final Place place;
    private final String how;

    TrustStore(TrustDomain domain, Place place, String how) {
        this.domain = domain;
        this.place = place;
        this.how = how;
    }

    /** What it checks signatures of. */
    public TrustDomain domain() {
        return domain;
    }

    /** Where it lies. */
    public Place place() {
        return place;
    }

    /** What to change, and what has to be restarted. */
    public String how() {
        return how;
    }
}
