package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An etcd member: TLS both ways, on clients and on peers. */
final class EtcdPart {
    static final String UNIT = "etcd.service";
    private final NodeParts parts;

    EtcdPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        Layout layout = parts.layout();
        NodeSpec node = draft.node();
        HostPath etcd = parts.program(draft, "etcd", parts.spec().binaries().hostEtcd());
        HostPath etcdctl =
                parts.program(draft, "etcdctl", parts.spec().binaries().hostEtcdctl());
        draft.directory(parts.spec().paths().etcdCertificates(), FileMode.EXECUTABLE);
        draft.directory(parts.spec().paths().etcdData(), FileMode.PRIVATE_DIRECTORY);
        HostPath authority = draft.file(
                FileImage.text(layout.etcdCertificate("ca"), parts.directory().authorityPem(Authority.ETCD)));
        List<HostPath> reads = new ArrayList<>(List.of(authority, etcd));
        for (String role : List.of("server", "peer")) {
            reads.addAll(parts.pair(
                    draft, Leaves.id("etcd-" + role, node), layout.etcdCertificate(role), layout.etcdKey(role)));
        }
        UnitFile unit = UnitFile.service("etcd, the store of the cluster")
                .documentation("https://etcd.io/docs")
                .after("network-online.target")
                .wants("network-online.target")
                .type(ServiceType.NOTIFY)
                .workingDirectory(parts.spec().paths().etcdData())
                .execStart(etcd, flags(node).toArguments())
                .restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(5))
                .directive("Service", "TimeoutStartSec", "infinity")
                .limitNofile(65536)
                .wantedBy("multi-user.target")
                .build();
        parts.unit(draft, UNIT, Phase.ETCD, unit, reads, readiness(etcdctl), 2379, 2380);
    }

    private FlagSet flags(NodeSpec node) {
        Layout layout = parts.layout();
        String self = node.address().forUrl();
        return FlagSet.of(Component.ETCD)
                .set("name", node.name())
                .set("data-dir", parts.spec().paths().etcdData().resolve("data").value())
                .set("wal-dir", parts.spec().paths().etcdData().resolve("wal").value())
                .set("cert-file", layout.etcdCertificate("server").value())
                .set("key-file", layout.etcdKey("server").value())
                .set("trusted-ca-file", layout.etcdCertificate("ca").value())
                .set("client-cert-auth", "true")
                .set("peer-cert-file", layout.etcdCertificate("peer").value())
                .set("peer-key-file", layout.etcdKey("peer").value())
                .set("peer-trusted-ca-file", layout.etcdCertificate("ca").value())
                .set("peer-client-cert-auth", "true")
                .set("listen-peer-urls", "https://" + self + ":2380")
                .set("initial-advertise-peer-urls", "https://" + self + ":2380")
                .set("listen-client-urls", "https://" + self + ":2379,https://127.0.0.1:2379")
                .set("advertise-client-urls", "https://" + self + ":2379")
                .set("initial-cluster-token", parts.directory().allocations().etcdToken())
                .set("initial-cluster", members())
                .set("initial-cluster-state", "new")
                .set("auto-compaction-mode", "periodic")
                .set("auto-compaction-retention", "1")
                .set("quota-backend-bytes", "6442450944")
                .build()
                .merge(parts.spec().flags(Component.ETCD));
    }

    private String members() {
        return parts.spec().nodes(NodeRole.ETCD).stream()
                .map(n -> n.name() + "=https://" + n.address().forUrl() + ":2380")
                .collect(Collectors.joining(","));
    }

    private Readiness readiness(HostPath etcdctl) {
        Layout layout = parts.layout();
        String test =
                "ETCDCTL_API=3 %s --endpoints=https://127.0.0.1:2379 --cacert=%s --cert=%s --key=%s endpoint health"
                        .formatted(
                                word(etcdctl),
                                word(layout.etcdCertificate("ca")),
                                word(layout.etcdCertificate("server")),
                                word(layout.etcdKey("server")));
        return new Readiness("etcd has a quorum and answers", test, Duration.ofMinutes(2));
    }

    private static String word(HostPath path) {
        return Escapers.posixShellWord().escape(path.value());
    }
}
