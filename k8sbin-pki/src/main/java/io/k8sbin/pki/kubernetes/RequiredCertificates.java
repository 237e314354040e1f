package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.SubjectAltName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Works out which certificates a cluster needs and what they say. */
final class RequiredCertificates {
    /** The group of administrators in clusters without kubeadm; {@link ClusterPkiSpec#bindings} gives it its rights. */
    static final String ADMIN_GROUP = "k8sbin:cluster-admins";

    private final ClusterPkiSpec spec;
    private final boolean kubeadm;
    private final List<RequiredCertificate> all = new ArrayList<>();

    private RequiredCertificates(ClusterPkiSpec spec) {
        this.spec = spec;
        this.kubeadm = spec.flavour() == ClusterFlavour.KUBEADM;
    }

    /** Serving certificates one a host, so that a new host changes nobody else's. */
    static List<RequiredCertificate> perHost(ClusterPkiSpec spec) {
        RequiredCertificates required = new RequiredCertificates(spec);
        for (PkiRole role : PkiRole.of(spec.flavour(), spec.version())) {
            switch (role.scope()) {
                case CLUSTER -> required.add(role, Optional.empty(), required.client(role));
                case CONTROL_PLANE -> required.each(role, ClusterHost.Duty.CONTROL_PLANE);
                case ETCD -> required.each(role, ClusterHost.Duty.ETCD);
                case NODE -> required.each(role, ClusterHost.Duty.NODE);
            }
        }
        return List.copyOf(required.all);
    }

    /** As the documents do it: one certificate of kube-apiserver and one of etcd for all hosts, and the clients'. */
    static List<RequiredCertificate> shared(ClusterPkiSpec spec) {
        RequiredCertificates required = new RequiredCertificates(spec);
        for (PkiRole role : PkiRole.of(spec.flavour(), spec.version())) {
            switch (role) {
                case API_SERVER ->
                    required.add(
                            role,
                            Optional.empty(),
                            ComponentCertificates.apiServer(
                                    required.apiServerNames(spec.hosts(ClusterHost.Duty.CONTROL_PLANE))));
                case ETCD_SERVER ->
                    required.add(
                            role,
                            Optional.empty(),
                            ComponentCertificates.etcdServer(
                                    "etcd", required.addresses(spec.hosts(ClusterHost.Duty.ETCD))));
                default -> {
                    if (role.scope() == PkiRole.Scope.CLUSTER) {
                        required.add(role, Optional.empty(), required.client(role));
                    }
                }
            }
        }
        return List.copyOf(required.all);
    }

    private void each(PkiRole role, ClusterHost.Duty duty) {
        spec.hosts(duty).forEach(host -> add(role, Optional.of(host.name()), onHost(role, host)));
    }

    private void add(PkiRole role, Optional<String> host, CertificateSpec.Builder certificate) {
        String base = id(role);
        all.add(new RequiredCertificate(
                host.map(h -> base + "-" + h).orElse(base),
                role,
                host,
                role.authority().under(spec.profile()),
                certificate
                        .validity(spec.validity())
                        .keyAlgorithm(spec.newKeys())
                        .build()));
    }

    private static String id(PkiRole role) {
        return switch (role) {
            case API_SERVER -> "kube-apiserver";
            case CONTROLLER_MANAGER -> "kube-controller-manager";
            case CONTROLLER_MANAGER_SERVING -> "kube-controller-manager-serving";
            case SCHEDULER -> "kube-scheduler";
            case SCHEDULER_SERVING -> "kube-scheduler-serving";
            case KUBE_PROXY -> "kube-proxy";
            case KUBELET -> "kubelet";
            case KUBELET_SERVING -> "kubelet-serving";
            case ADMIN -> "admin";
            case SUPER_ADMIN -> "super-admin";
            default -> role.user();
        };
    }

    private CertificateSpec.Builder client(PkiRole role) {
        KubernetesVersion version = spec.version();
        return switch (role) {
            case API_SERVER_KUBELET_CLIENT ->
                kubeadm
                        ? ComponentCertificates.apiServerKubeletClient(version)
                        : ComponentCertificates.apiServerKubeletClient();
            case API_SERVER_ETCD_CLIENT ->
                kubeadm
                        ? ComponentCertificates.apiServerEtcdClient(version)
                        : ComponentCertificates.apiServerEtcdClient();
            case ETCD_HEALTHCHECK_CLIENT ->
                kubeadm
                        ? ComponentCertificates.etcdHealthcheckClient(version)
                        : ComponentCertificates.etcdHealthcheckClient();
            case FRONT_PROXY_CLIENT ->
                ComponentCertificates.frontProxyClient(spec.frontProxyNames().get(0));
            case CONTROLLER_MANAGER -> ComponentCertificates.controllerManagerClient();
            case SCHEDULER -> ComponentCertificates.schedulerClient();
            case KUBE_PROXY -> ComponentCertificates.kubeProxyClient();
            case ADMIN -> kubeadm ? ComponentCertificates.admin(version) : ComponentCertificates.admin(ADMIN_GROUP);
            case SUPER_ADMIN -> ComponentCertificates.superAdmin();
            default -> throw new IllegalStateException(role + " belongs to a host");
        };
    }

    private CertificateSpec.Builder onHost(PkiRole role, ClusterHost host) {
        List<SubjectAltName> names = addresses(List.of(host));
        return switch (role) {
            case API_SERVER -> ComponentCertificates.apiServer(apiServerNames(List.of(host)));
            case CONTROLLER_MANAGER_SERVING -> ComponentCertificates.controllerManagerServing(local(host));
            case SCHEDULER_SERVING -> ComponentCertificates.schedulerServing(local(host));
            case ETCD_SERVER -> ComponentCertificates.etcdServer(host.name(), names);
            case ETCD_PEER ->
                kubeadm
                        ? ComponentCertificates.etcdServer(host.name(), names)
                        : ComponentCertificates.etcdPeer(host.name(), names);
            case KUBELET -> ComponentCertificates.kubeletClient(host.name());
            case KUBELET_SERVING -> ComponentCertificates.kubeletServing(host.name(), names);
            default -> throw new IllegalStateException(role + " belongs to the whole cluster");
        };
    }

    private List<SubjectAltName> apiServerNames(Collection<ClusterHost> hosts) {
        ApiServerNames names = kubeadm
                ? ApiServerNames.kubeadm(spec.domain(), spec.serviceCidrs().get(0))
                : ApiServerNames.of(spec.domain(), spec.serviceCidrs());
        for (ClusterHost host : hosts) {
            names.names(List.of(SubjectAltName.dns(host.name())));
            names.addresses(kubeadm ? host.addresses().subList(0, 1) : host.addresses());
        }
        return names.texts(spec.endpoints()).toList();
    }

    private List<SubjectAltName> addresses(Collection<ClusterHost> hosts) {
        return hosts.stream()
                .flatMap(h -> (kubeadm ? h.addresses().subList(0, 1) : h.addresses()).stream())
                .map(SubjectAltName::ip)
                .toList();
    }

    private static List<SubjectAltName> local(ClusterHost host) {
        List<SubjectAltName> names =
                new ArrayList<>(List.of(SubjectAltName.dns(host.name()), SubjectAltName.dns("localhost")));
        names.add(SubjectAltName.ip(IpAddress.of("127.0.0.1")));
        names.add(SubjectAltName.ip(IpAddress.of("::1")));
        host.addresses().forEach(a -> names.add(SubjectAltName.ip(a)));
        return names;
    }
}
