package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.cni.BridgeNetwork;
import io.k8sbin.render.linux.ContainerdConfig;
import io.k8sbin.render.systemd.KillMode;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** containerd and the bridge pods hang on. The host's own containerd is taken as it is; ours comes only where there is none. */
final class RuntimePart {
    static final String UNIT = "containerd.service";
    private static final HostPath NETWORK = HostPath.of("/etc/cni/net.d/10-k8sbin.conflist");
    private final NodeParts parts;

    RuntimePart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        network(draft);
        if (parts.binaries().find("containerd").isPresent()) {
            own(draft);
        }
        String socket = parts.spec().runtime().socket().value();
        String test = "[ -S " + Escapers.posixShellWord().escape(socket) + " ]";
        Readiness readiness = new Readiness("containerd has its socket", test, Duration.ofMinutes(1));
        draft.unit(new PlannedUnit(UNIT, Phase.WORKERS, List.of(), readiness, List.of()));
    }

    void network(NodeDraft draft) {
        NodeSpec node = draft.node();
        Cidr pods = Optional.ofNullable(
                        parts.directory().allocations().podCidrs().get(node.name()))
                .orElseThrow();
        draft.file(
                FileImage.text(NETWORK, BridgeNetwork.of(List.of(pods)).toJson().pretty()));
    }

    void own(NodeDraft draft) {
        Placement placement = new Placement.IfUnitMissing(UNIT);
        for (String name : List.of("containerd", "containerd-shim-runc-v2", "ctr", "runc")) {
            parts.binaries()
                    .find(name)
                    .ifPresent(
                            file -> draft.file(FileImage.program(parts.layout().program(name), file), placement));
        }
        ContainerdConfig configuration = ContainerdConfig.kubernetes()
                .withCniBinDir(parts.spec().runtime().cniBinaries())
                .withSandboxImage(parts.spec().runtime().sandboxImage());
        draft.file(configuration.toFile(), placement);
        UnitFile unit = UnitFile.service("containerd container runtime")
                .documentation("https://containerd.io")
                .after("network.target")
                .type(ServiceType.NOTIFY)
                .environment(
                        "PATH",
                        parts.spec().paths().binaries()
                                + ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
                .execStart(parts.layout().program("containerd"), List.of())
                .restart(RestartPolicy.ALWAYS, Duration.ofSeconds(5))
                .delegate()
                .killMode(KillMode.PROCESS)
                .limitNofile(1048576)
                .wantedBy("multi-user.target")
                .build();
        draft.file(unit.toFile(Layout.UNITS, UNIT), placement);
    }
}
