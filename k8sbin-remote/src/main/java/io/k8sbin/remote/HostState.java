package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.util.Map;

/**
 * What a probe saw.
 *
 * @param target where
 * @param facts about the host itself
 * @param files by path, one entry for each file asked for, cached ones included
 * @param units by name, one entry for each unit asked for; none when systemd does not run
 * @param sections by name, one entry for each snippet asked for
 */
public record HostState(
        RemoteTarget target,
        HostFacts facts,
        Map<HostPath, FileState> files,
        Map<String, UnitState> units,
        Map<String, Section> sections) {
    /**
     * What a snippet left.
     *
     * @param status its exit status
     * @param out standard output, whole
     * @param err standard error without line ends at its end
     */
    public record Section(int status, String out, String err) {
        /** Its status and sizes; output may hold secrets. */
        @Override
        public String toString() {
            return "Section[status " + status + ", " + out.length() + "+" + err.length() + " characters]";
        }
    }

    /** Copies the maps. */
    public HostState {
        files = Map.copyOf(files);
        units = Map.copyOf(units);
        sections = Map.copyOf(sections);
    }
}
