package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.DnsNames;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.SubjectAltName;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * One certificate a role: what each component of a cluster shows, and to whom. Every method gives a builder with subject,
 * usage and names set; validity and key are the caller's. Users and groups are those of kubeadm, whose RBAC bindings
 * Kubernetes knows.
 *
 * <p>Every method throws {@link InvalidCertificateSpecException} when a name it is given cannot stand in a subject.
 */
public final class ComponentCertificates {
    /** The user kube-apiserver is towards kubelets; bind it to the cluster role {@code system:kubelet-api-admin}. */
    public static final String KUBELET_API_USER = "kube-apiserver-kubelet-client";

    private static final String MASTERS = "system:masters";

    private ComponentCertificates() {}

    /** What kube-apiserver serves with; {@link ApiServerNames} computes the names. From the cluster's authority. */
    public static CertificateSpec.Builder apiServer(Collection<? extends SubjectAltName> names) {
        return CertificateSpec.server(DistinguishedName.of("kube-apiserver")).subjectAltNames(names);
    }

    /**
     * What kube-apiserver shows to kubelets, without any group: it may do what a binding of {@link #KUBELET_API_USER}
     * allows, in every version. From the cluster's authority.
     */
    public static CertificateSpec.Builder apiServerKubeletClient() {
        return CertificateSpec.client(DistinguishedName.of(KUBELET_API_USER));
    }

    /**
     * As {@link #apiServerKubeletClient()}, with the group kubeadm of this version puts there: {@code system:masters}
     * before 1.29, then {@code kubeadm:cluster-admins} (which a cluster without kubeadm must bind itself), and none since
     * 1.33.12, 1.34.8, 1.35.5 and 1.36.1 (kubernetes/kubernetes#121837, #138957).
     */
    public static CertificateSpec.Builder apiServerKubeletClient(KubernetesVersion version) {
        Optional<String> group = KubeadmGroups.ofKubeletClient(version);
        return group.map(g -> CertificateSpec.client(DistinguishedName.of(KUBELET_API_USER, g)))
                .orElseGet(ComponentCertificates::apiServerKubeletClient);
    }

    /** What kube-apiserver shows to etcd, without any group. From etcd's authority. */
    public static CertificateSpec.Builder apiServerEtcdClient() {
        return CertificateSpec.client(DistinguishedName.of("kube-apiserver-etcd-client"));
    }

    /**
     * As {@link #apiServerEtcdClient()}, with the group kubeadm of this version puts there: {@code system:masters} before
     * 1.29, none since (kubernetes/kubernetes#119859). etcd looks at no group: take the group only where etcd's authority
     * is not the cluster's.
     */
    public static CertificateSpec.Builder apiServerEtcdClient(KubernetesVersion version) {
        return etcdClient("kube-apiserver-etcd-client", version);
    }

    /**
     * What an etcd member serves clients with: the member's name where it is a host name, localhost, both loopback
     * addresses and the names given. It is a client certificate too, because etcd's own gateway dials its server with it.
     * From etcd's authority.
     */
    public static CertificateSpec.Builder etcdServer(String member, Collection<? extends SubjectAltName> names) {
        return etcdPeer(member, names).dns("localhost").ip(IpAddress.of("127.0.0.1"), IpAddress.of("::1"));
    }

    /**
     * What an etcd member shows other members, whichever dials: the member's name where it is a host name, and the names
     * given, among which must be the address it dials from. From etcd's authority.
     */
    public static CertificateSpec.Builder etcdPeer(String member, Collection<? extends SubjectAltName> names) {
        CertificateSpec.Builder spec =
                CertificateSpec.peer(DistinguishedName.of(member)).subjectAltNames(names);
        String host = member.toLowerCase(Locale.ROOT);
        return DnsNames.isHostName(host) && !host.matches("[0-9.]+") ? spec.dns(host) : spec;
    }

    /** What health checks show to etcd, without any group. From etcd's authority. */
    public static CertificateSpec.Builder etcdHealthcheckClient() {
        return CertificateSpec.client(DistinguishedName.of("kube-etcd-healthcheck-client"));
    }

    /** As {@link #etcdHealthcheckClient()}, with kubeadm's group, as in {@link #apiServerEtcdClient(KubernetesVersion)}. */
    public static CertificateSpec.Builder etcdHealthcheckClient(KubernetesVersion version) {
        return etcdClient("kube-etcd-healthcheck-client", version);
    }

    private static CertificateSpec.Builder etcdClient(String user, KubernetesVersion version) {
        return CertificateSpec.client(
                KubeadmGroups.isBefore129(version) ? DistinguishedName.of(user, MASTERS) : DistinguishedName.of(user));
    }

    /**
     * What kube-apiserver shows extension API servers. From the front-proxy authority; the common name must be among
     * {@code --requestheader-allowed-names}, or every certificate of that authority may claim to be any user.
     */
    public static CertificateSpec.Builder frontProxyClient(String commonName) {
        return CertificateSpec.client(DistinguishedName.of(commonName));
    }

    /** What kube-controller-manager shows kube-apiserver. From the cluster's authority. */
    public static CertificateSpec.Builder controllerManagerClient() {
        return CertificateSpec.client(DistinguishedName.of("system:kube-controller-manager"));
    }

    /** What kube-controller-manager serves metrics and health with. */
    public static CertificateSpec.Builder controllerManagerServing(Collection<? extends SubjectAltName> names) {
        return CertificateSpec.server(DistinguishedName.of("kube-controller-manager"))
                .subjectAltNames(names);
    }

    /** What kube-scheduler shows kube-apiserver. From the cluster's authority. */
    public static CertificateSpec.Builder schedulerClient() {
        return CertificateSpec.client(DistinguishedName.of("system:kube-scheduler"));
    }

    /** What kube-scheduler serves metrics and health with. */
    public static CertificateSpec.Builder schedulerServing(Collection<? extends SubjectAltName> names) {
        return CertificateSpec.server(DistinguishedName.of("kube-scheduler")).subjectAltNames(names);
    }

    /** What kube-proxy shows kube-apiserver: the user {@code system:kube-proxy}. From the cluster's authority. */
    public static CertificateSpec.Builder kubeProxyClient() {
        return CertificateSpec.client(DistinguishedName.of("system:kube-proxy"));
    }

    /**
     * What a person shows kube-apiserver: the user {@code kubernetes-admin} in these groups. From the cluster's authority.
     *
     * @param organizations groups a cluster role is bound to; {@code system:masters} passes every check and can never be
     *     taken back
     */
    public static CertificateSpec.Builder admin(String... organizations) {
        return CertificateSpec.client(DistinguishedName.of("kubernetes-admin", organizations));
    }

    /**
     * As {@link #admin(String...)} with the group kubeadm of this version puts there: {@code system:masters} before 1.29,
     * {@code kubeadm:cluster-admins} since.
     */
    public static CertificateSpec.Builder admin(KubernetesVersion version) {
        return admin(KubeadmGroups.isBefore129(version) ? MASTERS : KubeadmGroups.ADMINS);
    }

    /**
     * What gets in when every binding is broken: the user {@code kubernetes-super-admin} in {@code system:masters}. It
     * passes every check and nobody can take it back: keep it short-lived and with the operator. From the cluster's
     * authority.
     */
    public static CertificateSpec.Builder superAdmin() {
        return CertificateSpec.client(DistinguishedName.of("kubernetes-super-admin", MASTERS));
    }

    /**
     * What a kubelet shows kube-apiserver: the user {@code system:node:NAME} in the group {@code system:nodes}. From the
     * cluster's authority.
     *
     * @param nodeName the name the node registers with
     * @throws IllegalArgumentException when the name is not a lower-case host name
     */
    public static CertificateSpec.Builder kubeletClient(String nodeName) {
        return CertificateSpec.client(node(nodeName));
    }

    /**
     * What a kubelet serves with.
     *
     * @param nodeName the name the node registers with; it becomes one of the names
     * @param names further names and the node's addresses
     * @throws IllegalArgumentException when the name is not a lower-case host name
     */
    public static CertificateSpec.Builder kubeletServing(String nodeName, Collection<? extends SubjectAltName> names) {
        return CertificateSpec.server(node(nodeName)).dns(nodeName).subjectAltNames(names);
    }

    private static DistinguishedName node(String nodeName) {
        if (!DnsNames.isHostName(nodeName)) {
            throw new IllegalArgumentException("not the name of a node: \"" + nodeName + "\"");
        }
        return DistinguishedName.of("system:node:" + nodeName, "system:nodes");
    }
}
