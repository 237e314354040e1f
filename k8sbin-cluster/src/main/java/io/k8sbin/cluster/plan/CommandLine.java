package io.k8sbin.cluster.plan;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.linux.EnvironmentFile;
import io.k8sbin.render.systemd.UnitCommand;
import io.k8sbin.render.systemd.UnitFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What systemd makes of {@code ExecStart=}, from files of a plan only. */
final class CommandLine {
    private CommandLine() {}

    static List<String> of(NodePlan node, PlannedFile file) {
        String name = file.image().path().name();
        UnitFile unit = UnitFile.parse(name, text(file).orElse(""));
        Map<String, String> variables = new HashMap<>();
        for (String path : unit.values("Service", "EnvironmentFile")) {
            node.file(HostPath.of(path))
                    .flatMap(CommandLine::text)
                    .ifPresent(text ->
                            variables.putAll(EnvironmentFile.parse(path, text).variables()));
        }
        return unit.commands("ExecStart").stream()
                .findFirst()
                .map(UnitCommand::argv)
                .map(argv -> argv.stream().flatMap(w -> split(w, variables)).toList())
                .orElse(List.of());
    }

    private static Optional<String> text(PlannedFile file) {
        return file.image().content() instanceof FileImage.Bytes bytes
                ? Optional.of(new String(bytes.toByteArray(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** A word that is a variable becomes as many words as its value has; an unset one none. */
    private static Stream<String> split(String word, Map<String, String> variables) {
        if (!word.matches("\\$[A-Za-z_][A-Za-z0-9_]*")) {
            return Stream.of(word);
        }
        String value = variables.getOrDefault(word.substring(1), "");
        return Stream.of(value.strip().split("\\s+")).filter(w -> !w.isEmpty());
    }
}
