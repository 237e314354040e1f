package io.k8sbin.config.kinds;

import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;

/** Brings the arguments of plugins to the API version of the scheduler's document around them. */
final class SchedulerMoves {
    private static final String GROUP = "kubescheduler.config.k8s.io/";

    private SchedulerMoves() {}

    static ComponentConfig move(ComponentConfig config, KubernetesVersion version) {
        Optional<Wire> wire = KubeSchedulerConfiguration.DEFINITION.wireFor(version);
        if (!(config instanceof KubeSchedulerConfiguration scheduler) || wire.isEmpty()) {
            return config;
        }
        if (scheduler.profiles().isEmpty()) {
            return config;
        }
        List<SchedulerProfile> profiles = scheduler.profiles().stream()
                .map(profile -> moved(profile, wire.get().apiVersion()))
                .toList();
        return scheduler.toBuilder().profiles(profiles).build();
    }

    private static SchedulerProfile moved(SchedulerProfile profile, String apiVersion) {
        if (profile.pluginConfig().isEmpty()) {
            return profile;
        }
        List<SchedulerPluginConfig> plugins = profile.pluginConfig().stream()
                .map(plugin -> plugin.args()
                        .map(args ->
                                plugin.toBuilder().args(moved(args, apiVersion)).build())
                        .orElse(plugin))
                .toList();
        return profile.toBuilder().pluginConfig(plugins).build();
    }

    private static Json moved(Json args, String apiVersion) {
        if (!args.at("apiVersion").text().startsWith(GROUP)) {
            return args;
        }
        Json.ObjectBuilder moved = Json.object();
        args.members().forEach(moved::put);
        return moved.put("apiVersion", apiVersion).build();
    }
}
