package io.k8sbin.config.flags;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The flags of one component. A table is read when it is first asked for, and a row of it when its flag is: a command that
 * looks at one file asks for a few of a thousand.
 */
final class FlagTable {
    private static final Map<Component, FlagTable> LOADED = new EnumMap<>(Component.class);

    private final Component component;
    private final Map<String, String> rows = new LinkedHashMap<>();
    private final Map<String, FlagSpec> read = new HashMap<>();

    private FlagTable(Component component) {
        this.component = component;
        String table = component.rows();
        for (int start = 0, end; start < table.length(); start = end + 1) {
            end = table.indexOf('\n', start);
            rows.put(table.substring(start, table.indexOf(' ', start)), table.substring(start, end));
        }
    }

    static FlagTable of(Component component) {
        synchronized (LOADED) {
            FlagTable table = LOADED.get(component);
            if (table == null) {
                table = new FlagTable(component);
                LOADED.put(component, table);
            }
            return table;
        }
    }

    /** The flag of this name; kubelets, and from 1.23 on all Kubernetes components, read underscores as dashes. */
    Optional<FlagSpec> find(String name, int minor) {
        boolean normalised = component == Component.KUBELET || (component != Component.ETCD && minor >= 23);
        boolean other = normalised && !rows.containsKey(name);
        return Optional.ofNullable(row(other ? name.replace('_', '-') : name));
    }

    private synchronized @Nullable FlagSpec row(String name) {
        String row = rows.get(name);
        FlagSpec spec = read.get(name);
        if (row != null && spec == null) {
            spec = FlagSpec.parse(row);
            read.put(name, spec);
        }
        return spec;
    }

    /** Every flag, in the order of the catalogue. */
    Map<String, FlagSpec> all() {
        Map<String, FlagSpec> all = new LinkedHashMap<>();
        rows.keySet().forEach(name -> find(name, 0).ifPresent(flag -> all.put(name, flag)));
        return Collections.unmodifiableMap(all);
    }
}
