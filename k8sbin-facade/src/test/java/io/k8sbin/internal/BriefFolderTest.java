package io.k8sbin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefFolderTest {
    private static RealTool.Run run(Path folder, String work) {
        String script = BriefFolder.SCRIPT.replace("/run/k8sbin", folder + "/k8sbin") + work;
        return RealTool.require("sh").runWith(script.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_script_tidies_up_after_itself_and_after_those_that_were_killed(@TempDir Path folder) throws IOException {
        String killed = run(folder, "echo secret >\"$dir/file\"; kill -9 $$\n").out();
        assertThat(killed).isEmpty();
        long alive = ProcessHandle.current().pid();
        Path others = Files.createDirectory(folder.resolve("k8sbin." + alive + ".abcdefgh"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
        String own = run(folder, "echo \"$dir\"; stat -c %a \"$dir\"\n").ok().out();
        assertThat(own).startsWith(folder + "/k8sbin.").endsWith("\n700\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(others);
        }
    }
}
