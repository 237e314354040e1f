package io.k8sbin.render.linux;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FileImage;
import io.k8sbin.render.Verified;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.render.systemd.UnitLint;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Document 001's three scripts with what they write, and what comes of it. */
class Document1Test {
    @TempDir
    Path home;

    /** The file a master has of a component: only kube-apiserver's holds the master's own address. */
    private static String golden(String component, String master) {
        return "linux/document1/" + component + (component.equals("kube-apiserver") ? "-" + master : "");
    }

    @Test
    void files_units_and_scripts_are_the_golden_files_of_each_master() {
        for (String master : Document1.MASTERS) {
            Document1.components(master).forEach((component, arguments) -> {
                String name = golden(component, master);
                Golden.assertMatches(
                        name, Document1.options(component, arguments).render());
                Golden.assertMatches(
                        name + ".sh", Document1.script(component, arguments).render());
                Golden.assertMatches(
                        "linux/document1/" + component + ".service",
                        Document1.unit(component).render());
            });
        }
    }

    @Test
    void systemd_and_the_lint_find_nothing_wrong_with_the_units() throws IOException {
        for (String component : Document1.components("192.168.80.12").keySet()) {
            UnitFile unit = Document1.unit(component);
            Verified.bySystemd(home, "k8sbin-document1.service", unit);
            assertThat(UnitLint.check("k8sbin-document1.service", unit)).isEmpty();
        }
    }

    @Test
    void a_shell_reads_from_the_files_the_arguments_that_were_given() throws IOException {
        for (var component : Document1.components("192.168.80.12").entrySet()) {
            ComponentOptions options = Document1.options(component.getKey(), component.getValue());
            Path file = Files.writeString(home.resolve(component.getKey()), options.render());
            RealTool.Run run = RealTool.require("sh")
                    .run(
                            "-c",
                            "set -f; . \"$1\"; eval \"set -- \\$$2\"; printf '%s\\n' \"$@\"",
                            "sh",
                            file.toString(),
                            options.variable());
            assertThat(run.ok().out().lines()).containsExactlyElementsOf(component.getValue());
        }
    }

    @Test
    void the_scripts_install_exactly_the_files_below_a_directory_of_ones_choice() throws IOException {
        Path root = home.resolve("root");
        for (var component : Document1.components("192.168.80.12").entrySet()) {
            InstallScript install = Document1.script(component.getKey(), component.getValue());
            Path script = Files.writeString(home.resolve("install.sh"), install.render());
            RealTool.require("shellcheck").run(script.toString()).ok();
            for (int run = 0; run < 2; run++) {
                RealTool.require("env")
                        .run("DESTDIR=" + root, "sh", script.toString())
                        .ok();
                same(root, install.files());
            }
        }
    }

    private static void same(Path root, List<FileImage> files) throws IOException {
        for (FileImage file : files) {
            Path there = Path.of(root + file.path().value());
            assertThat(Files.readAllBytes(there)).isEqualTo(((FileImage.Bytes) file.content()).toByteArray());
            assertThat(Files.getPosixFilePermissions(there))
                    .isEqualTo(file.mode().permissions());
        }
    }
}
