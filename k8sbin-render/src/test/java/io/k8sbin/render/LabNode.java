package io.k8sbin.render;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import io.k8sbin.render.etcd.EtcdCluster;
import io.k8sbin.render.etcd.EtcdForm;
import io.k8sbin.render.etcd.EtcdRelease;
import io.k8sbin.render.etcd.EtcdService;
import io.k8sbin.render.etcd.TlsFiles;
import io.k8sbin.render.haproxy.HaproxyConfig;
import io.k8sbin.render.haproxy.TcpListener;
import io.k8sbin.render.keepalived.KeepalivedConfig;
import io.k8sbin.render.keepalived.ProxyCheck;
import io.k8sbin.render.keepalived.VirtualAddress;
import io.k8sbin.render.linux.ModulesLoad;
import io.k8sbin.render.linux.SysctlConf;
import io.k8sbin.render.nginx.StreamProxy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a node whose services run on Debian as a tree and as a bundle: for {@code src/test/sh/bundle-on-lab}. */
final class LabNode {
    private static final HostPath UNITS = HostPath.of("/etc/systemd/system");
    private static final HostPath SSL = HostPath.of("/etc/etcd/ssl");
    private static final FileOwner ETCD = new FileOwner("etcd", "etcd");
    private static final HostPort API = HostPort.of("10.44.0.250:6443");

    private LabNode() {}

    /** FOLDER with {@code etcd.pem}, {@code etcd-key.pem} and {@code ca.pem}: gets {@code tree} and {@code node.tar}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<FileImage> files = files(folder);
        NodeTree.at(folder.resolve("tree")).write(files);
        NodeBundle bundle = NodeBundle.of("node", files)
                .withDirectories(
                        List.of(new NodeDirectory(HostPath.of("/var/lib/etcd"), FileMode.PRIVATE_DIRECTORY, ETCD)))
                .starting(List.of(
                        "etcd.service", "kube-nginx.service", "kube-haproxy.service", "kube-keepalived.service"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("node.tar"))) {
            bundle.write(out);
        }
    }

    private static List<FileImage> files(Path material) throws IOException {
        List<FileImage> files = new ArrayList<>();
        files.add(ModulesLoad.kubernetes().toFile("kubernetes"));
        files.add(SysctlConf.kubernetes().toFile("90-kubernetes"));
        etcd(files, material);
        StreamProxy nginx = StreamProxy.listening(HostPort.of("127.0.0.1:8443"))
                .server(API)
                .loadModule(StreamProxy.DEBIAN_MODULE)
                .build();
        files.add(nginx.toFile());
        files.add(nginx.unit().toFile(UNITS, "kube-nginx.service"));
        HaproxyConfig haproxy = HaproxyConfig.builder()
                .listen(TcpListener.apiServers(HostPort.of("127.0.0.1:9443"), Map.of("master", API)))
                .user(new FileOwner("haproxy", "haproxy"))
                .build();
        files.add(haproxy.toFile());
        files.add(haproxy.unit().toFile(UNITS, "kube-haproxy.service"));
        KeepalivedConfig keepalived = KeepalivedConfig.on("eth0", 180)
                .routerId("node")
                .priority(100)
                .address(VirtualAddress.of("10.44.0.200/24"))
                .check(ProxyCheck.listening(8443))
                .build();
        files.addAll(keepalived.files());
        files.add(keepalived.unit().toFile(UNITS, "kube-keepalived.service"));
        return files;
    }

    private static void etcd(List<FileImage> files, Path material) throws IOException {
        TlsFiles tls = new TlsFiles(SSL.resolve("etcd.pem"), SSL.resolve("etcd-key.pem"), SSL.resolve("ca.pem"));
        EtcdService etcd = EtcdService.of(
                EtcdCluster.of("lab", Map.of("etcd1", IpAddress.of("127.0.0.1")))
                        .member("etcd1")
                        .clientTls(tls)
                        .peerTls(tls)
                        .build(),
                EtcdRelease.V3_4,
                EtcdForm.YAML);
        files.addAll(etcd.files(UNITS));
        files.add(FileImage.text(tls.certificate(), Files.readString(material.resolve("etcd.pem"))));
        files.add(FileImage.text(tls.trustedCa(), Files.readString(material.resolve("ca.pem"))));
        files.add(FileImage.secret(tls.key(), Secret.of(Files.readAllBytes(material.resolve("etcd-key.pem"))))
                .withOwner(ETCD));
    }
}
