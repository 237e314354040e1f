package io.k8sbin.cluster.internal;

import io.k8sbin.config.kinds.ComponentConfig;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;

/** Our values of a component's configuration, and the user's above them. */
public final class Overrides {
    private Overrides() {}

    /** The document with the user's fields in place of ours or beside them: objects are joined, all else is replaced. */
    public static String toYaml(ComponentConfig ours, Json overrides, KubernetesVersion version) {
        String text = ComponentConfigs.toYaml(ours, version);
        if (overrides.members().isEmpty()) {
            return text;
        }
        Json tree = merge(Yaml.toJson(Yaml.read(ours.kind(), text).get(0)), overrides);
        ComponentConfig whole = ComponentConfigs.parse(ours.getClass(), ours.kind(), YamlWriter.write(tree));
        return ComponentConfigs.toYaml(whole, version);
    }

    private static Json merge(Json base, Json over) {
        if (!(base instanceof Json.Obj) || !(over instanceof Json.Obj)) {
            return over;
        }
        Json.ObjectBuilder all = Json.object();
        base.members().forEach(all::put);
        over.members().forEach((k, v) -> all.put(k, base.members().containsKey(k) ? merge(base.at(k), v) : v));
        return all.build();
    }
}
