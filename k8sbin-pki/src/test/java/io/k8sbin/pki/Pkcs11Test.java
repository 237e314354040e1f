package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An authority whose key never leaves a token: SoftHSM, in a JVM of its own that finds the token by its environment. */
class Pkcs11Test {
    @TempDir
    Path folder;

    @Test
    void an_authority_with_its_key_in_a_token_issues_what_openssl_accepts() throws Exception {
        RealTool util = RealTool.require("softhsm2-util");
        Optional<Path> library = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(library.isPresent(), "libsofthsm2.so not in its usual folders");
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Path configuration = Files.writeString(
                folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
        run(
                configuration,
                util.binary().toString(),
                "--init-token",
                "--free",
                "--label",
                "k8sbin",
                "--pin",
                "1234",
                "--so-pin",
                "123456");
        Path provider = Files.writeString(
                folder.resolve("pkcs11.cfg"),
                "name = SoftHSM\nlibrary = " + library.orElseThrow() + "\nslotListIndex = 0\n");

        for (String algorithm : List.of("ECDSA_P256", "RSA_2048")) {
            Path out = Files.createDirectory(folder.resolve(algorithm));
            String said = run(
                    configuration,
                    java(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Pkcs11Program.class.getName(),
                    provider.toString(),
                    algorithm,
                    out.toString());

            assertThat(said).contains("provider registered: false", "key shown: false");
            assertThat(RealTool.require("openssl")
                            .run(
                                    "verify",
                                    "-x509_strict",
                                    "-purpose",
                                    "sslserver",
                                    "-CAfile",
                                    out.resolve("ca.pem").toString(),
                                    out.resolve("web.pem").toString())
                            .ok()
                            .out())
                    .contains("OK");
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private String run(Path configuration, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "run", ".out");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("SOFTHSM2_CONF", configuration.toString());
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            Assertions.fail("no answer: " + List.of(command));
        }
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
