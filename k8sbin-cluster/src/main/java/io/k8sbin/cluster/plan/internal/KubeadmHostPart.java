package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.linux.ModulesLoad;
import io.k8sbin.render.linux.SysctlConf;
import io.k8sbin.render.systemd.ExecPrefix;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.render.systemd.UnitFileBuilder;
import java.util.ArrayList;
import java.util.List;

/** The host before kubeadm: modules, sysctls, swap, time zone and locale, now and at every boot. */
final class KubeadmHostPart {
    private static final HostPath MODPROBE = HostPath.of("/sbin/modprobe");
    private static final HostPath SYSCTL = HostPath.of("/sbin/sysctl");
    private static final HostPath SWAPOFF = HostPath.of("/sbin/swapoff");
    private static final HostPath LN = HostPath.of("/bin/ln");
    private final NodeParts parts;
    private final KubeadmSpec kubeadm;

    KubeadmHostPart(NodeParts parts) {
        this.parts = parts;
        this.kubeadm = parts.spec().kubeadm();
    }

    void addTo(NodeDraft draft) {
        kubeadm.locale()
                .ifPresent(locale ->
                        draft.file(FileImage.text(HostPath.of("/etc/default/locale"), "LANG=" + locale + "\n")));
        if (parts.spec().runsKubelet(draft.node())) {
            prepare(draft);
            if (kubeadm.flannelManifest().isEmpty()) {
                new HostPart(parts).routes(draft);
            }
        }
    }

    private void prepare(NodeDraft draft) {
        ModulesLoad modules = ModulesLoad.kubernetes().plus(kubeadm.modules().toArray(String[]::new));
        SysctlConf settings = SysctlConf.kubernetes();
        if (parts.spec().network().podCidr().network().isIpv6()) {
            settings = settings.with("net.ipv6.conf.all.forwarding", 1);
        }
        FileImage load = FileImage.text(HostPath.of("/etc/modules-load.d/k8sbin.conf"), modules.render());
        FileImage sysctl = FileImage.text(HostPath.of("/etc/sysctl.d/99-k8sbin.conf"), settings.render());
        List<HostPath> reads = List.of(draft.file(load), draft.file(sysctl));
        UnitFile unit = unit(modules, sysctl.path());
        parts.unit(draft, HostPart.PREPARE_UNIT, Phase.HOST, unit, reads, Readiness.active());
    }

    /** A module the kernel does not have is a finding of preflight; it may not stop a boot. */
    private UnitFile unit(ModulesLoad modules, HostPath sysctl) {
        List<String> modprobe = new ArrayList<>(List.of("--all"));
        modprobe.addAll(modules.modules());
        UnitFileBuilder unit = UnitFile.service("The host as kubeadm needs it")
                .type(ServiceType.ONESHOT)
                .directive("Service", "RemainAfterExit", "yes")
                .before("kubelet.service")
                .execStart(MODPROBE, modprobe, ExecPrefix.IGNORE_FAILURE)
                .execStart(SYSCTL, List.of("--load=" + sysctl.value()), ExecPrefix.IGNORE_FAILURE);
        if (kubeadm.swap() == KubeadmSpec.Swap.DISABLED) {
            unit.execStart(SWAPOFF, List.of("--all"));
        }
        kubeadm.timezone()
                .ifPresent(
                        zone -> unit.execStart(LN, List.of("-sfn", "/usr/share/zoneinfo/" + zone, "/etc/localtime")));
        return unit.wantedBy("multi-user.target").build();
    }
}
