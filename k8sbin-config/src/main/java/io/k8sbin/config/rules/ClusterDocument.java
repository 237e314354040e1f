package io.k8sbin.config.rules;

import io.k8sbin.config.flags.Component;
import io.k8sbin.config.kinds.ApiServerComponent;
import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.config.kinds.ControlPlaneComponent;
import io.k8sbin.config.kinds.ExtraArg;
import io.k8sbin.config.kinds.KubeadmEtcd;
import io.k8sbin.config.kinds.LocalEtcd;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of one ClusterConfiguration. */
final class ClusterDocument {
    private static final FieldPath NETWORKING = FieldPath.of("networking");

    private final ConfigDocument document;
    private final ClusterConfiguration cluster;
    private final KubernetesVersion version;
    private final ExtraArgs extraArgs;
    private final List<Finding> findings = new ArrayList<>();

    ClusterDocument(ConfigDocument document, ClusterConfiguration cluster, KubernetesVersion version) {
        this.document = document;
        this.cluster = cluster;
        this.version = version;
        this.extraArgs = new ExtraArgs(document, version);
    }

    List<Finding> check() {
        ranges();
        skew();
        List<ExtraArg> api = arguments(cluster.apiServer().map(ApiServerComponent::extraArgs));
        List<ExtraArg> controllers = arguments(cluster.controllerManager().map(ControlPlaneComponent::extraArgs));
        List<ExtraArg> scheduler = arguments(cluster.scheduler().map(ControlPlaneComponent::extraArgs));
        findings.addAll(extraArgs.check(Component.KUBE_APISERVER, api, FieldPath.of("apiServer", "extraArgs")));
        findings.addAll(extraArgs.check(
                Component.KUBE_CONTROLLER_MANAGER, controllers, FieldPath.of("controllerManager", "extraArgs")));
        findings.addAll(extraArgs.check(Component.KUBE_SCHEDULER, scheduler, FieldPath.of("scheduler", "extraArgs")));
        List<ExtraArg> etcd =
                arguments(cluster.etcd().flatMap(KubeadmEtcd::local).map(LocalEtcd::extraArgs));
        findings.addAll(extraArgs.check(Component.ETCD, etcd, FieldPath.of("etcd", "local", "extraArgs")));
        services(Component.KUBE_APISERVER, api, FieldPath.of("apiServer", "extraArgs"));
        services(Component.KUBE_CONTROLLER_MANAGER, controllers, FieldPath.of("controllerManager", "extraArgs"));
        nodes(controllers);
        return findings;
    }

    private static List<ExtraArg> arguments(Optional<List<ExtraArg>> arguments) {
        return arguments.orElse(List.of());
    }

    private void add(Finding finding) {
        findings.add(finding.at(document.location(finding.path())));
    }

    private void add(Optional<Finding> finding) {
        if (finding.isPresent()) {
            add(finding.get());
        }
    }

    private void ranges() {
        FieldPath pods = NETWORKING.child("podSubnet");
        FieldPath services = NETWORKING.child("serviceSubnet");
        String range = Networks.pods(cluster).orElse("");
        add(FlagRules.hostBits(range, pods));
        add(FlagRules.hostBits(Networks.services(cluster), services));
        add(FlagRules.overlap(Networks.services(cluster), range, pods));
    }

    /** kubeadm installs its own minor and the one before it. */
    private void skew() {
        Optional<KubernetesVersion> installed = cluster.kubernetesVersion().flatMap(ClusterDocument::version);
        if (installed.isPresent()) {
            int older = version.minor() - installed.get().minor();
            if (older < 0 || older > 1) {
                String detail = "kubeadm of " + version.minorText() + " does not install " + installed.get();
                add(Rule.KUBEADM_SKEW.finding(FieldPath.of("kubernetesVersion"), detail));
            }
        }
    }

    private static Optional<KubernetesVersion> version(String text) {
        try {
            return Optional.of(KubernetesVersion.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a label such as stable-1.20, or a pre-release
        }
    }

    private void services(Component component, List<ExtraArg> arguments, FieldPath path) {
        String name = "service-cluster-ip-range";
        Optional<String> range = ExtraArgs.flags(component, arguments).get(name);
        if (range.isEmpty()) {
            return;
        }
        FieldPath here = extraArgs.place(name, arguments, path);
        String services = Networks.services(cluster);
        add(
                Ranges.same(range.get(), services)
                        ? Rule.SERVICE_RANGE_REPEATED.finding(here, range.get() + " stands twice")
                        : Rule.SERVICE_RANGE_DIFFERS.finding(
                                here, range.get() + ", but networking.serviceSubnet is " + services));
    }

    private void nodes(List<ExtraArg> arguments) {
        String name = "node-cidr-mask-size";
        FieldPath here = extraArgs.place(name, arguments, FieldPath.of("controllerManager", "extraArgs"));
        Optional<String> mask =
                ExtraArgs.flags(Component.KUBE_CONTROLLER_MANAGER, arguments).get(name);
        for (Finding finding : FlagRules.nodeMask(Networks.pods(cluster).orElse(""), mask, here)) {
            add(finding);
        }
    }
}
