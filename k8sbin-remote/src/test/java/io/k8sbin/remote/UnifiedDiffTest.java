package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.HostPath;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
    private static final List<String> LINES = List.of("a", "b", "c", "", "- x", "+ y", "@@ -1 +1 @@", "\\ z");
    private static final int PAIRS = 200;

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(25);
        for (int i = 0; i < lines; i++) {
            text.append(LINES.get(random.nextInt(LINES.size())))
                    .append(i < lines - 1 || random.nextInt(3) > 0 ? "\n" : "");
        }
        return text.toString();
    }

    @Test
    void patch_makes_the_new_text_of_the_old_one(@TempDir Path folder) throws IOException {
        RealTool patch = RealTool.require("patch");
        SplittableRandom random = new SplittableRandom(20261121);
        for (int i = 0; i < PAIRS; i++) {
            String from = text(random);
            String to = text(random);
            UnifiedDiff diff = UnifiedDiff.between(HostPath.of("/demo"), from, to, List.of());
            assertThat(diff.isEmpty()).isEqualTo(from.equals(to));
            if (!diff.isEmpty()) {
                Path file = Files.writeString(folder.resolve("file"), from);
                Path changes = Files.writeString(folder.resolve("diff"), diff.toString());
                Path result = folder.resolve("new");
                patch.run("-s", "--fuzz=0", "-o", result.toString(), file.toString(), changes.toString())
                        .ok();
                assertThat(Files.readString(result)).as(diff.toString()).isEqualTo(to);
            }
        }
    }
}
