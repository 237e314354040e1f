package io.k8sbin.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.json.Json;
import io.k8sbin.pki.rotation.RotationPlan;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JshellCommandTest {
    @TempDir
    Path dir;

    @Test
    void a_certificate_in_three_lines() throws Exception {
        Ran ran = jshell("one-off-cert.jsh", dir.resolve("out").toString()).exits(0);

        assertThat(ran.out())
                .contains("-----BEGIN CERTIFICATE-----", "extensions.extendedKeyUsage = serverAuth, clientAuth")
                .doesNotContain("PRIVATE");
        assertThat(dir.resolve("out/etcd-1-key.pem")).exists();
        assertThat(dir.resolve("out/etcd-1.pem")).exists();
    }

    @Test
    void a_rotation_is_planned_and_resumed() throws Exception {
        Path file = dir.resolve("plan.json");
        Ran ran = jshell("ca-rotation-plan.jsh", file.toString()).exits(0);

        assertThat(ran.out())
                .startsWith("trust-both/api-server-etcd-ca/master-1: ")
                .contains("1 of ", " steps done, broken: []");
        assertThat(RotationPlan.fromJson(Json.parse(Files.readString(file))).done())
                .isEqualTo(1);
    }

    @Test
    void a_directory_is_explained_and_blanks_in_its_name_do_not_matter() throws Exception {
        Path place = dir.resolve("a \"b\" ü");
        jshell("one-off-cert.jsh", place.toString()).exits(0);
        Ran ran = jshell("inspect.jsh", place.toString()).exits(0);

        assertThat(ran.out())
                .contains("etcd-1.pem, 364 days left, signed by someone who is not here")
                .contains("subject.CN = etcd-1")
                .contains("[pki.unknown-issuer]");
    }

    @Test
    void a_mistake_ends_the_script_with_its_place() throws Exception {
        for (String wrong : List.of(
                "int x = \"text\";", "throw new IllegalStateException(\"no\");", "void f() {", "Nothing.at(all);")) {
            Path script = Files.writeString(dir.resolve("wrong.jsh"), "int before = 1;\n" + wrong + "\n");
            Ran ran = start(script.toString()).exits(1);
            assertThat(ran.err()).contains("wrong.jsh: " + wrong);
        }
    }

    @Test
    void comments_alone_are_no_mistake() throws Exception {
        Path script = Files.writeString(dir.resolve("right.jsh"), "// nothing\n/* at\n all */\n");
        assertThat(start(script.toString()).exits(0).out()).isEmpty();
    }

    @Test
    void every_public_package_is_imported() throws IOException {
        List<String> exported = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            if (entry.contains("k8sbin-") && !entry.contains("test")) {
                module(Path.of(entry))
                        .ifPresent(m -> m.exports().stream()
                                .filter(e -> !e.isQualified())
                                .map(ModuleDescriptor.Exports::source)
                                .forEach(exported::add));
            }
        }

        assertThat(exported).contains("io.k8sbin.core", "io.k8sbin.pki.rotation", "io.k8sbin");
        assertThat(JshellCommand.imports().lines())
                .containsAll(exported.stream().map(p -> "import " + p + ".*;").toList());
    }

    private static Optional<ModuleDescriptor> module(Path entry) {
        if (!Files.exists(entry) || (Files.isDirectory(entry) && !Files.exists(entry.resolve("module-info.class")))) {
            return Optional.empty();
        }
        return ModuleFinder.of(entry).findAll().stream()
                .map(ModuleReference::descriptor)
                .findFirst();
    }

    /** Runs one of the scripts that come with the examples. */
    private Ran jshell(String script, String... arguments) throws Exception {
        return start(Stream.concat(Stream.of(Path.of("jshell", script).toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    /** In a process of its own: what a script prints goes straight to standard output. */
    private Ran start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "jshell"));
        command.addAll(List.of(arguments));
        Path out = dir.resolve("stdout");
        Path err = dir.resolve("stderr");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            Assertions.fail("no end: " + command);
        }
        return new Ran(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
