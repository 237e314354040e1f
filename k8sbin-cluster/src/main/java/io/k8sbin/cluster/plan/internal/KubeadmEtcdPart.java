package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.etcd.ClusterState;
import io.k8sbin.render.etcd.EtcdForm;
import io.k8sbin.render.etcd.EtcdMember;
import io.k8sbin.render.etcd.EtcdMemberBuilder;
import io.k8sbin.render.etcd.EtcdRelease;
import io.k8sbin.render.etcd.EtcdService;
import io.k8sbin.render.etcd.TlsFiles;
import io.k8sbin.render.linux.EnvironmentFile;
import io.k8sbin.render.systemd.ExecPrefix;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An etcd member of document 002: settings in an environment file, files and data owned by the user {@code etcd}. */
final class KubeadmEtcdPart {
    /** Who runs etcd and owns its files; made by the rollout where a host has none. */
    static final FileOwner USER = new FileOwner("etcd", "etcd");

    private static final HostPath INSTALL = HostPath.of("/usr/bin/install");
    private static final FileMode READABLE = FileMode.PUBLIC;
    private final NodeParts parts;

    KubeadmEtcdPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        HostPath etcd = parts.program(draft, "etcd", parts.spec().binaries().hostEtcd());
        HostPath etcdctl =
                parts.program(draft, "etcdctl", parts.spec().binaries().hostEtcdctl());
        draft.directory(parts.spec().paths().etcdCertificates(), FileMode.EXECUTABLE);
        List<HostPath> reads = new ArrayList<>(List.of(etcd));
        reads.add(authority(parts, draft, USER));
        reads.addAll(pair(draft, Leaves.id("etcd-server", draft.node()), server()));
        reads.addAll(pair(draft, Leaves.id("etcd-peer", draft.node()), peer()));
        EtcdService service = EtcdService.of(member(draft.node()), EtcdRelease.V3_4, EtcdForm.ENVIRONMENT)
                .withBinary(etcd)
                .withDirectory(parts.spec().paths().etcdCertificates().parent())
                .withUser(USER);
        reads.add(draft.file(environment(service).withMode(READABLE).withOwner(USER)));
        parts.unit(draft, EtcdPart.UNIT, Phase.ETCD, unit(service), reads, readiness(etcdctl), 2379, 2380);
    }

    /** etcd's authority, which its clients on other hosts need too. */
    static HostPath authority(NodeParts parts, NodeDraft draft, FileOwner owner) {
        return draft.file(FileImage.text(
                        KubeadmPaths.etcdAuthority(parts.spec()),
                        parts.directory().authorityPem(Authority.ETCD))
                .withOwner(owner));
    }

    private TlsFiles server() {
        return files("etcd");
    }

    private TlsFiles peer() {
        return files("etcd-peer");
    }

    private TlsFiles files(String name) {
        return new TlsFiles(
                parts.layout().etcdCertificate(name),
                parts.layout().etcdKey(name),
                KubeadmPaths.etcdAuthority(parts.spec()));
    }

    private List<HostPath> pair(NodeDraft draft, String leaf, TlsFiles files) {
        IssuedCertificate issued = parts.directory().leaf(leaf);
        return List.of(
                draft.file(FileImage.text(files.certificate(), issued.certificatePem())
                        .withOwner(USER)),
                draft.file(FileImage.secret(files.key(), issued.keyPem()).withOwner(USER)));
    }

    private EtcdMember member(NodeSpec node) {
        HostPath data = parts.spec().paths().etcdData();
        EtcdMemberBuilder member = EtcdMember.named(node.name())
                .dataDir(data.resolve("data"))
                .walDir(data.resolve("wal"))
                .address(node.address())
                .initialClusterToken(parts.directory().allocations().etcdToken())
                .initialClusterState(ClusterState.NEW)
                .clientTls(server())
                .peerTls(peer())
                .heartbeat(Duration.ofMillis(100), Duration.ofSeconds(1))
                .maxSnapshotsAndWals(5, 5)
                .quotaBackendBytes(5L << 30)
                .autoCompaction(Duration.ofHours(3));
        parts.spec().nodes(NodeRole.ETCD).forEach(n -> member.initialCluster(n.name(), HostPort.of(n.address(), 2380)));
        return member.build();
    }

    /** The member's settings and the user's own flags above them. */
    private FileImage environment(EtcdService service) {
        Map<String, String> variables =
                new LinkedHashMap<>(service.member().environment().variables());
        parts.spec()
                .flags(Component.ETCD)
                .forEach((flag, value) ->
                        variables.put("ETCD_" + flag.toUpperCase(Locale.ROOT).replace('-', '_'), value));
        return EnvironmentFile.of(variables).toFile(service.configurationFile());
    }

    /** The data directory is made by root for the user: its parent is root's. */
    private UnitFile unit(EtcdService service) {
        HostPath data = parts.spec().paths().etcdData();
        List<String> arguments = List.of(
                "--directory", "--owner=" + USER.user(), "--group=" + USER.group(), "--mode=0700", data.value());
        return service.unit()
                .with(UnitFile.dropIn()
                        .execStartPre(INSTALL, arguments, ExecPrefix.FULL_PRIVILEGES)
                        .build());
    }

    private Readiness readiness(HostPath etcdctl) {
        TlsFiles files = server();
        String test =
                "ETCDCTL_API=3 %s --endpoints=https://127.0.0.1:2379 --cacert=%s --cert=%s --key=%s endpoint health"
                        .formatted(
                                word(etcdctl), word(files.trustedCa()), word(files.certificate()), word(files.key()));
        return new Readiness("etcd has a quorum and answers", test, Duration.ofMinutes(2));
    }

    private static String word(HostPath path) {
        return Escapers.posixShellWord().escape(path.value());
    }
}
