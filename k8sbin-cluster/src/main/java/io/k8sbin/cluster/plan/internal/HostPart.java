package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.render.linux.ModulesLoad;
import io.k8sbin.render.linux.SysctlConf;
import io.k8sbin.render.systemd.ExecPrefix;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.render.systemd.UnitFileBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kernel modules, sysctls and the routes to the other nodes' pods: set now and at every boot by two oneshot units. */
final class HostPart {
    static final String PREPARE_UNIT = "k8sbin-host.service";
    static final String ROUTES_UNIT = "k8sbin-pod-routes.service";
    private static final HostPath MODPROBE = HostPath.of("/sbin/modprobe");
    private static final HostPath SYSCTL = HostPath.of("/sbin/sysctl");
    private static final HostPath IP = HostPath.of("/sbin/ip");
    /** br_netfilter before the sysctls it brings; overlay for containerd; nf_conntrack for kube-proxy. */
    private static final List<String> MODULES = List.of("br_netfilter", "nf_conntrack", "overlay");

    private final NodeParts parts;

    HostPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        if (draft.node().is(NodeRole.WORKER)
                || VirtualIpPart.of(parts, draft.node()).isPresent()) {
            prepare(draft);
        }
        routes(draft);
    }

    private void prepare(NodeDraft draft) {
        List<HostPath> reads = new ArrayList<>();
        UnitFileBuilder unit = UnitFile.service("Kernel modules and settings Kubernetes needs")
                .type(ServiceType.ONESHOT)
                .directive("Service", "RemainAfterExit", "yes");
        // a module built into the kernel cannot be loaded, a setting of a container cannot be set: neither may stop a
        // boot
        if (draft.node().is(NodeRole.WORKER)) {
            ModulesLoad modules = modules();
            reads.add(draft.file(FileImage.text(HostPath.of("/etc/modules-load.d/k8sbin.conf"), modules.render())));
            List<String> modprobe = new ArrayList<>(List.of("--all"));
            modprobe.addAll(modules.modules());
            unit.execStart(MODPROBE, modprobe, ExecPrefix.IGNORE_FAILURE);
        }
        FileImage sysctl = FileImage.text(
                HostPath.of("/etc/sysctl.d/99-k8sbin.conf"),
                settings(draft.node()).render());
        reads.add(draft.file(sysctl));
        unit.execStart(SYSCTL, List.of("--load=" + sysctl.path().value()), ExecPrefix.IGNORE_FAILURE)
                .wantedBy("multi-user.target");
        parts.unit(draft, PREPARE_UNIT, Phase.HOST, unit.build(), reads, Readiness.active());
    }

    private ModulesLoad modules() {
        Json proxy = parts.spec().kubeProxy();
        String scheduler = proxy.at("ipvs", "scheduler").text();
        boolean ipvs = proxy.at("mode").text().equals("ipvs");
        ModulesLoad modules = new ModulesLoad(MODULES);
        return ipvs ? modules.plusIpvs(Set.of(scheduler.isEmpty() ? "rr" : scheduler)) : modules;
    }

    private SysctlConf settings(NodeSpec node) {
        SysctlConf settings = new SysctlConf(Map.of());
        if (node.is(NodeRole.WORKER)) {
            boolean v6 = parts.spec().network().podCidr().network().isIpv6();
            settings = settings.with("net.bridge.bridge-nf-call-iptables", 1)
                    .with("net.bridge.bridge-nf-call-ip6tables", 1)
                    .with(v6 ? "net.ipv6.conf.all.forwarding" : "net.ipv4.ip_forward", 1);
        }
        // a proxy listens on the moving address before its host holds it
        boolean moving = VirtualIpPart.of(parts, node).isPresent();
        boolean v6 = node.address().isIpv6();
        return moving ? settings.with("net." + (v6 ? "ipv6" : "ipv4") + ".ip_nonlocal_bind", 1) : settings;
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
