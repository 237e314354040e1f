package io.k8sbin.cluster.check;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.kubeadm.StaticPod;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.HostPath;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.kubernetes.ApiServerNames;
import io.k8sbin.pki.kubernetes.ComponentCertificates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What kubeadm and kubelets leave on a host that does well, as {@link HealthyCluster} has all else. */
final class HealthyKubeadm {
    static final HostPath PKI = HostPath.of("/etc/kubernetes/pki");
    private final ClusterPlan plan;
    private final ClusterSpec spec;
    private final HealthyCluster.Host host;
    private final NodeSpec node;
    private final CertificateAuthority authority;

    HealthyKubeadm(ClusterPlan plan, HealthyCluster.Host host) {
        this.plan = plan;
        this.spec = plan.spec();
        this.host = host;
        this.node = host.node.node();
        this.authority = CertificateAuthority.fromPem(
                plan.directory().authorityPem(Authority.KUBERNETES),
                plan.directory().kubeletAuthorityKey());
    }

    /** Adds it to its host. */
    void settle() {
        if (!spec.runsKubelet(node)) {
            return;
        }
        host.texts.put(HostPath.of("/var/lib/kubelet/config.yaml"), "cgroupDriver: systemd\n");
        host.texts.put(HostPath.of("/etc/containerd/config.toml"), "SystemdCgroup = true\n");
        host.listeners.add(new Listener("*", 10256, "kube-proxy", List.of(9L)));
        host.runs("kubelet.service", HealthyKubeadm::asToldByKubeadm);
        put(KubeadmPaths.KUBELET_CLIENT, ComponentCertificates.kubeletClient(node.name()));
        leads("kubelet.conf");
        host.certificates.put(PKI.resolve("ca.crt"), plan.directory().authorityPem(Authority.KUBERNETES));
        if (node.is(NodeRole.CONTROL_PLANE)) {
            controlPlane();
        }
    }

    /** What the drop-in says, and what kubeadm adds through its own environment file. */
    private static List<String> asToldByKubeadm(List<String> argv) {
        List<String> all = new ArrayList<>(argv.isEmpty() ? List.of("/opt/k8s/bin/kubelet") : argv);
        all.add("--kubeconfig=/etc/kubernetes/kubelet.conf");
        all.add("--node-ip=10.4.0.1");
        return all;
    }

    private void controlPlane() {
        StaticPod.of(spec, node).forEach(this::pod);
        KubeadmDocuments documents = new KubeadmDocuments(spec, plan.directory());
        put(
                PKI.resolve("apiserver.crt"),
                ComponentCertificates.apiServer(ApiServerNames.of(
                                spec.network().domain(), List.of(spec.network().serviceCidr()))
                        .texts(documents.apiServerNames())
                        .toList()));
        put(PKI.resolve("apiserver-kubelet-client.crt"), ComponentCertificates.apiServerKubeletClient(spec.version()));
        CertificateAuthority frontProxy =
                CertificateAuthority.createRoot(DistinguishedName.of("front-proxy-ca"), Duration.ofDays(3650));
        host.certificates.put(
                PKI.resolve("front-proxy-client.crt"),
                frontProxy
                        .issue(ComponentCertificates.frontProxyClient("front-proxy-client")
                                .build())
                        .certificatePem());
        put(KubeadmPaths.ADMIN, ComponentCertificates.admin(spec.version()));
        put(
                KubeadmPaths.CONFIGURATION.resolve("controller-manager.conf"),
                ComponentCertificates.controllerManagerClient());
        put(KubeadmPaths.CONFIGURATION.resolve("scheduler.conf"), ComponentCertificates.schedulerClient());
        List.of("admin.conf", "controller-manager.conf", "scheduler.conf").forEach(this::leads);
        host.served.put(
                spec.apiServer().port(), Objects.requireNonNull(host.certificates.get(PKI.resolve("apiserver.crt"))));
    }

    private void put(HostPath path, CertificateSpec.Builder certificate) {
        host.certificates.put(path, authority.issue(certificate.build()).certificatePem());
    }

    private void leads(String kubeconfig) {
        String endpoint = new KubeadmDocuments(spec, plan.directory()).endpoint();
        host.texts.put(KubeadmPaths.CONFIGURATION.resolve(kubeconfig), "server: https://" + endpoint + "\n");
    }

    private void pod(StaticPod pod) {
        List<String> told = new ArrayList<>(pod.flags());
        told.add("--tls-private-key-file=/etc/kubernetes/pki/apiserver.key");
        host.pods.put(pod.name(), running(pod.name(), told));
        String process = pod.name().substring(0, Math.min(15, pod.name().length()));
        host.listeners.add(new Listener("*", pod.port(), process, List.of(7L)));
    }

    /** A pod that runs as its manifest says. */
    static PodHealth running(String name, List<String> told) {
        List<String> arguments = new ArrayList<>(told);
        arguments.add(0, name);
        return new PodHealth(name, Optional.of(told), arguments, List.of(), Optional.of(new Answer(0, "")));
    }
}
