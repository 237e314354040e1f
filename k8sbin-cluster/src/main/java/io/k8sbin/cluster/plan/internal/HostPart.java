package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.linux.ModulesLoad;
import io.k8sbin.render.linux.SysctlConf;
import io.k8sbin.render.systemd.ExecPrefix;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kernel modules, sysctls and the routes to the other nodes' pods: set now and at every boot by two oneshot units. */
final class HostPart {
    static final String PREPARE_UNIT = "k8sbin-host.service";
    static final String ROUTES_UNIT = "k8sbin-pod-routes.service";
    private static final HostPath MODPROBE = HostPath.of("/sbin/modprobe");
    private static final HostPath SYSCTL = HostPath.of("/sbin/sysctl");
    private static final HostPath IP = HostPath.of("/sbin/ip");
    private final NodeParts parts;

    HostPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        if (draft.node().is(NodeRole.WORKER)) {
            prepare(draft);
        }
        routes(draft);
    }

    private void prepare(NodeDraft draft) {
        // br_netfilter before the sysctls it brings; overlay for containerd; nf_conntrack for kube-proxy
        List<String> modules = List.of("br_netfilter", "nf_conntrack", "overlay");
        FileImage load =
                FileImage.text(HostPath.of("/etc/modules-load.d/k8sbin.conf"), new ModulesLoad(modules).render());
        boolean v6 = parts.spec().network().podCidr().network().isIpv6();
        SysctlConf settings = new SysctlConf(Map.of())
                .with("net.bridge.bridge-nf-call-iptables", 1)
                .with("net.bridge.bridge-nf-call-ip6tables", 1)
                .with(v6 ? "net.ipv6.conf.all.forwarding" : "net.ipv4.ip_forward", 1);
        List<String> modprobe = new ArrayList<>(List.of("--all"));
        modprobe.addAll(modules);
        FileImage sysctl = FileImage.text(HostPath.of("/etc/sysctl.d/99-k8sbin.conf"), settings.render());
        // a module built into the kernel cannot be loaded, a setting of a container cannot be set: neither may stop a
        // boot
        UnitFile unit = UnitFile.service("Kernel modules and settings Kubernetes needs")
                .type(ServiceType.ONESHOT)
                .directive("Service", "RemainAfterExit", "yes")
                .execStart(MODPROBE, modprobe, ExecPrefix.IGNORE_FAILURE)
                .execStart(SYSCTL, List.of("--load=" + sysctl.path().value()), ExecPrefix.IGNORE_FAILURE)
                .wantedBy("multi-user.target")
                .build();
        List<HostPath> reads = List.of(draft.file(load), draft.file(sysctl));
        parts.unit(draft, PREPARE_UNIT, Phase.HOST, unit, reads, Readiness.active());
    }

    void routes(NodeDraft draft) {
        var unit = UnitFile.service("Routes to the pods of the other nodes")
                .type(ServiceType.ONESHOT)
                .directive("Service", "RemainAfterExit", "yes")
                .after("network-online.target")
                .wants("network-online.target");
        int count = 0;
        for (NodeSpec peer : parts.spec().kubeletNodes()) {
            Cidr pods = Optional.ofNullable(
                            parts.directory().allocations().podCidrs().get(peer.name()))
                    .orElseThrow();
            if (!peer.name().equals(draft.node().name())) {
                List<String> arguments = List.of(
                        "route",
                        "replace",
                        pods.toString(),
                        "via",
                        peer.address().toString());
                unit.execStart(IP, arguments);
                count++;
            }
        }
        if (count > 0) {
            parts.unit(
                    draft,
                    ROUTES_UNIT,
                    Phase.HOST,
                    unit.wantedBy("multi-user.target").build(),
                    List.of(),
                    Readiness.active());
        }
    }
}
