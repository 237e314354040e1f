package io.k8sbin.cluster.lint;

import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagMigration;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ComponentConfig;
import io.k8sbin.config.kinds.ControlPlaneComponent;
import io.k8sbin.config.kinds.ExtraArg;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document with the flags in it moved to another version.
 *
 * @param config the document then
 * @param changes what became of flags
 */
record ExtraArgsMigration(ComponentConfig config, List<Finding> changes) {
    static ExtraArgsMigration of(ComponentConfig config, KubernetesVersion to) {
        List<Finding> changes = new ArrayList<>();
        if (!(config instanceof ClusterConfiguration cluster)) {
            return new ExtraArgsMigration(config, changes);
        }
        ClusterConfiguration.Builder moved = cluster.toBuilder();
        cluster.apiServer()
                .ifPresent(api -> moved.apiServer(api.toBuilder()
                        .extraArgs(arguments(Component.KUBE_APISERVER, api.extraArgs(), to, changes))
                        .build()));
        cluster.controllerManager()
                .ifPresent(part -> moved.controllerManager(part(Component.KUBE_CONTROLLER_MANAGER, part, to, changes)));
        cluster.scheduler().ifPresent(part -> moved.scheduler(part(Component.KUBE_SCHEDULER, part, to, changes)));
        return new ExtraArgsMigration(changes.isEmpty() ? config : moved.build(), changes);
    }

    /** About the place in the document instead of the command line. */
    private static Finding at(Component component, Finding change) {
        String field = component == Component.KUBE_APISERVER
                ? "apiServer"
                : component == Component.KUBE_SCHEDULER ? "scheduler" : "controllerManager";
        String flag = change.path().segments().get(1).toString().substring(2);
        FieldPath path = FieldPath.of(field, "extraArgs").key(flag);
        return new Finding(change.id(), change.severity(), path, change.message(), change.location());
    }

    private static ControlPlaneComponent part(
            Component component, ControlPlaneComponent part, KubernetesVersion to, List<Finding> changes) {
        return part.toBuilder()
                .extraArgs(arguments(component, part.extraArgs(), to, changes))
                .build();
    }

    private static List<ExtraArg> arguments(
            Component component, List<ExtraArg> arguments, KubernetesVersion to, List<Finding> changes) {
        List<Map.Entry<String, String>> pairs = arguments.stream()
                .map(arg -> Map.entry(arg.name().orElse(""), arg.value().orElse("")))
                .toList();
        FlagMigration moved = FlagSet.ofExtraArgs(component, pairs).flags().migrate(to);
        if (moved.changes().isEmpty()) {
            return arguments;
        }
        moved.changes().forEach(change -> changes.add(at(component, change)));
        return moved.flags().values().entrySet().stream()
                .map(flag -> ExtraArg.builder()
                        .name(flag.getKey())
                        .value(flag.getValue())
                        .build())
                .toList();
    }
}
