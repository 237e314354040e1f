package io.k8sbin.remote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.remote.SshServerForTests;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What known_hosts files say about the key of a real sshd is what ssh itself makes of them. */
class HostVerdictTest {
    private static final String OTHER =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8Qk7p1wkm1zu9D3y0t2V1N0K1v0YV0j8f6hT4mTq0C";

    @TempDir
    Path folder;

    @Test
    @Timeout(240)
    void we_judge_as_ssh_does() throws Exception {
        compare(15, 20261121);
    }

    @Test
    @Tag("heavy")
    @Timeout(1800)
    void we_judge_a_thousand_files_as_ssh_does() throws Exception {
        compare(1000, 20261122);
    }

    private void compare(int count, long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        Map<KnownHosts.Verdict.Kind, Integer> seen = new EnumMap<>(KnownHosts.Verdict.Kind.class);
        try (SshServerForTests sshd = SshServerForTests.start()) {
            for (List<String> four : sshjGotThese(sshd)) {
                check(sshd, four, seen);
            }
            for (int i = 0; i < count; i++) {
                List<String> lines = new ArrayList<>();
                int length = 1 + random.nextInt(4);
                while (lines.size() < length) {
                    lines.add(line(random, sshd));
                }
                check(sshd, lines, seen);
            }
        }
        assertThat(seen.keySet()).as("verdicts that occurred: %s", seen).hasSizeGreaterThan(2);
    }

    private static List<List<String>> sshjGotThese(SshServerForTests sshd) {
        String good = "127.0.0.1";
        return List.of(
                List.of(good + "x,!x " + sshd.hostKey()),
                List.of("*,!" + good + ",![127.0.0.1]:" + sshd.port() + " " + sshd.hostKey()),
                List.of(good + " " + sshd.hostKey(), "@revoked * " + sshd.hostKey()),
                List.of(
                        "[127.0.0.1]:" + sshd.port() + " " + OTHER,
                        "[127.0.0.1]:" + sshd.port() + " " + sshd.hostKey()));
    }

    private static String line(SplittableRandom random, SshServerForTests sshd) {
        List<String> names = List.of(
                "127.0.0.1",
                "[127.0.0.1]:" + sshd.port(),
                "*",
                "127.0.0.*",
                "[127.0.0.?]:*",
                "elsewhere",
                "[*]:" + sshd.port());
        List<String> markers = List.of("", "", "", "", "@revoked ", "@cert-authority ", "#");
        StringBuilder line = new StringBuilder(markers.get(random.nextInt(markers.size())));
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            line.append(i == 0 ? "" : ",")
                    .append(random.nextInt(4) == 0 ? "!" : "")
                    .append(names.get(random.nextInt(names.size())));
        }
        return line.append(' ')
                .append(random.nextBoolean() ? sshd.hostKey() : OTHER)
                .toString();
    }

    private void check(SshServerForTests sshd, List<String> lines, Map<KnownHosts.Verdict.Kind, Integer> seen)
            throws IOException {
        Path file = Files.write(folder.resolve("known"), lines);
        KnownHosts.Verdict ours = KnownHosts.read(List.of(file))
                .judge(
                        KnownHosts.names("127.0.0.1", sshd.port()),
                        sshd.hostKey().split(" ", -1)[1]);
        seen.merge(ours.kind(), 1, Integer::sum);
        KnownHosts.Verdict.Kind theirs = theirs(sshd, file);
        assertThat(ours.kind()).as(String.join("\n", lines)).isEqualTo(theirs);
    }

    private static KnownHosts.Verdict.Kind theirs(SshServerForTests sshd, Path file) throws IOException {
        RealTool.Run run = RealTool.require("ssh")
                .run(
                        "-F",
                        "none",
                        "-o",
                        "BatchMode=yes",
                        "-o",
                        "StrictHostKeyChecking=yes",
                        "-o",
                        "KexAlgorithms=curve25519-sha256",
                        "-o",
                        "PreferredAuthentications=none",
                        "-o",
                        "GlobalKnownHostsFile=none",
                        "-o",
                        "UserKnownHostsFile=" + file,
                        "-o",
                        "UpdateHostKeys=no",
                        "-p",
                        Integer.toString(sshd.port()),
                        "root@127.0.0.1",
                        "true");
        String said = run.err();
        if (said.contains("REVOKED")) {
            return KnownHosts.Verdict.Kind.REVOKED;
        } else if (said.contains("IDENTIFICATION HAS CHANGED")) {
            return KnownHosts.Verdict.Kind.CHANGED;
        } else if (said.contains("host key is known")) {
            return KnownHosts.Verdict.Kind.UNKNOWN;
        }
        assertThat(said).contains("Permission denied");
        return KnownHosts.Verdict.Kind.TRUSTED;
    }

    @Test
    void the_file_is_read_as_bytes() throws IOException {
        Path file = Files.write(
                folder.resolve("bytes"),
                ("caf\u00e9 " + OTHER + "\nhost " + OTHER + "\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(KnownHosts.read(List.of(file)).about("host")).hasSize(1);
    }
}
