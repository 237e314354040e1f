package io.k8sbin.examples.bench;

import io.k8sbin.config.kinds.CgroupDriver;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.KubeProxyConfiguration;
import io.k8sbin.config.kinds.KubeletConfiguration;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import io.k8sbin.render.cni.BridgeNetwork;
import io.k8sbin.render.linux.ContainerdConfig;
import io.k8sbin.render.linux.CrictlConfig;
import io.k8sbin.render.linux.ModulesLoad;
import io.k8sbin.render.linux.SysctlConf;
import io.k8sbin.render.nginx.StreamProxy;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a worker in the documents' style, every one rendered anew. */
final class WorkerFiles {
    private static final KubernetesVersion VERSION = KubernetesVersion.of("v1.20.2");
    private static final HostPath UNITS = HostPath.of("/etc/systemd/system");
    private static final HostPath BIN = HostPath.of("/opt/k8s/bin");
    private static final HostPath ETC = HostPath.of("/etc/kubernetes");
    private static final HostPath NET = HostPath.of("/etc/cni/net.d");

    private WorkerFiles() {}

    static List<FileImage> of(String name, IpAddress address, Cidr pods, List<IpAddress> masters) {
        List<FileImage> files = new ArrayList<>();
        files.add(ModulesLoad.kubernetes().toFile("k8sbin"));
        files.add(SysctlConf.kubernetes().toFile("99-k8sbin"));
        proxy(files, masters);
        files.add(BridgeNetwork.of(List.of(pods)).toFile(NET));
        files.add(BridgeNetwork.loopback(NET));
        files.add(ContainerdConfig.kubernetes()
                .withSandboxImage("registry.k8s.io/pause:3.6")
                .toFile());
        files.add(CrictlConfig.containerd().toFile());
        files.add(unit("containerd", List.of()));
        files.add(FileImage.text(ETC.resolve("cert/ca.pem"), Material.CERTIFICATE));
        files.add(FileImage.secret(ETC.resolve("kubelet-bootstrap.kubeconfig"), Secret.ofUtf8(Material.KUBECONFIG)));
        files.add(FileImage.text(ETC.resolve("kubelet-config.yaml"), kubelet(address)));
        files.add(unit("kubelet", kubeletFlags(name, address)));
        files.add(FileImage.secret(ETC.resolve("kube-proxy.kubeconfig"), Secret.ofUtf8(Material.KUBECONFIG)));
        files.add(FileImage.text(ETC.resolve("kube-proxy-config.yaml"), kubeProxy(name, address)));
        files.add(unit("kube-proxy", List.of("--config=" + ETC.resolve("kube-proxy-config.yaml"), "--v=2")));
        return files;
    }

    private static void proxy(List<FileImage> files, List<IpAddress> masters) {
        StreamProxy proxy = StreamProxy.listening(HostPort.of("127.0.0.1:8443"))
                .servers(masters.stream().map(m -> HostPort.of(m, 6443)).toList())
                .loadModule(StreamProxy.DEBIAN_MODULE)
                .build();
        files.add(proxy.toFile());
        files.add(proxy.unit().toFile(UNITS, "kube-nginx.service"));
    }

    private static FileImage unit(String name, List<String> flags) {
        return UnitFile.service(name)
                .after("network-online.target")
                .wants("network-online.target")
                .workingDirectory(HostPath.of("/data/k8s").resolve(name))
                .execStart(BIN.resolve(name), flags)
                .restart(RestartPolicy.ALWAYS, Duration.ofSeconds(5))
                .limitNofile(65536)
                .wantedBy("multi-user.target")
                .build()
                .toFile(UNITS, name + ".service");
    }

    private static List<String> kubeletFlags(String name, IpAddress address) {
        return List.of(
                "--bootstrap-kubeconfig=" + ETC.resolve("kubelet-bootstrap.kubeconfig"),
                "--cert-dir=" + ETC.resolve("cert"),
                "--config=" + ETC.resolve("kubelet-config.yaml"),
                "--container-runtime=remote",
                "--container-runtime-endpoint=unix:///run/containerd/containerd.sock",
                "--hostname-override=" + name,
                "--kubeconfig=" + ETC.resolve("kubelet.kubeconfig"),
                "--node-ip=" + address,
                "--root-dir=/data/k8s/kubelet",
                "--v=2");
    }

    private static String kubelet(IpAddress address) {
        return ComponentConfigs.toYaml(
                KubeletConfiguration.builder()
                        .address(address)
                        .cgroupDriver(CgroupDriver.SYSTEMD)
                        .clusterDns(List.of(IpAddress.of("10.254.0.2")))
                        .clusterDomain("cluster.local")
                        .containerLogMaxFiles(10)
                        .evictionHard(Map.of("memory.available", "100Mi", "nodefs.available", "10%"))
                        .failSwapOn(true)
                        .maxPods(220)
                        .readOnlyPort(0)
                        .rotateCertificates(true)
                        .runtimeRequestTimeout(Duration.ofMinutes(10))
                        .serverTlsBootstrap(true)
                        .build(),
                VERSION);
    }

    private static String kubeProxy(String name, IpAddress address) {
        return ComponentConfigs.toYaml(
                KubeProxyConfiguration.builder()
                        .bindAddress(address)
                        .clusterCidr("172.16.0.0/12")
                        .metricsBindAddress("127.0.0.1:10249")
                        .hostnameOverride(name)
                        .build(),
                VERSION);
    }
}
