package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.render.systemd.UnitFileBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** kube-proxy: makes Service addresses work on the node. */
final class KubeProxyPart {
    static final String UNIT = "kube-proxy.service";
    private final NodeParts parts;

    KubeProxyPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        Layout layout = parts.layout();
        HostPath program = parts.program(draft, "kube-proxy");
        HostPath home = parts.workingDirectory(draft, "kube-proxy");
        HostPath kubeconfig = draft.file(FileImage.secret(
                layout.kubeconfig(Leaves.PROXY),
                parts.kubeconfig(Leaves.PROXY, "system:kube-proxy", parts.localServer())));
        HostPath configuration = draft.file(FileImage.text(
                layout.configuration("kube-proxy-config.yaml"), ComponentFiles.kubeProxy(parts, draft.node())));
        FlagSet flags = FlagSet.of(Component.KUBE_PROXY)
                .set("config", configuration.value())
                .set("v", new StyleFlags(parts.spec()).verbosity())
                .build()
                .merge(parts.spec().flags(Component.KUBE_PROXY));
        List<HostPath> reads = new ArrayList<>(List.of(program, kubeconfig, configuration));
        UnitFileBuilder unit = UnitFile.service("Kubernetes Kube-Proxy Server")
                .documentation("https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/")
                .after("network-online.target", LoadBalancerPart.UNIT)
                .wants("network-online.target")
                .workingDirectory(home);
        parts.start(draft, unit, program, flags, reads);
        unit.restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(5))
                .limitNofile(65536)
                .wantedBy("multi-user.target");
        Readiness readiness = new Readiness(
                "kube-proxy listens on its health port",
                "[ -n \"$(ss -Hltn 'sport = :10256')\" ]",
                Duration.ofMinutes(1));
        parts.unit(draft, UNIT, Phase.WORKERS, unit.build(), reads, readiness, 10256);
    }
}
