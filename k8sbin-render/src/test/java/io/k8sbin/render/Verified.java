package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.render.systemd.UnitCommand;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks {@code systemd-analyze verify} about units whose programs are not on this machine. */
public final class Verified {
    private Verified() {}

    /** systemd loads the unit and has nothing to say about it; {@code /bin/true} stands in for its programs. */
    public static void bySystemd(Path directory, String name, UnitFile unit) throws IOException {
        String text = unit.render();
        for (String directive : List.of("ExecStart", "ExecStartPre", "ExecStop", "ExecReload")) {
            for (UnitCommand command : unit.commands(directive)) {
                text = text.replace(command.argv().get(0), "/bin/true");
            }
        }
        assertThat(text).contains("ExecStart=/bin/true");
        Path file = Files.writeString(directory.resolve(name), text);
        RealTool.Run run = RealTool.require("systemd-analyze")
                .run("--man=no", "--recursive-errors=no", "verify", file.toString())
                .ok();
        assertThat(run.err()).doesNotContain(name);
    }
}
