package io.k8sbin.cluster.lint;

import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.EtcdVersion;
import io.k8sbin.config.flags.FlagMigration;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.gates.FeatureGates;
import io.k8sbin.config.gates.GateMigration;
import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ComponentConfig;
import io.k8sbin.config.kinds.ControlPlaneComponent;
import io.k8sbin.config.kinds.ExtraArg;
import io.k8sbin.config.kinds.InitConfiguration;
import io.k8sbin.config.kinds.JoinConfiguration;
import io.k8sbin.config.kinds.KubeProxyConfiguration;
import io.k8sbin.config.kinds.KubeletConfiguration;
import io.k8sbin.config.kinds.LocalEtcd;
import io.k8sbin.config.kinds.NodeRegistrationOptions;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Moves one document's flags and feature gates to another version, and says what became of each. */
final class DocumentMigration {
    private final KubernetesVersion to;
    private final List<Finding> changes = new ArrayList<>();

    DocumentMigration(KubernetesVersion to) {
        this.to = to;
    }

    /** What became of flags and gates, about their places in the document. */
    List<Finding> changes() {
        return changes;
    }

    ComponentConfig move(ComponentConfig config) {
        if (config instanceof ClusterConfiguration cluster) {
            return cluster(cluster);
        }
        if (config instanceof InitConfiguration init && init.nodeRegistration().isPresent()) {
            return init.toBuilder()
                    .nodeRegistration(node(init.nodeRegistration().get()))
                    .build();
        }
        if (config instanceof JoinConfiguration join && join.nodeRegistration().isPresent()) {
            return join.toBuilder()
                    .nodeRegistration(node(join.nodeRegistration().get()))
                    .build();
        }
        if (config instanceof KubeletConfiguration kubelet
                && !kubelet.featureGates().isEmpty()) {
            Map<String, Boolean> kept = gates(FeatureGates.kubernetes(), kubelet.featureGates());
            return kubelet.toBuilder().featureGates(kept).build();
        }
        if (config instanceof KubeProxyConfiguration proxy
                && !proxy.featureGates().isEmpty()) {
            Map<String, Boolean> kept = gates(FeatureGates.kubernetes(), proxy.featureGates());
            return proxy.toBuilder().featureGates(kept).build();
        }
        return config;
    }

    private ComponentConfig cluster(ClusterConfiguration cluster) {
        ClusterConfiguration.Builder moved = cluster.toBuilder();
        cluster.apiServer()
                .ifPresent(api -> moved.apiServer(api.toBuilder()
                        .extraArgs(flags(Component.KUBE_APISERVER, api.extraArgs(), FieldPath.of("apiServer")))
                        .build()));
        cluster.controllerManager()
                .ifPresent(part -> moved.controllerManager(
                        part(Component.KUBE_CONTROLLER_MANAGER, part, FieldPath.of("controllerManager"))));
        cluster.scheduler()
                .ifPresent(part -> moved.scheduler(part(Component.KUBE_SCHEDULER, part, FieldPath.of("scheduler"))));
        cluster.etcd()
                .ifPresent(etcd -> etcd.local()
                        .ifPresent(local ->
                                moved.etcd(etcd.toBuilder().local(etcd(local)).build())));
        if (!cluster.featureGates().isEmpty()) {
            moved.featureGates(gates(FeatureGates.kubeadm(), cluster.featureGates()));
        }
        return changes.isEmpty() ? cluster : moved.build();
    }

    private ControlPlaneComponent part(Component component, ControlPlaneComponent part, FieldPath path) {
        return part.toBuilder()
                .extraArgs(flags(component, part.extraArgs(), path))
                .build();
    }

    private LocalEtcd etcd(LocalEtcd etcd) {
        return etcd.toBuilder()
                .extraArgs(flags(Component.ETCD, etcd.extraArgs(), FieldPath.of("etcd", "local")))
                .build();
    }

    private NodeRegistrationOptions node(NodeRegistrationOptions node) {
        List<ExtraArg> before = node.kubeletExtraArgs();
        List<ExtraArg> after =
                arguments(Component.KUBELET, before, FieldPath.of("nodeRegistration", "kubeletExtraArgs"));
        return before.equals(after)
                ? node
                : node.toBuilder().kubeletExtraArgs(after).build();
    }

    private List<ExtraArg> flags(Component component, List<ExtraArg> arguments, FieldPath path) {
        return arguments(component, arguments, path.child("extraArgs"));
    }

    /** As they are when nothing changed: a list may name a flag twice. */
    private List<ExtraArg> arguments(Component component, List<ExtraArg> arguments, FieldPath path) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (ExtraArg argument : arguments) {
            pairs.add(Map.entry(argument.name().orElse(""), argument.value().orElse("")));
        }
        FlagSet flags = FlagSet.ofExtraArgs(component, pairs).flags();
        FlagMigration moved =
                component == Component.ETCD ? flags.migrate(EtcdVersion.ofKubeadm(to)) : flags.migrate(to);
        if (moved.changes().isEmpty()) {
            return arguments;
        }
        moved.changes().forEach(change -> changes.add(at(path, change)));
        List<ExtraArg> after = new ArrayList<>();
        moved.flags()
                .values()
                .forEach((name, value) ->
                        after.add(ExtraArg.builder().name(name).value(value).build()));
        return after;
    }

    /** About the place in the document instead of the command line. */
    private static Finding at(FieldPath path, Finding change) {
        String flag = change.path().segments().get(1).toString().substring(2);
        return new Finding(change.id(), change.severity(), path.key(flag), change.message(), change.location());
    }

    private Map<String, Boolean> gates(FeatureGates table, Map<String, Boolean> chosen) {
        GateMigration moved = table.migrate(chosen, to, FieldPath.of("featureGates"));
        changes.addAll(moved.changes());
        return moved.kept();
    }
}
