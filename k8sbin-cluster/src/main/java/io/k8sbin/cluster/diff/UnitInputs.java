package io.k8sbin.cluster.diff;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a unit reads, in one digest: paths, contents, modes and owners. Hosts record it at each good start. */
public final class UnitInputs {
    private UnitInputs() {}

    /**
     * The digest.
     *
     * @param unit full name
     * @param inputs paths it reads, sorted
     * @param files digest, mode and owner of a file, separated by blanks; empty for one that is not planned
     */
    public static String digest(String unit, List<HostPath> inputs, Function<HostPath, Optional<String>> files) {
        StringBuilder text = new StringBuilder(unit);
        for (HostPath path : inputs) {
            files.apply(path)
                    .ifPresent(
                            file -> text.append('\n').append(path).append(' ').append(file));
        }
        return Sha256.ofUtf8(text.toString()).hex();
    }
}
