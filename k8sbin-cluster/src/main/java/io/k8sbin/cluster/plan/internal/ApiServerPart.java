package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.render.linux.TokenFile;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.render.systemd.UnitFileBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** kube-apiserver, with the flags of document 000 that a current version still knows. */
final class ApiServerPart {
    static final String UNIT = "kube-apiserver.service";
    private static final String TOKENS = "token.csv";
    private static final KubernetesVersion INSECURE_PORT_GONE = KubernetesVersion.minor(1, 24);
    private final NodeParts parts;

    ApiServerPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        NodeSpec node = draft.node();
        HostPath program = parts.program(draft, "kube-apiserver");
        HostPath home = parts.workingDirectory(draft, "kube-apiserver");
        List<HostPath> reads = new ArrayList<>(List.of(program));
        reads.addAll(certificates(draft));
        reads.addAll(policies(draft));
        UnitFileBuilder unit = UnitFile.service("Kubernetes API Server")
                .documentation("https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/")
                .after("network-online.target", EtcdPart.UNIT)
                .wants("network-online.target")
                .type(ServiceType.NOTIFY)
                .workingDirectory(home);
        parts.start(draft, unit, program, flags(node), reads);
        unit.restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(5))
                .directive("Service", "TimeoutStartSec", "infinity")
                // open watches would hold it for a minute; what is in flight has long been answered by then
                .timeoutStop(Duration.ofSeconds(20))
                .limitNofile(65536)
                .wantedBy("multi-user.target");
        int port = parts.spec().apiServer().port();
        String server = "https://" + HostPort.of(node.address(), port);
        Readiness readiness = new Readiness(
                "kube-apiserver answers /readyz",
                AdminPart.get(parts.layout(), server, "/readyz"),
                Duration.ofMinutes(2));
        parts.unit(draft, UNIT, Phase.API_SERVER, unit.build(), reads, readiness, port);
    }

    private List<HostPath> certificates(NodeDraft draft) {
        Layout layout = parts.layout();
        List<HostPath> files = new ArrayList<>();
        for (Authority authority :
                List.of(Authority.KUBERNETES, Authority.ETCD, Authority.FRONT_PROXY, Authority.KUBELET)) {
            files.add(parts.authority(draft, authority));
        }
        files.add(parts.clientAuthorities(draft));
        files.addAll(parts.pair(
                draft,
                Leaves.id("kube-apiserver", draft.node()),
                layout.certificate("kube-apiserver"),
                layout.key("kube-apiserver")));
        for (String client : List.of(Leaves.KUBELET_CLIENT, Leaves.ETCD_CLIENT, Leaves.PROXY_CLIENT)) {
            files.addAll(parts.pair(draft, client, layout.certificate(client), layout.key(client)));
        }
        files.add(draft.file(FileImage.text(
                layout.certificate("service-account"),
                parts.directory().serviceAccount().publicPem())));
        files.add(draft.file(FileImage.secret(
                layout.key("service-account"),
                parts.directory().serviceAccount().privatePem())));
        return files;
    }

    private List<HostPath> policies(NodeDraft draft) {
        List<HostPath> files = new ArrayList<>();
        if (parts.spec().encryption() == ClusterSpec.Encryption.AESCBC) {
            files.add(draft.file(FileImage.secret(
                    parts.layout().configuration("encryption-config.yaml"),
                    ComponentFiles.encryption(
                            parts.directory().encryptionKey(), parts.spec().version()))));
        }
        if (parts.spec().audit() != ClusterSpec.Audit.NONE) {
            files.add(draft.file(FileImage.text(
                    parts.layout().configuration("audit-policy.yaml"), ComponentFiles.audit(parts.spec()))));
        }
        parts.directory()
                .staticToken()
                .map(token -> TokenFile.bootstrap(token).toFile(parts.layout().configuration(TOKENS)))
                .ifPresent(file -> files.add(draft.file(file)));
        return files;
    }

    private FlagSet flags(NodeSpec node) {
        FlagSet.Builder flags = FlagSet.of(Component.KUBE_APISERVER)
                .set("advertise-address", node.address().toString())
                .set("bind-address", node.address().toString())
                .set("secure-port", Integer.toString(parts.spec().apiServer().port()))
                .set("allow-privileged", "true")
                .set("anonymous-auth", "false")
                .set("enable-bootstrap-token-auth", "true")
                .set(
                        "service-cluster-ip-range",
                        parts.spec().network().serviceCidr().toString())
                .set(
                        "service-node-port-range",
                        parts.spec().network().nodePorts().toString());
        new StyleFlags(parts.spec()).apiServer(flags);
        if (!parts.spec().version().isAtLeastMinor(INSECURE_PORT_GONE)) {
            flags.set("insecure-port", "0");
        }
        storage(flags);
        trust(flags);
        tokens(flags);
        audit(flags);
        return flags.build().merge(parts.spec().flags(Component.KUBE_APISERVER));
    }

    private void storage(FlagSet.Builder flags) {
        Layout layout = parts.layout();
        String servers = parts.spec().nodes(NodeRole.ETCD).stream()
                .map(n -> "https://" + HostPort.of(n.address(), 2379))
                .collect(Collectors.joining(","));
        flags.set("etcd-servers", servers)
                .set("etcd-cafile", layout.authority(Authority.ETCD).value())
                .set("etcd-certfile", layout.certificate(Leaves.ETCD_CLIENT).value())
                .set("etcd-keyfile", layout.key(Leaves.ETCD_CLIENT).value());
        if (parts.spec().encryption() == ClusterSpec.Encryption.AESCBC) {
            flags.set(
                    "encryption-provider-config",
                    layout.configuration("encryption-config.yaml").value());
        }
    }

    private void trust(FlagSet.Builder flags) {
        Layout layout = parts.layout();
        flags.set("client-ca-file", layout.certificate("client-ca").value())
                .set("tls-cert-file", layout.certificate("kube-apiserver").value())
                .set("tls-private-key-file", layout.key("kube-apiserver").value())
                .set(
                        "kubelet-certificate-authority",
                        layout.authority(Authority.KUBELET).value())
                .set(
                        "kubelet-client-certificate",
                        layout.certificate(Leaves.KUBELET_CLIENT).value())
                .set("kubelet-client-key", layout.key(Leaves.KUBELET_CLIENT).value())
                .set("kubelet-preferred-address-types", "InternalIP,Hostname")
                .set("kubelet-timeout", "10s")
                .set(
                        "proxy-client-cert-file",
                        layout.certificate(Leaves.PROXY_CLIENT).value())
                .set("proxy-client-key-file", layout.key(Leaves.PROXY_CLIENT).value())
                .set("requestheader-allowed-names", Leaves.PROXY_CLIENT_NAME)
                .set(
                        "requestheader-client-ca-file",
                        layout.authority(Authority.FRONT_PROXY).value())
                .set("requestheader-extra-headers-prefix", "X-Remote-Extra-")
                .set("requestheader-group-headers", "X-Remote-Group")
                .set("requestheader-username-headers", "X-Remote-User")
                .set(
                        "service-account-issuer",
                        "https://kubernetes.default.svc."
                                + parts.spec().network().domain())
                .set(
                        "service-account-key-file",
                        layout.certificate("service-account").value())
                .set(
                        "service-account-signing-key-file",
                        layout.key("service-account").value());
    }

    private void tokens(FlagSet.Builder flags) {
        if (parts.directory().staticToken().isPresent()) {
            flags.set("token-auth-file", parts.layout().configuration(TOKENS).value());
        }
    }

    private void audit(FlagSet.Builder flags) {
        if (parts.spec().audit() != ClusterSpec.Audit.NONE) {
            flags.set(
                            "audit-policy-file",
                            parts.layout().configuration("audit-policy.yaml").value())
                    .set(
                            "audit-log-path",
                            parts.layout()
                                    .data("kube-apiserver")
                                    .resolve("audit.log")
                                    .value())
                    .set("audit-log-maxage", "15")
                    .set("audit-log-maxbackup", "3")
                    .set("audit-log-maxsize", "100")
                    .set("audit-log-truncate-enabled", "true");
        }
    }
}
