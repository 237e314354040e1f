package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.List;

/**
 * kubeadm, kubectl and the kubelet as a service. What it is told comes from kubeadm; the drop-in adds what one host needs
 * beside that, and is where its flags change later.
 */
final class KubeadmKubeletPart {
    private static final HostPath ROOT = HostPath.of("/var/lib/kubelet");
    private final NodeParts parts;

    KubeadmKubeletPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        program(draft, "kubeadm");
        program(draft, "kubectl");
        HostPath program = program(draft, "kubelet");
        UnitFile unit = UnitFile.service("Kubernetes Kubelet")
                .documentation("https://kubernetes.io/docs/home/")
                .after("network-online.target", HostPart.PREPARE_UNIT)
                .wants("network-online.target")
                .execStart(program, List.of())
                .restart(RestartPolicy.ALWAYS, Duration.ofSeconds(10))
                .startLimitInterval(Duration.ZERO)
                .wantedBy("multi-user.target")
                .build();
        HostPath unitFile = draft.file(unit.toFile(Layout.UNITS, KubeletPart.UNIT));
        HostPath dropIn = draft.file(dropIn(program).toDropIn(Layout.UNITS, KubeletPart.UNIT, "10-kubeadm"));
        // before it joins it has nothing to run on and restarts in vain: it is started by kubeadm, then recorded
        Readiness readiness = new Readiness(
                "the kubelet has joined and is well",
                "[ -s " + KubeadmPaths.KUBELET + " ] && [ -n \"$(ss -Hltn 'sport = :10250')\" ]",
                Duration.ofMinutes(2));
        draft.unit(new PlannedUnit(
                KubeletPart.UNIT, Phase.WORKERS, List.of(program, unitFile, dropIn), readiness, List.of(10250)));
    }

    /** Pushed, or the host's own package. */
    private HostPath program(NodeDraft draft, String name) {
        return parts.program(draft, name, parts.layout().program(name));
    }

    private UnitFile dropIn(HostPath program) {
        FlagSet.Builder joining = FlagSet.of(Component.KUBELET)
                .set(
                        "bootstrap-kubeconfig",
                        KubeadmPaths.CONFIGURATION
                                .resolve("bootstrap-kubelet.conf")
                                .value())
                .set("kubeconfig", KubeadmPaths.KUBELET.value());
        FlagSet extra = FlagSet.of(Component.KUBELET).build().merge(parts.spec().flags(Component.KUBELET));
        return UnitFile.dropIn()
                .environment(
                        "KUBELET_KUBECONFIG_ARGS",
                        String.join(" ", joining.build().toArguments()))
                .environment("KUBELET_CONFIG_ARGS", "--config=" + ROOT.resolve("config.yaml"))
                .environment("KUBELET_EXTRA_ARGS", String.join(" ", extra.toArguments()))
                .environmentFileIfPresent(ROOT.resolve("kubeadm-flags.env"))
                .resetExecStart()
                .execStartSplitting(
                        program,
                        "KUBELET_KUBECONFIG_ARGS",
                        "KUBELET_CONFIG_ARGS",
                        "KUBELET_KUBEADM_ARGS",
                        "KUBELET_EXTRA_ARGS")
                .build();
    }
}
