package io.k8sbin.cluster.directory;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.SubjectAltName;
import io.k8sbin.pki.kubernetes.ApiServerNames;
import io.k8sbin.pki.kubernetes.ComponentCertificates;
import java.util.ArrayList;
import java.util.List;

/**
 * Every certificate a cluster needs, one a role; serving certificates one a node, so that a new host changes nobody
 * else's.
 */
public final class Leaves {
    /** kube-apiserver as a client of kubelets. */
    public static final String KUBELET_CLIENT = "kube-apiserver-kubelet-client";
    /** kube-apiserver as a client of etcd. */
    public static final String ETCD_CLIENT = "kube-apiserver-etcd-client";
    /** kube-apiserver as a proxy of users. */
    public static final String PROXY_CLIENT = "proxy-client";
    /** kube-controller-manager as a client. */
    public static final String CONTROLLER_MANAGER = "kube-controller-manager";
    /** kube-scheduler as a client. */
    public static final String SCHEDULER = "kube-scheduler";
    /** kube-proxy as a client. */
    public static final String PROXY = "kube-proxy";
    /** The cluster's administrators. */
    public static final String ADMIN = "admin";
    /** Whoever binds the administrators' group to its rights; stays with the operator. */
    public static final String SUPER_ADMIN = "super-admin";
    /** The common name document 000 gives the aggregation proxy. */
    public static final String PROXY_CLIENT_NAME = "aggregator";
    /** The group of {@link #ADMIN}. */
    public static final String ADMIN_GROUP = "k8sbin:cluster-admins";

    private final ClusterSpec spec;
    private final List<Leaf> leaves = new ArrayList<>();

    private Leaves(ClusterSpec spec) {
        this.spec = spec;
    }

    /** The certificates of a cluster, in a fixed order. */
    public static List<Leaf> of(ClusterSpec spec) {
        Leaves leaves = new Leaves(spec);
        if (spec.mode() == Mode.KUBEADM) {
            leaves.besideKubeadm();
        } else {
            leaves.clients();
            spec.nodes(NodeRole.CONTROL_PLANE).forEach(leaves::controlPlane);
        }
        spec.nodes(NodeRole.ETCD).forEach(leaves::etcd);
        return List.copyOf(leaves.leaves);
    }

    /** Id of a certificate that belongs to one node. */
    public static String id(String role, NodeSpec node) {
        return role + "-" + node.name();
    }

    private void clients() {
        add(KUBELET_CLIENT, Authority.KUBERNETES, ComponentCertificates.apiServerKubeletClient());
        add(ETCD_CLIENT, Authority.ETCD, ComponentCertificates.apiServerEtcdClient());
        add(PROXY_CLIENT, Authority.FRONT_PROXY, ComponentCertificates.frontProxyClient(PROXY_CLIENT_NAME));
        add(CONTROLLER_MANAGER, Authority.KUBERNETES, ComponentCertificates.controllerManagerClient());
        add(SCHEDULER, Authority.KUBERNETES, ComponentCertificates.schedulerClient());
        add(PROXY, Authority.KUBERNETES, ComponentCertificates.kubeProxyClient());
        add(ADMIN, Authority.KUBERNETES, ComponentCertificates.admin(ADMIN_GROUP));
        add(SUPER_ADMIN, Authority.KUBERNETES, ComponentCertificates.admin("system:masters"));
    }

    /** What kubeadm leaves to others: external etcd's client, and those who do not take theirs from it. */
    private void besideKubeadm() {
        add(ETCD_CLIENT, Authority.ETCD, ComponentCertificates.apiServerEtcdClient());
        add(ADMIN, Authority.KUBERNETES, ComponentCertificates.admin(ADMIN_GROUP));
        if (spec.kubeadm().serviceProxy() == KubeadmSpec.ServiceProxy.UNIT) {
            add(PROXY, Authority.KUBERNETES, ComponentCertificates.kubeProxyClient());
        }
    }

    private void etcd(NodeSpec node) {
        List<SubjectAltName> names = names(node);
        add(id("etcd-server", node), Authority.ETCD, ComponentCertificates.etcdServer(node.name(), names));
        add(id("etcd-peer", node), Authority.ETCD, ComponentCertificates.etcdPeer(node.name(), names));
    }

    private void controlPlane(NodeSpec node) {
        add(id("kube-apiserver", node), Authority.KUBERNETES, ComponentCertificates.apiServer(apiServerNames(node)));
        add(
                id("kube-controller-manager", node),
                Authority.KUBERNETES,
                ComponentCertificates.controllerManagerServing(names(node)));
        add(id("kube-scheduler", node), Authority.KUBERNETES, ComponentCertificates.schedulerServing(names(node)));
    }

    private List<SubjectAltName> apiServerNames(NodeSpec node) {
        return ApiServerNames.of(spec.network().domain(), List.of(spec.network().serviceCidr()))
                .names(List.of(SubjectAltName.dns(node.name())))
                .addresses(List.of(
                        node.address(),
                        IpAddress.of(spec.apiServer().loadBalancer().host())))
                .addresses(spec.apiServer().addresses())
                .addresses(spec.apiServer().virtualIp().stream()
                        .map(vip -> vip.address().address())
                        .toList())
                .texts(spec.apiServer().names())
                .toList();
    }

    private static List<SubjectAltName> names(NodeSpec node) {
        return List.of(
                SubjectAltName.dns(node.name()),
                SubjectAltName.dns("localhost"),
                SubjectAltName.ip(node.address()),
                SubjectAltName.ip(IpAddress.of("127.0.0.1")),
                SubjectAltName.ip(IpAddress.of("::1")));
    }

    private void add(String id, Authority authority, CertificateSpec.Builder certificate) {
        leaves.add(new Leaf(
                id,
                authority.in(spec),
                certificate
                        .validity(spec.pki().certificateValidity())
                        .keyAlgorithm(spec.pki().keyAlgorithm())
                        .build()));
    }
}
