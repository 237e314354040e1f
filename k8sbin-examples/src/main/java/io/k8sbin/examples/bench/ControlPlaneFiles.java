package io.k8sbin.examples.bench;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import io.k8sbin.render.etcd.EtcdCluster;
import io.k8sbin.render.etcd.EtcdForm;
import io.k8sbin.render.etcd.EtcdRelease;
import io.k8sbin.render.etcd.EtcdService;
import io.k8sbin.render.etcd.TlsFiles;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a master has beside a worker's files: etcd, the three components of the control plane, their certificates. */
final class ControlPlaneFiles {
    private static final HostPath SSL = HostPath.of("/etc/etcd/cert");
    private static final HostPath CERT = HostPath.of("/etc/kubernetes/cert");
    private static final HostPath BIN = HostPath.of("/opt/k8s/bin");
    private static final HostPath UNITS = HostPath.of("/etc/systemd/system");

    private ControlPlaneFiles() {}

    static List<FileImage> of(int number, List<IpAddress> masters) {
        List<FileImage> files = new ArrayList<>(etcd(number, masters));
        for (String name : List.of("kube-apiserver", "kube-controller-manager", "kube-scheduler")) {
            files.add(unit(name, masters.get(number)).toFile(UNITS, name + ".service"));
            pair(files, CERT, name);
        }
        for (String name : List.of("kube-controller-manager", "kube-scheduler", "admin")) {
            files.add(FileImage.secret(
                    HostPath.of("/etc/kubernetes").resolve(name + ".kubeconfig"), Secret.ofUtf8(Material.KUBECONFIG)));
        }
        return files;
    }

    private static List<FileImage> etcd(int number, List<IpAddress> masters) {
        Map<String, IpAddress> addresses = new LinkedHashMap<>();
        for (int i = 0; i < masters.size(); i++) {
            addresses.put("node" + i, masters.get(i));
        }
        EtcdService service = EtcdService.of(
                EtcdCluster.of("benchmark", addresses)
                        .member("node" + number)
                        .clientTls(tls("server"))
                        .peerTls(tls("peer"))
                        .build(),
                EtcdRelease.V3_4,
                EtcdForm.YAML);
        List<FileImage> files = new ArrayList<>(service.files(UNITS));
        files.add(FileImage.text(SSL.resolve("ca.pem"), Material.CERTIFICATE));
        pair(files, SSL, "server");
        pair(files, SSL, "peer");
        return files;
    }

    private static TlsFiles tls(String role) {
        return new TlsFiles(SSL.resolve(role + ".pem"), SSL.resolve(role + "-key.pem"), SSL.resolve("ca.pem"));
    }

    private static void pair(List<FileImage> files, HostPath directory, String name) {
        files.add(FileImage.text(directory.resolve(name + ".pem"), Material.CERTIFICATE));
        files.add(FileImage.secret(directory.resolve(name + "-key.pem"), Secret.ofUtf8(Material.KEY)));
    }

    /** Fifty flags, as many as document 000 gives kube-apiserver. */
    private static UnitFile unit(String name, IpAddress address) {
        List<String> flags = new ArrayList<>(List.of("--bind-address=" + address));
        for (int i = 1; i < 50; i++) {
            flags.add("--flag-number-%d=%s/%d".formatted(i, CERT, i));
        }
        return UnitFile.service(name)
                .after("network-online.target")
                .wants("network-online.target")
                .type(ServiceType.NOTIFY)
                .execStart(BIN.resolve(name), flags)
                .restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(10))
                .limitNofile(65536)
                .wantedBy("multi-user.target")
                .build();
    }
}
