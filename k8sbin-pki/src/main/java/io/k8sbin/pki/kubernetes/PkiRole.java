package io.k8sbin.pki.kubernetes;

import static io.k8sbin.pki.kubernetes.ClusterAuthority.ETCD;
import static io.k8sbin.pki.kubernetes.ClusterAuthority.FRONT_PROXY;
import static io.k8sbin.pki.kubernetes.ClusterAuthority.KUBERNETES;

import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.CertificateProfile;
import java.util.Arrays;
import java.util.List;

/**
 * The catalogue of roles: every certificate a cluster shows anyone, each for one job. {@link ComponentCertificates} says
 * what stands in them.
 */
public enum PkiRole {
    /** kube-apiserver as a server. */
    API_SERVER("kube-apiserver", KUBERNETES, CertificateProfile.SERVER, Scope.CONTROL_PLANE),
    /** kube-apiserver as a client of kubelets. */
    API_SERVER_KUBELET_CLIENT("kube-apiserver-kubelet-client", KUBERNETES, CertificateProfile.CLIENT, Scope.CLUSTER),
    /** kube-apiserver as a client of etcd. */
    API_SERVER_ETCD_CLIENT("kube-apiserver-etcd-client", ETCD, CertificateProfile.CLIENT, Scope.CLUSTER),
    /** kube-apiserver as a proxy of users towards extension API servers. */
    FRONT_PROXY_CLIENT("front-proxy-client", FRONT_PROXY, CertificateProfile.CLIENT, Scope.CLUSTER),
    /** An etcd member as a server of clients; its gateway is a client of it. */
    ETCD_SERVER("etcd-server", ETCD, CertificateProfile.PEER, Scope.ETCD),
    /** An etcd member among members. */
    ETCD_PEER("etcd-peer", ETCD, CertificateProfile.PEER, Scope.ETCD),
    /** Health checks of etcd. */
    ETCD_HEALTHCHECK_CLIENT("kube-etcd-healthcheck-client", ETCD, CertificateProfile.CLIENT, Scope.CLUSTER),
    /** kube-controller-manager as a client. */
    CONTROLLER_MANAGER("system:kube-controller-manager", KUBERNETES, CertificateProfile.CLIENT, Scope.CLUSTER),
    /** kube-controller-manager as a server of metrics and health. */
    CONTROLLER_MANAGER_SERVING("kube-controller-manager", KUBERNETES, CertificateProfile.SERVER, Scope.CONTROL_PLANE),
    /** kube-scheduler as a client. */
    SCHEDULER("system:kube-scheduler", KUBERNETES, CertificateProfile.CLIENT, Scope.CLUSTER),
    /** kube-scheduler as a server of metrics and health. */
    SCHEDULER_SERVING("kube-scheduler", KUBERNETES, CertificateProfile.SERVER, Scope.CONTROL_PLANE),
    /** kube-proxy as a client. */
    KUBE_PROXY("system:kube-proxy", KUBERNETES, CertificateProfile.CLIENT, Scope.CLUSTER),
    /** A kubelet as a client: the user {@code system:node:NAME}. */
    KUBELET("system:node:", KUBERNETES, CertificateProfile.CLIENT, Scope.NODE),
    /** A kubelet as a server of logs and metrics. */
    KUBELET_SERVING("system:node:", KUBERNETES, CertificateProfile.SERVER, Scope.NODE),
    /** The cluster's administrators. */
    ADMIN("kubernetes-admin", KUBERNETES, CertificateProfile.CLIENT, Scope.CLUSTER),
    /** Whoever gets in when bindings are broken; a certificate nobody can take back. */
    SUPER_ADMIN("kubernetes-super-admin", KUBERNETES, CertificateProfile.CLIENT, Scope.CLUSTER);

    private static final KubernetesVersion V1_29 = KubernetesVersion.minor(1, 29);

    private final String user;
    private final ClusterAuthority authority;
    private final CertificateProfile profile;
    private final Scope scope;

    PkiRole(String user, ClusterAuthority authority, CertificateProfile profile, Scope scope) {
        this.user = user;
        this.authority = authority;
        this.profile = profile;
        this.scope = scope;
    }

    /** How many certificates of a role a cluster has. */
    public enum Scope {
        /** One, the same wherever it is used. */
        CLUSTER,
        /** One for each control-plane host. */
        CONTROL_PLANE,
        /** One for each etcd member. */
        ETCD,
        /** One for each host. */
        NODE
    }

    /**
     * The roles a cluster of this kind and version has: kubeadm's has no serving certificates of its own for controllers
     * and kubelets and runs kube-proxy with a service account; its super-admin exists since 1.29.
     */
    public static List<PkiRole> of(ClusterFlavour flavour, KubernetesVersion version) {
        return Arrays.stream(values()).filter(r -> r.existsIn(flavour, version)).toList();
    }

    private boolean existsIn(ClusterFlavour flavour, KubernetesVersion version) {
        if (flavour == ClusterFlavour.BINARY) {
            return true;
        }
        return switch (this) {
            case CONTROLLER_MANAGER_SERVING, SCHEDULER_SERVING, KUBELET_SERVING, KUBE_PROXY -> false;
            case SUPER_ADMIN -> version.isAtLeastMinor(V1_29);
            default -> true;
        };
    }

    /** Its common name; of kubelets the part before the node's name. Etcd members and the front proxy may have others. */
    public String user() {
        return user;
    }

    /** Who signs it in a cluster of three authorities. */
    public ClusterAuthority authority() {
        return authority;
    }

    /** Its extended key usages. */
    public CertificateProfile profile() {
        return profile;
    }

    /** How many a cluster has. */
    public Scope scope() {
        return scope;
    }

    /** Whether the common name is that of a host or for the operator to choose, not the role's own. */
    boolean hasOwnName() {
        return this == ETCD_SERVER || this == ETCD_PEER || this == FRONT_PROXY_CLIENT;
    }
}
