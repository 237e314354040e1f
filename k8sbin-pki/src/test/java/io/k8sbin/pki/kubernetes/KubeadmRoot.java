package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.KeyAlgorithm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;

/** A file system of its own for kubeadm v1.20.2, and the configuration of a cluster of one host. */
final class KubeadmRoot {
    static final KubernetesVersion VERSION = KubernetesVersion.of("v1.20.2");
    static final ClusterHost HOST = ClusterHost.of(
            "master-1",
            IpAddress.of("10.9.8.7"),
            ClusterHost.Duty.CONTROL_PLANE,
            ClusterHost.Duty.ETCD,
            ClusterHost.Duty.NODE);

    private final KubeBinaries binaries;
    private final Path root;

    KubeadmRoot(KubeBinaries binaries, Path root, String endpoint) {
        this.binaries = binaries;
        this.root = root;
        try {
            Files.createDirectories(root.resolve("etc/kubernetes"));
            Files.createDirectories(root.resolve("tmp"));
            Files.createDirectories(root.resolve("dev"));
            Files.writeString(root.resolve("init.yaml"), """
                apiVersion: kubeadm.k8s.io/v1beta2
                kind: InitConfiguration
                localAPIEndpoint: {advertiseAddress: 10.9.8.7, bindPort: 6443}
                nodeRegistration: {name: master-1, criSocket: /var/run/dockershim.sock}
                ---
                apiVersion: kubeadm.k8s.io/v1beta2
                kind: ClusterConfiguration
                kubernetesVersion: v1.20.2
                controlPlaneEndpoint: "%s"
                networking: {serviceSubnet: 10.96.0.0/12}
                """.formatted(endpoint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ClusterPkiSpec.Builder spec(String endpointHost) {
        return ClusterPkiSpec.of("kubeadm", VERSION)
                .flavour(ClusterFlavour.KUBEADM)
                .services(Cidr.of("10.96.0.0/12"))
                .endpoints(endpointHost)
                .hosts(List.of(HOST));
    }

    Path kubernetes() {
        return root.resolve("etc/kubernetes");
    }

    Path pki() {
        return root.resolve("etc/kubernetes/pki");
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** A file below the root, whose directory exists. */
    Path file(String name, String content) {
        try {
            return Files.writeString(root.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs kubeadm with this root. */
    String kubeadm(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--rootfs";
        all[arguments.length + 1] = root.toString();
        return binaries.run("kubeadm", all);
    }

    /** The kubeconfigs kubeadm wants, with certificates of our authority. */
    void kubeconfigs(String server) {
        CertificateAuthority ca = CertificateAuthority.load(pki().resolve("ca.crt"), pki().resolve("ca.key"));
        kubeconfig(ca, server, "admin.conf", ComponentCertificates.admin(VERSION));
        kubeconfig(ca, server, "controller-manager.conf", ComponentCertificates.controllerManagerClient());
        kubeconfig(ca, server, "scheduler.conf", ComponentCertificates.schedulerClient());
        kubeconfig(ca, server, "kubelet.conf", ComponentCertificates.kubeletClient("master-1"));
    }

    private void kubeconfig(CertificateAuthority ca, String server, String name, CertificateSpec.Builder spec) {
        KubeconfigMaterial material = KubeconfigMaterial.of(
                ca.certificatePem(),
                ca.issue(spec.keyAlgorithm(KeyAlgorithm.ECDSA_P256).build(), Clock.systemUTC()));
        file("etc/kubernetes/" + name, """
            apiVersion: v1
            kind: Config
            clusters: [{name: kubernetes, cluster: {server: "%s", certificate-authority-data: %s}}]
            users: [{name: "%s", user: {client-certificate-data: %s, client-key-data: %s}}]
            contexts: [{name: c, context: {cluster: kubernetes, user: "%s"}}]
            current-context: c
            """.formatted(
                        server,
                        base64(material.certificateAuthorityPem().getBytes(StandardCharsets.US_ASCII)),
                        material.user(),
                        base64(material.clientCertificatePem().getBytes(StandardCharsets.US_ASCII)),
                        base64(material.clientKeyPem().reveal()),
                        material.user()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
