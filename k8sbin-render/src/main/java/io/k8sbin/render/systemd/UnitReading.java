package io.k8sbin.render.systemd;

import io.k8sbin.core.FieldError;
import java.util.List;

/**
 * A unit's text as systemd takes it: the unit, and the lines it would warn of and leave out.
 *
 * @param unit what remains
 * @param ignored every line left out, with its place and the reason
 */
public record UnitReading(UnitFile unit, List<FieldError> ignored) {
    /** Copies the list. */
    public UnitReading {
        ignored = List.copyOf(ignored);
    }
}
