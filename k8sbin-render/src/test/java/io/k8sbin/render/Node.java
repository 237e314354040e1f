package io.k8sbin.render;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.Secret;
import io.k8sbin.render.etcd.EtcdCluster;
import io.k8sbin.render.etcd.EtcdForm;
import io.k8sbin.render.etcd.EtcdRelease;
import io.k8sbin.render.etcd.EtcdService;
import io.k8sbin.render.etcd.TlsFiles;
import io.k8sbin.render.linux.ContainerdConfig;
import io.k8sbin.render.linux.ModulesLoad;
import io.k8sbin.render.linux.SysctlConf;
import io.k8sbin.render.nginx.StreamProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a node, below a directory of one's choice where a test must not write elsewhere. */
final class Node {
    static final List<String> UNITS = List.of("etcd.service", "kube-nginx.service");
    private static final HostPath SYSTEM = HostPath.of("/etc/systemd/system");

    private Node() {}

    static List<FileImage> files() {
        TlsFiles tls = new TlsFiles(
                HostPath.of("/etc/etcd/ssl/etcd.pem"),
                HostPath.of("/etc/etcd/ssl/etcd-key.pem"),
                HostPath.of("/etc/etcd/ssl/ca.pem"));
        EtcdService etcd = EtcdService.of(
                EtcdCluster.of("t", Map.of("etcd1", io.k8sbin.core.IpAddress.of("127.0.0.1")))
                        .member("etcd1")
                        .clientTls(tls)
                        .peerTls(tls)
                        .build(),
                EtcdRelease.V3_4,
                EtcdForm.YAML);
        StreamProxy proxy = StreamProxy.listening(HostPort.of("127.0.0.1:8443"))
                .server(HostPort.of("10.0.0.1:6443"))
                .build();
        List<FileImage> files = new ArrayList<>(etcd.files(SYSTEM));
        files.add(FileImage.secret(tls.key(), Secret.ofUtf8("-----BEGIN PRIVATE KEY-----\nAAAA\n"))
                .withOwner(new FileOwner("etcd", "etcd")));
        files.add(proxy.toFile());
        files.add(proxy.unit().toFile(SYSTEM, "kube-nginx.service"));
        files.add(ModulesLoad.kubernetes().toFile("kubernetes"));
        files.add(SysctlConf.kubernetes().toFile("90-kubernetes"));
        files.add(ContainerdConfig.kubernetes().toFile());
        files.add(FileImage.text(HostPath.of("/etc/empty"), ""));
        files.add(FileImage.text(HostPath.of("/etc/odd"), "\n  two blanks\n\tü\u2028\n\n")
                .withMode(new FileMode(0640)));
        files.add(FileImage.text(HostPath.of("/etc/no-line-end"), "# x: [y\n   \n - \" '"));
        return files;
    }

    /** The same files, all of root's, with their paths below a directory. */
    static List<FileImage> below(String directory) {
        return files().stream()
                .map(f -> new FileImage(
                        HostPath.of(directory + f.path()), f.content(), f.mode(), FileOwner.ROOT, f.secrecy()))
                .toList();
    }
}
