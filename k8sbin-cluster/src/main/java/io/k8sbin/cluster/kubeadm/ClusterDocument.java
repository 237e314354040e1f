package io.k8sbin.cluster.kubeadm;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.kinds.ApiServerComponent;
import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ClusterNetworking;
import io.k8sbin.config.kinds.ControlPlaneComponent;
import io.k8sbin.config.kinds.ExternalEtcd;
import io.k8sbin.config.kinds.ExtraArg;
import io.k8sbin.config.kinds.HostPathMount;
import io.k8sbin.config.kinds.HostPathType;
import io.k8sbin.config.kinds.KubeadmEtcd;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** ClusterConfiguration: what all control-plane hosts have in common. */
final class ClusterDocument {
    private static final KubernetesVersion TIMEOUTS_OF_THEIR_OWN = KubernetesVersion.minor(1, 31);
    private final ClusterSpec spec;

    ClusterDocument(ClusterSpec spec) {
        this.spec = spec;
    }

    /** Where every host finds an API server: its own load balancer. */
    static String endpoint(ClusterSpec spec) {
        HostPort listen = spec.apiServer().loadBalancer();
        boolean everywhere = listen.host().equals("0.0.0.0") || listen.host().equals("::");
        return new HostPort(everywhere ? "127.0.0.1" : listen.host(), listen.port()).toString();
    }

    ClusterConfiguration build() {
        ClusterConfiguration.Builder document = ClusterConfiguration.builder()
                .kubernetesVersion(spec.version().toString())
                .clusterName(spec.name())
                .controlPlaneEndpoint(endpoint(spec))
                .certificatesDir(spec.paths().certificates().value())
                .etcd(KubeadmEtcd.builder().external(etcd()).build())
                .networking(ClusterNetworking.builder()
                        .serviceSubnet(spec.network().serviceCidr().toString())
                        .podSubnet(spec.network().podCidr().toString())
                        .dnsDomain(spec.network().domain())
                        .build())
                .apiServer(apiServer())
                .controllerManager(controllerManager())
                .scheduler(ControlPlaneComponent.builder()
                        .extraArgs(arguments(spec.flags(Component.KUBE_SCHEDULER)))
                        .build());
        spec.kubeadm().imageRepository().ifPresent(document::imageRepository);
        return document.build();
    }

    private ExternalEtcd etcd() {
        List<String> endpoints = spec.nodes(NodeRole.ETCD).stream()
                .map(n -> "https://" + HostPort.of(n.address(), 2379))
                .toList();
        return ExternalEtcd.builder()
                .endpoints(endpoints)
                .caFile(KubeadmPaths.etcdAuthority(spec).value())
                .certFile(KubeadmPaths.etcdClient(spec).value())
                .keyFile(KubeadmPaths.etcdClientKey(spec).value())
                .build();
    }

    private ApiServerComponent apiServer() {
        Map<String, String> flags = new TreeMap<>();
        List<HostPathMount> mounts = new ArrayList<>();
        flags.put("service-node-port-range", spec.network().nodePorts().toString());
        if (spec.audit() != ClusterSpec.Audit.NONE) {
            HostPath policy = spec.paths().configuration().resolve("audit-policy.yaml");
            flags.put("audit-policy-file", policy.value());
            flags.put(
                    "audit-log-path",
                    KubeadmPaths.AUDIT_LOGS.resolve("audit.log").value());
            flags.put("audit-log-maxage", "20");
            flags.put("audit-log-maxbackup", "10");
            flags.put("audit-log-maxsize", "100");
            mounts.add(file("audit-config", policy));
            mounts.add(mount("audit-log", KubeadmPaths.AUDIT_LOGS)
                    .pathType(HostPathType.DIRECTORY_OR_CREATE)
                    .build());
        }
        if (spec.encryption() == ClusterSpec.Encryption.AESCBC) {
            HostPath keys = spec.paths().configuration().resolve("encryption-config.yaml");
            flags.put("encryption-provider-config", keys.value());
            mounts.add(file("encryption-config", keys));
        }
        flags.putAll(spec.flags(Component.KUBE_APISERVER));
        ApiServerComponent.Builder component = ApiServerComponent.builder()
                .extraArgs(arguments(flags))
                .extraVolumes(mounts)
                .certSans(names());
        if (!spec.version().isAtLeastMinor(TIMEOUTS_OF_THEIR_OWN)) {
            component.timeoutForControlPlane(spec.kubeadm().timeout());
        }
        return component.build();
    }

    private static HostPathMount.Builder mount(String name, HostPath path) {
        return HostPathMount.builder().name(name).hostPath(path.value()).mountPath(path.value());
    }

    private static HostPathMount file(String name, HostPath path) {
        return mount(name, path).readOnly(true).pathType(HostPathType.FILE).build();
    }

    /** Every API server answers for all of them, so that any can be asked by any name. */
    List<String> names() {
        Set<String> names = new LinkedHashSet<>(spec.apiServer().names());
        spec.apiServer().addresses().forEach(a -> names.add(a.toString()));
        spec.nodes(NodeRole.CONTROL_PLANE).forEach(n -> names.add(n.address().toString()));
        names.add("127.0.0.1");
        String balancer = spec.apiServer().loadBalancer().host();
        if (!balancer.equals("0.0.0.0") && !balancer.equals("::")) {
            names.add(balancer);
        }
        return List.copyOf(names);
    }

    private ControlPlaneComponent controllerManager() {
        Map<String, String> flags = new TreeMap<>();
        flags.put("cluster-signing-duration", spec.pki().certificateValidity().toSeconds() + "s");
        if (spec.kubeadm().flannelManifest().isPresent()) {
            flags.put("node-cidr-mask-size", Integer.toString(spec.network().nodeMaskSize()));
        } else {
            flags.put("allocate-node-cidrs", "false"); // each node's range is given out once, by the cluster directory
        }
        flags.putAll(spec.flags(Component.KUBE_CONTROLLER_MANAGER));
        return ControlPlaneComponent.builder().extraArgs(arguments(flags)).build();
    }

    private static List<ExtraArg> arguments(Map<String, String> flags) {
        return flags.entrySet().stream()
                .map(e ->
                        ExtraArg.builder().name(e.getKey()).value(e.getValue()).build())
                .toList();
    }
}
