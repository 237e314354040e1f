package io.k8sbin.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String KUBELET =
            "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\ncgroupDriver: cgroupfs\n";

    @TempDir
    Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void warnings_exit_with_0_and_errors_with_1() throws IOException {
        Path good = file("kubelet.yaml", KUBELET);
        Ran warned = Ran.run("lint", good.toString(), "--version", "v1.20.2").exits(0);
        assertThat(warned.out())
                .startsWith(good + ":3:1: warning: cgroupDriver: ")
                .endsWith("errors: 0, warnings: 1\n");
        Path bad = file("bad.yaml", KUBELET + "prot: 1\n");
        assertThat(Ran.run("lint", bad.toString()).exits(1).out()).contains(bad + ":4:1: error: prot: Unknown field");
    }

    @Test
    void wrong_usage_and_files_that_cannot_be_read_exit_with_2() throws IOException {
        Path good = file("kubelet.yaml", KUBELET);
        assertThat(Ran.run("lint").exits(2).err()).contains("Usage: run lint");
        Ran.run("lint", good.toString(), "--version", "one").exits(2);
        Ran.run("lint", good.toString(), "--format", "xml").exits(2);
        Ran.run("lint", good.toString(), "--form", "json").exits(2);
        assertThat(Ran.run("lint", folder.resolve("none.yaml").toString())
                        .exits(2)
                        .err())
                .contains("none.yaml: no such file");
    }

    @Test
    void reports_come_as_json_and_sarif() throws IOException {
        Path good = file("kubelet.yaml", KUBELET);
        assertThat(Ran.run("lint", good.toString(), "--version", "1.20", "--format", "json")
                        .exits(0)
                        .out())
                .startsWith("{\"findings\":[{\"id\":\"cgroup.cgroupfs\",\"severity\":\"warning\"");
        assertThat(Ran.run("lint", good.toString(), "--version", "1.20", "--format", "sarif")
                        .exits(0)
                        .out())
                .contains("\"version\":\"2.1.0\"", "\"ruleId\":\"cgroup.cgroupfs\"", "\"startLine\":3");
    }

    @Test
    void moved_files_are_printed_and_secrets_go_into_the_folder_only() throws IOException {
        Path unit = file("kubelet.service", "[Service]\nExecStart=/bin/kubelet --max-pods=5 --logtostderr=true\n");
        assertThat(Ran.run("lint", unit.toString(), "--version", "1.20", "--to", "1.30")
                        .exits(0)
                        .out())
                .isEqualTo("[Service]\nExecStart=/bin/kubelet --max-pods=5 \n");
        Path init = file("init.yaml", """
                apiVersion: kubeadm.k8s.io/v1beta2
                kind: InitConfiguration
                bootstrapTokens: [{token: abcdef.0123456789abcdef}]
                """);
        Ran hidden = Ran.run("lint", init.toString(), "--version", "1.20", "--to", "1.31")
                .exits(0);
        assertThat(hidden.out() + hidden.err()).contains("give --out DIR").doesNotContain("abcdef.");
        Path out = folder.resolve("out");
        Ran.run("lint", init.toString(), "--version", "1.20", "--to", "1.31", "--out", out.toString())
                .exits(0);
        assertThat(Files.readString(out.resolve("init.yaml"))).contains("v1beta4", "abcdef.0123456789abcdef");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("init.yaml"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_quick_way_says_what_picocli_says() throws IOException {
        Path good = file("kubelet.yaml", KUBELET);
        String[] arguments = {"lint", good.toString(), "--version", "v1.20.2", "--format", "json"};
        StringWriter out = new StringWriter();
        int status = LintRun.quick(arguments).orElseThrow().run(new PrintWriter(out), new PrintWriter(out));
        assertThat(status).isZero();
        assertThat(out).hasToString(Ran.run(arguments).out());
        for (String[] other : new String[][] {
            {"plan", "x"}, {"lint"}, {"lint", "--help"}, {"lint", "x", "--version"}, {"lint", "x", "--out", "y"}
        }) {
            assertThat(LintRun.quick(other)).isEmpty();
        }
    }
}
