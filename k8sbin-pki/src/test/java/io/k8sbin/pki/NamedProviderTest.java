package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider the user names on the command line does the work, in a JVM of its own; no code knows of it. */
class NamedProviderTest {
    @TempDir
    Path folder;

    @Test
    void the_provider_named_by_the_property_makes_keys_and_signatures() throws Exception {
        assertThat(run("-Dio.k8sbin.pki.provider=BC"))
                .contains("org.bouncycastle.")
                .contains("findings: []")
                .contains("registered: false");
    }

    @Test
    void without_the_property_the_platform_does_it() throws Exception {
        assertThat(run("-Dother=x")).contains("sun.security.ec.").contains("findings: []");
    }

    @Test
    void a_provider_that_is_not_there_is_named() throws Exception {
        assertThat(run("-Dio.k8sbin.pki.provider=Fast")).contains("Fast", "-Dio.k8sbin.pki.provider");
    }

    private String run(String option) throws Exception {
        Path out = Files.createTempFile(folder, "run", ".out");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        NamedProviderProgram.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
