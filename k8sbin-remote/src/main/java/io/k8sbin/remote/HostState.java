package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a probe saw.
 *
 * @param target where
 * @param facts about the host itself
 * @param files by path, one entry for each file asked for, cached ones included
 * @param units by name, one entry for each unit asked for; none when systemd does not run
 * @param sections by name, one entry for each snippet asked for
 * @param texts content of files asked for whose digest is another one, UTF-8
 */
public record HostState(
        RemoteTarget target,
        HostFacts facts,
        Map<HostPath, FileState> files,
        Map<String, UnitState> units,
        Map<String, Section> sections,
        Map<HostPath, String> texts) {
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
        texts = Map.copyOf(texts);
    }

    /** Without texts. */
    public HostState(
            RemoteTarget target,
            HostFacts facts,
            Map<HostPath, FileState> files,
            Map<String, UnitState> units,
            Map<String, Section> sections) {
        this(target, facts, files, units, sections, Map.of());
    }

    /** The content of a file, when it was asked for, differs and everybody on the host may read it. */
    public Optional<String> text(HostPath path) {
        return Optional.ofNullable(texts.get(path));
    }

    /**
     * What is at a path.
     *
     * @throws IllegalArgumentException when it was not asked for
     */
    public FileState file(HostPath path) {
        return asked(files.get(path), path);
    }

    /** What systemd says about a unit; without properties when it was not asked for or systemd does not run. */
    public UnitState unit(String name) {
        return units.getOrDefault(name, new UnitState(name, Map.of()));
    }

    /**
     * What a snippet left.
     *
     * @throws IllegalArgumentException when there was none of this name
     */
    public Section section(String name) {
        return asked(sections.get(name), name);
    }

    /** Where, and how much was seen; texts are left out. */
    @Override
    public String toString() {
        return "HostState[" + target + ", " + files.size() + " files, " + units.size() + " units, " + sections.size()
                + " sections]";
    }

    private static <T> T asked(@Nullable T found, Object what) {
        if (found == null) {
            throw new IllegalArgumentException("the probe did not ask for " + what);
        }
        return found;
    }
}
