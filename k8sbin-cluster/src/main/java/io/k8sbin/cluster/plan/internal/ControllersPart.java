package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.render.systemd.UnitFileBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** kube-controller-manager and kube-scheduler; one of each leads, the others stand by. */
final class ControllersPart {
    static final String MANAGER_UNIT = "kube-controller-manager.service";
    static final String SCHEDULER_UNIT = "kube-scheduler.service";
    private static final KubernetesVersion INSECURE_PORT_GONE = KubernetesVersion.minor(1, 24);
    private static final String SCHEDULER_FILE = "kube-scheduler-config.yaml";
    private final NodeParts parts;

    ControllersPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        manager(draft);
        scheduler(draft);
    }

    private void scheduler(NodeDraft draft) {
        List<HostPath> reads = new ArrayList<>();
        if (ComponentFiles.holdsScheduler(parts.spec())) {
            reads.add(draft.file(
                    FileImage.text(parts.layout().configuration(SCHEDULER_FILE), ComponentFiles.scheduler(parts))));
        }
        component(draft, Component.KUBE_SCHEDULER, Leaves.SCHEDULER, SCHEDULER_UNIT, 10259, schedulerFlags(), reads);
    }

    private void manager(NodeDraft draft) {
        List<HostPath> reads = new ArrayList<>();
        reads.add(parts.authority(draft, Authority.KUBERNETES));
        reads.add(parts.authority(draft, Authority.KUBELET));
        reads.add(parts.authority(draft, Authority.FRONT_PROXY));
        reads.add(parts.clientAuthorities(draft));
        reads.add(draft.file(FileImage.secret(signingKey(), parts.directory().kubeletAuthorityKey())));
        reads.add(draft.file(FileImage.secret(
                parts.layout().key("service-account"),
                parts.directory().serviceAccount().privatePem())));
        component(
                draft,
                Component.KUBE_CONTROLLER_MANAGER,
                Leaves.CONTROLLER_MANAGER,
                MANAGER_UNIT,
                10257,
                managerFlags(),
                reads);
    }

    private HostPath signingKey() {
        return parts.layout().key(Authority.KUBELET.fileName());
    }

    private void component(
            NodeDraft draft,
            Component component,
            String leaf,
            String unitName,
            int port,
            FlagSet flags,
            List<HostPath> more) {
        Layout layout = parts.layout();
        String name = component.binary();
        HostPath program = parts.program(draft, name);
        HostPath home = parts.workingDirectory(draft, name);
        List<HostPath> reads = new ArrayList<>(more);
        reads.add(program);
        reads.addAll(parts.pair(draft, Leaves.id(name, draft.node()), layout.certificate(name), layout.key(name)));
        reads.add(draft.file(FileImage.secret(
                layout.kubeconfig(name), parts.kubeconfig(leaf, "system:" + name, parts.localServer()))));
        UnitFileBuilder unit = UnitFile.service("Kubernetes " + (port == 10257 ? "Controller Manager" : "Scheduler"))
                .documentation("https://kubernetes.io/docs/reference/command-line-tools-reference/" + name + "/")
                .after("network-online.target", LoadBalancerPart.UNIT)
                .wants("network-online.target")
                .workingDirectory(home);
        parts.start(draft, unit, program, flags, reads);
        unit.restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(5)).wantedBy("multi-user.target");
        Readiness readiness = new Readiness(
                name + " answers /healthz",
                AdminPart.get(layout, "https://127.0.0.1:" + port, "/healthz"),
                Duration.ofMinutes(1));
        parts.unit(draft, unitName, Phase.CONTROLLERS, unit.build(), reads, readiness, port);
    }

    private FlagSet managerFlags() {
        Layout layout = parts.layout();
        FlagSet.Builder flags = delegated(
                        FlagSet.of(Component.KUBE_CONTROLLER_MANAGER), "kube-controller-manager", 10257)
                .set("kubeconfig", layout.kubeconfig("kube-controller-manager").value())
                .set("leader-elect", "true")
                .set("client-ca-file", layout.certificate("client-ca").value())
                .set("cluster-name", parts.spec().name())
                .set(
                        "cluster-signing-cert-file",
                        layout.authority(Authority.KUBELET).value())
                .set("cluster-signing-key-file", signingKey().value())
                .set(
                        "cluster-signing-duration",
                        parts.spec().pki().certificateValidity().toHours() + "h")
                .set("controllers", "*,bootstrapsigner,tokencleaner")
                .set("root-ca-file", layout.authority(Authority.KUBERNETES).value())
                .set(
                        "service-account-private-key-file",
                        layout.key("service-account").value())
                .set(
                        "service-cluster-ip-range",
                        parts.spec().network().serviceCidr().toString())
                .set("use-service-account-credentials", "true");
        new StyleFlags(parts.spec()).controllerManager(flags);
        return flags.build().merge(parts.spec().flags(Component.KUBE_CONTROLLER_MANAGER));
    }

    private FlagSet schedulerFlags() {
        FlagSet.Builder flags = delegated(FlagSet.of(Component.KUBE_SCHEDULER), "kube-scheduler", 10259)
                .set("client-ca-file", parts.layout().certificate("client-ca").value());
        if (ComponentFiles.holdsScheduler(parts.spec())) {
            flags.set("config", parts.layout().configuration(SCHEDULER_FILE).value())
                    .set("v", new StyleFlags(parts.spec()).verbosity());
        } else {
            flags.set("kubeconfig", parts.layout().kubeconfig("kube-scheduler").value())
                    .set("leader-elect", "true");
            new StyleFlags(parts.spec()).scheduler(flags);
        }
        return flags.build().merge(parts.spec().flags(Component.KUBE_SCHEDULER));
    }

    private FlagSet.Builder delegated(FlagSet.Builder flags, String name, int port) {
        Layout layout = parts.layout();
        String kubeconfig = layout.kubeconfig(name).value();
        if (!parts.spec().version().isAtLeastMinor(INSECURE_PORT_GONE)) {
            flags.set("port", "0");
        }
        return flags.set("bind-address", "127.0.0.1")
                .set("secure-port", Integer.toString(port))
                .set("authentication-kubeconfig", kubeconfig)
                .set("authorization-kubeconfig", kubeconfig)
                .set(
                        "requestheader-client-ca-file",
                        layout.authority(Authority.FRONT_PROXY).value())
                .set("requestheader-allowed-names", Leaves.PROXY_CLIENT_NAME)
                .set("tls-cert-file", layout.certificate(name).value())
                .set("tls-private-key-file", layout.key(name).value());
    }
}
