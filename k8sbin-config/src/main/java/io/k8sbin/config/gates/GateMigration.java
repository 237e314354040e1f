package io.k8sbin.config.gates;

import io.k8sbin.core.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A choice of feature gates as another version takes it.
 *
 * @param kept in the order they stood
 * @param changes what became of the others: {@code gate.dropped}, each with the reason
 */
public record GateMigration(Map<String, Boolean> kept, List<Finding> changes) {
    /** Copies both. */
    public GateMigration {
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        changes = List.copyOf(changes);
    }
}
