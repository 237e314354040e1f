package io.k8sbin.config.flags;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The flags of one component; each component's is read when it is first asked for. */
final class FlagTable {
    private static final Map<Component, FlagTable> LOADED = Collections.synchronizedMap(new EnumMap<>(Component.class));

    private final Component component;
    private final Map<String, FlagSpec> flags = new LinkedHashMap<>();

    private FlagTable(Component component) {
        this.component = component;
        component.rows().lines().map(FlagSpec::parse).forEach(flag -> flags.put(flag.name(), flag));
    }

    static FlagTable of(Component component) {
        return LOADED.computeIfAbsent(component, FlagTable::new);
    }

    /** The flag of this name; kubelets, and from 1.23 on all Kubernetes components, read underscores as dashes. */
    Optional<FlagSpec> find(String name, int minor) {
        FlagSpec exact = flags.get(name);
        boolean normalised = component == Component.KUBELET || (component != Component.ETCD && minor >= 23);
        return Optional.ofNullable(exact != null || !normalised ? exact : flags.get(name.replace('_', '-')));
    }

    Map<String, FlagSpec> all() {
        return Collections.unmodifiableMap(flags);
    }
}
