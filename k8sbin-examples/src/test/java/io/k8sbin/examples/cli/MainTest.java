package io.k8sbin.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void help_says_of_every_verb_in_a_whole_sentence_what_it_does() {
        Ran help = Ran.run("--help").exits(0);
        for (String verb :
                List.of("quickstart", "plan", "check", "apply", "rollback", "certs", "jshell", "exec", "lint")) {
            String line = help.out()
                    .lines()
                    .filter(l -> l.startsWith("  " + verb + " "))
                    .findFirst()
                    .orElseThrow();
            assertThat(line).endsWith(".").hasSizeLessThan(100);
            assertThat(Ran.run(verb, "--help").exits(0).out())
                    .contains(line.substring(line.indexOf(verb) + verb.length()).strip())
                    .contains("Exit code 0")
                    .contains("Example: run " + verb);
        }
        assertThat(help.out())
                .contains("Examples:", "64 wrong usage")
                .isEqualTo(Ran.run().exits(0).out());
    }

    @Test
    void wrong_usage_exits_with_64_and_shows_the_usage() {
        for (List<String> wrong : List.of(
                List.of("plam"), List.of("plan"), List.of("quickstart", "a", "b"), List.of("apply", "--dri", "x"))) {
            Ran ran = Ran.run(wrong.toArray(String[]::new)).exits(64);
            assertThat(ran.err()).contains("Usage: run");
            assertThat(ran.out()).isEmpty();
        }
    }

    @Test
    void a_wrong_description_exits_with_1_and_names_line_and_column(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cluster.yaml"), """
            name: demo
            kubernetesVersion: v1.20.2
            nodse: []
            nodes:
              - {name: a, address: 10.0.0.300, roles: [etcd, control-plane]}
            """);
        for (List<String> arguments : List.of(
                List.of("plan", file.toString()),
                List.of("apply", file.toString()),
                List.of("quickstart", folder.toString()))) {
            Ran ran = Ran.run(arguments.toArray(String[]::new)).exits(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains(file + ":3:1: error: ", file + ":5:24: error: ", "[cluster.invalid-spec]");
        }
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(file);
        }
    }

    @Test
    void a_missing_description_exits_with_1(@TempDir Path folder) {
        Path file = folder.resolve("none.yaml");
        assertThat(Ran.run("plan", file.toString()).exits(1).err()).contains(file + ":1:1: error: ");
    }

    @Test
    void a_folder_that_cannot_be_made_exits_with_1_without_a_stack_trace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Ran ran = Ran.run("quickstart", file.resolve("below").toString()).exits(1);
        assertThat(ran.err()).contains(file.toString(), "[io]").doesNotContain("\tat ", "bug");
    }
}
