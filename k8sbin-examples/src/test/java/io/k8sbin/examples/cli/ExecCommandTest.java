package io.k8sbin.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.examples.bench.SshdFarm;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ExecCommandTest {
    private static final int HOSTS = 40;
    private static SshdFarm farm;

    @BeforeAll
    static void start() throws IOException {
        RealTool.require("sshd");
        RealTool.require("ssh-keygen");
        farm = SshdFarm.start(Path.of("target"), HOSTS);
    }

    @AfterAll
    static void stop() {
        // there is none where the machine has no sshd
        if (farm != null) {
            farm.close();
        }
    }

    private static Ran exec(String hosts, String... command) {
        List<String> words = new ArrayList<>(List.of(
                "exec",
                "--user",
                System.getProperty("user.name"),
                "--port",
                "" + farm.port(),
                "--key",
                farm.key().toString(),
                "--known-hosts",
                farm.knownHosts().toString(),
                hosts,
                "--"));
        words.addAll(List.of(command));
        return Ran.run(words.toArray(String[]::new));
    }

    @Test
    void forty_hosts_answer_and_equal_answers_are_one() {
        String all = farm.addresses().collect(Collectors.joining(","));
        Ran ran = exec(all, "case $SSH_CONNECTION in *' 127.0.1.7 '*) echo odd; exit 3;; esac; echo even")
                .exits(1);
        assertThat(ran.out())
                .contains("39 of 40, status 0: 127.0.1.1, ")
                .contains(" and 27 more\n  even\n")
                .endsWith("1 of 40, status 3: 127.0.1.7\n  odd\n");
        assertThat(ran.out().lines().filter(l -> l.matches("127\\.0\\.1\\.\\d+: status \\d \\(.* s\\)")))
                .hasSize(HOSTS);
    }

    @Test
    void several_words_are_a_program_with_exact_arguments(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("hosts"), "# two of them\n127.0.1.1\n127.0.1.2  # the second\n\n");
        Ran ran =
                exec(list.toString(), "printf", "%s|", "a b", "$HOME", "--user").exits(0);
        assertThat(ran.out()).endsWith("2 of 2, status 0: 127.0.1.1, 127.0.1.2\n  a b|$HOME|--user|\n");
    }

    @Test
    void hosts_that_are_not_reached_say_why_and_the_others_run() {
        Ran ran = exec("127.0.1.1,127.0.1.2,127.0.1.200,127.0.1.201", "true").exits(1);
        assertThat(ran.out())
                .contains("2 of 4, status 0: 127.0.1.1, 127.0.1.2\n", "2 of 4, not run: 127.0.1.200, 127.0.1.201\n");
    }

    @Test
    void hosts_of_a_cluster_description_are_reached_as_it_says(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cluster.yaml"), """
                name: demo
                kubernetesVersion: v1.20.2
                ssh: {user: %s, privateKey: %s, knownHosts: %s, port: %d}
                nodes:
                  - {name: first, address: 10.0.0.1, ssh: 127.0.1.1, roles: [etcd, control-plane]}
                  - {name: second, address: 10.0.0.2, ssh: 127.0.1.2, roles: [worker]}
                """.formatted(
                        System.getProperty("user.name"), farm.key(), farm.knownHosts(), farm.port()));
        Ran ran = Ran.run("exec", file.toString(), "--", "echo", "hello");
        assertThat(ran.out()).as(ran.err()).endsWith("2 of 2, status 0: first, second\n  hello\n");
    }

    @Test
    void what_hosts_print_does_nothing_to_the_terminal() {
        assertThat(exec("127.0.1.1", "printf 'a\\033[31mb\\n'").exits(0).out()).endsWith("  a?[31mb\n");
    }

    @Test
    void wrong_hosts_are_wrong_usage() {
        for (String wrong : List.of(",", "user name@host", "a:b:c:d")) {
            assertThat(exec(wrong, "true").exits(64).err()).contains("run exec");
        }
    }
}
