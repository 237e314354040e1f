package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates of hosts, and authorities in known_hosts. */
@Timeout(120)
@ExtendWith(Leaks.class)
class HostCertificateTest {
    private static Path folder;
    private static String authority;
    private static String other;

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory(Files.createDirectories(LoopbackSshd.workingDirectory()), "hostca");
        authority = newKey("ca", "ed25519");
        other = newKey("other", "ed25519");
    }

    @AfterAll
    static void stop() throws IOException {
        Files.deleteIfExists(folder.resolve("none"));
    }

    private static String newKey(String name, String type) throws IOException {
        Path key = folder.resolve(name);
        RealTool.require("ssh-keygen")
                .run("-q", "-t", type, "-N", "", "-f", key.toString())
                .ok();
        String[] words = Files.readString(Path.of(key + ".pub")).strip().split(" ", -1);
        return words[0] + " " + words[1];
    }

    /** An sshd whose host key is signed with these options. */
    private static LoopbackSshd certified(String type, String ca, String... options) throws Exception {
        Path key = Files.createTempDirectory(folder, "host").resolve("key");
        RealTool keygen = RealTool.require("ssh-keygen");
        keygen.run("-q", "-t", type, "-N", "", "-f", key.toString()).ok();
        List<String> sign =
                new ArrayList<>(List.of("-q", "-s", folder.resolve(ca).toString(), "-I", "host"));
        sign.addAll(List.of(options));
        sign.add(key + ".pub");
        keygen.run(sign.toArray(String[]::new)).ok();
        return LoopbackSshd.start("ed25519", "HostKey " + key, "HostCertificate " + key + "-cert.pub");
    }

    private static HostKeyPolicy known(String... lines) throws IOException {
        Path file = Files.createTempFile(folder, "known", "");
        Files.write(file, List.of(lines));
        return HostKeyPolicy.knownHosts(file);
    }

    private static void connect(LoopbackSshd sshd, HostKeyPolicy policy) {
        sshd.connector().hostKeys(policy).build().connect(sshd.target()).close();
    }

    private static HostCertificateException refusal(LoopbackSshd sshd, HostKeyPolicy policy) {
        HostCertificateException refusal =
                catchThrowableOfType(HostCertificateException.class, () -> connect(sshd, policy));
        assertThat(refusal).isNotNull();
        assertThat(refusal.retryable()).isFalse();
        assertThat(refusal.fingerprint()).startsWith("SHA256:");
        return refusal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void certificates_of_every_kind_vouch_for_their_host(String type) throws Exception {
        try (LoopbackSshd sshd = certified(type, "ca", "-h", "-n", "127.0.0.1")) {
            String port = "[127.0.0.1]:" + sshd.port;
            connect(sshd, known("@cert-authority " + port + " " + authority));
            connect(sshd, known("@cert-authority * " + other, "@cert-authority 127.0.0.* " + authority));
            // as with OpenSSH a certificate does no harm where no authority is known
            assertThat(catchThrowableOfType(HostKeyUnknownException.class, () -> connect(sshd, known())))
                    .isNotNull();
        }
    }

    @Test
    void an_authority_for_other_hosts_or_another_authority_does_not_count() throws Exception {
        try (LoopbackSshd sshd = certified("ed25519", "other", "-h", "-n", "127.0.0.1")) {
            assertThat(refusal(sshd, known("@cert-authority * " + authority)).objection())
                    .contains("no authority");
            assertThat(catchThrowableOfType(
                            HostKeyUnknownException.class,
                            () -> connect(sshd, known("@cert-authority elsewhere " + other))))
                    .isNotNull();
        }
    }

    @Test
    void a_certificate_for_names_of_others_or_for_none_does_not_do() throws Exception {
        HostKeyPolicy policy = known("@cert-authority * " + authority);
        try (LoopbackSshd sshd = certified("ed25519", "ca", "-h", "-n", "elsewhere,127.0.0.2")) {
            assertThat(refusal(sshd, policy).objection()).contains("not for 127.0.0.1");
        }
        try (LoopbackSshd sshd = certified("ed25519", "ca", "-h")) {
            assertThat(refusal(sshd, policy).objection()).contains("not for 127.0.0.1");
        }
    }

    @Test
    void time_is_the_operators() throws Exception {
        HostKeyPolicy policy = known("@cert-authority * " + authority);
        try (LoopbackSshd sshd = certified("ed25519", "ca", "-h", "-n", "127.0.0.1", "-V", "20300101:20300201")) {
            assertThat(refusal(sshd, policy).objection()).contains("not valid at");
            Clock later = Clock.fixed(Instant.parse("2030-01-15T00:00:00Z"), ZoneOffset.UTC);
            sshd.connector()
                    .hostKeys(policy)
                    .clock(later)
                    .build()
                    .connect(sshd.target())
                    .close();
        }
    }

    @Test
    void revoking_the_key_or_its_authority_wins() throws Exception {
        try (LoopbackSshd sshd = certified("ed25519", "ca", "-h", "-n", "127.0.0.1")) {
            String trust = "@cert-authority * " + authority;
            assertThat(catchThrowableOfType(
                                    HostKeyRevokedException.class,
                                    () -> connect(sshd, known(trust, "@revoked * " + authority)))
                            .known())
                    .endsWith(":2");
        }
    }

    @Test
    void a_plain_key_that_is_known_is_good_enough() throws Exception {
        try (LoopbackSshd sshd = certified("ed25519", "other", "-h", "-n", "127.0.0.1")) {
            String scanned = RealTool.require("ssh-keyscan")
                    .run("-t", "ed25519", "-p", Integer.toString(sshd.port), "127.0.0.1")
                    .ok()
                    .out();
            connect(sshd, known("@cert-authority * " + authority, scanned.strip()));
        }
    }
}
