package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.kubeconfig.Credential;
import io.k8sbin.config.kubeconfig.Kubeconfig;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.render.systemd.UnitFileBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** kubelet: introduces itself with a bootstrap token, then has certificates of its own that it rotates. */
final class KubeletPart {
    static final String UNIT = "kubelet.service";
    private static final KubernetesVersion ONE_RUNTIME_KIND = KubernetesVersion.minor(1, 27);
    private final NodeParts parts;

    KubeletPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        Layout layout = parts.layout();
        HostPath program = parts.program(draft, "kubelet");
        HostPath home = parts.workingDirectory(draft, "kubelet");
        draft.directory(layout.configuration("manifests"), FileMode.EXECUTABLE);
        HostPath configuration = draft.file(FileImage.text(
                layout.configuration("kubelet-config.yaml"), ComponentFiles.kubelet(parts, draft.node())));
        HostPath bootstrap = draft.file(
                FileImage.secret(layout.kubeconfig("kubelet-bootstrap"), bootstrap(draft.node())),
                new Placement.UntilJoined());
        List<HostPath> reads = new ArrayList<>(List.of(program, configuration, bootstrap));
        UnitFileBuilder unit = UnitFile.service("Kubernetes Kubelet")
                .documentation("https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/")
                .after("network-online.target", RuntimePart.UNIT, LoadBalancerPart.UNIT)
                .wants("network-online.target", RuntimePart.UNIT)
                .workingDirectory(home);
        parts.start(draft, unit, program, flags(draft.node()), reads);
        unit.restart(RestartPolicy.ALWAYS, Duration.ofSeconds(5))
                .startLimitInterval(Duration.ZERO)
                .wantedBy("multi-user.target");
        if (asksAws()) {
            unit.environment("AWS_EC2_METADATA_DISABLED", "true");
        }
        reads.add(parts.authority(draft, Authority.KUBERNETES));
        parts.unit(draft, UNIT, Phase.WORKERS, unit.build(), reads, Readiness.active(), 10250);
    }

    /** Kubelets before 1.27 ask Amazon's metadata service at every start, and wait seconds for it where there is none. */
    private boolean asksAws() {
        boolean onCloud = parts.spec().flags(Component.KUBELET).containsKey("cloud-provider");
        return !onCloud && !parts.spec().version().isAtLeastMinor(ONE_RUNTIME_KIND);
    }

    private Secret token(NodeSpec node) {
        return parts.directory()
                .staticToken()
                .orElseGet(() -> parts.directory().token(node.name()).value());
    }

    private Secret bootstrap(NodeSpec node) {
        return Kubeconfig.single(
                        parts.spec().name(),
                        parts.localServer(),
                        parts.directory().authorityPem(Authority.KUBERNETES),
                        "kubelet-bootstrap",
                        new Credential.Token(token(node)),
                        "default")
                .toYaml();
    }

    private FlagSet flags(NodeSpec node) {
        Layout layout = parts.layout();
        FlagSet.Builder flags = FlagSet.of(Component.KUBELET)
                .set(
                        "bootstrap-kubeconfig",
                        layout.kubeconfig("kubelet-bootstrap").value())
                .set("cert-dir", parts.spec().paths().certificates().value())
                .set("config", layout.configuration("kubelet-config.yaml").value())
                .set("hostname-override", node.name())
                .set("kubeconfig", layout.kubeconfig("kubelet").value())
                .set("node-ip", node.address().toString())
                .set("root-dir", layout.data("kubelet").value());
        if (!parts.spec().version().isAtLeastMinor(ONE_RUNTIME_KIND)) {
            flags.set("container-runtime", "remote");
        }
        if (!ComponentFiles.holdsRuntimeEndpoint(parts.spec())) {
            flags.set("container-runtime-endpoint", ComponentFiles.runtimeEndpoint(parts.spec()));
        }
        return flags.set("v", new StyleFlags(parts.spec()).verbosity())
                .build()
                .merge(parts.spec().flags(Component.KUBELET));
    }
}
