package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Sha256;
import io.k8sbin.testtools.RealTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ProbeTest {
    private static LoopbackSshd sshd;
    private static RemoteHost host;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
        host = sshd.connect();
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(host, sshd);
    }

    private static FileState file(HostPath path) {
        return host.probe(ProbeRequest.facts().withFiles(List.of(path))).file(path);
    }

    @Test
    void regular_files_come_with_digest_mode_and_owner() throws Exception {
        Path local = Files.writeString(sshd.folder.resolve("plain"), "content");
        Files.setPosixFilePermissions(local, PosixFilePermissions.fromString("rw-r-----"));
        HostPath path = sshd.path("plain");
        assertThat(file(path)).isInstanceOfSatisfying(FileState.Regular.class, f -> {
            assertThat(f.sha256()).isEqualTo(Sha256.ofUtf8("content"));
            assertThat(f.size()).isEqualTo(7);
            assertThat(f.mode()).isEqualTo(0640);
            assertThat(f.user()).isEqualTo(System.getProperty("user.name"));
        });
        assertThat(file(path).matches(FileImage.text(path, "other"))).isFalse();
    }

    @Test
    void there_is_no_limit_to_the_number_of_paths() throws Exception {
        Files.writeString(sshd.folder.resolve("one-of-many"), "content");
        List<HostPath> paths = new ArrayList<>(List.of(sshd.path("one-of-many")));
        for (int i = 0; i < 1500; i++) {
            paths.add(sshd.path("none-of-many/with/a/rather/long/name-" + i));
        }
        HostState state = host.probe(ProbeRequest.facts().withFiles(paths).withSection("last", "echo end"));
        assertThat(state.file(paths.get(0))).isInstanceOf(FileState.Regular.class);
        assertThat(state.file(paths.get(1500))).isEqualTo(new FileState.Absent());
        assertThat(state.section("last").out()).isEqualTo("end\n");
    }

    @Test
    void other_things_are_told_apart() throws Exception {
        Files.createSymbolicLink(sshd.folder.resolve("link"), Path.of("/etc/passwd"));
        RealTool.require("mkfifo").run(sshd.folder.resolve("fifo").toString()).ok();
        assertThat(file(sshd.path("nothing"))).isEqualTo(new FileState.Absent());
        assertThat(file(sshd.path("nothing/below/it"))).isEqualTo(new FileState.Absent());
        assertThat(kind(sshd.path("link"))).isEqualTo(FileState.Kind.SYMLINK);
        assertThat(kind(sshd.path("fifo"))).isEqualTo(FileState.Kind.SPECIAL);
        assertThat(kind(HostPath.of(sshd.folder.toString()))).isEqualTo(FileState.Kind.DIRECTORY);
    }

    private static FileState.Kind kind(HostPath path) {
        return ((FileState.Other) file(path)).kind();
    }

    @Test
    void facts_hold_the_clock_within_its_uncertainty() throws Exception {
        HostFacts facts = host.probe(ProbeRequest.facts()
                        .withDisks(List.of(HostPath.of("/"), HostPath.of("/no/such/place")))
                        .withTools(List.of("tar", "no-such-tool")))
                .facts();
        assertThat(facts.clockSkew().abs())
                .isLessThanOrEqualTo(facts.clockUncertainty().plusMillis(50));
        assertThat(facts.bootId())
                .isEqualTo(Files.readString(Path.of("/proc/sys/kernel/random/boot_id"))
                        .strip());
        assertThat(facts.missingTools()).containsExactly("no-such-tool");
        assertThat(facts.freeBytes()).containsOnlyKeys(HostPath.of("/"));
        assertThat(facts.memoryBytes())
                .isGreaterThan(facts.memoryAvailableBytes())
                .isPositive();
        assertThat(facts.arch())
                .isEqualTo(RealTool.require("uname").run("-m").ok().out().strip());
    }

    @Test
    void a_clock_that_is_wrong_shows_as_skew() {
        Clock behind = Clock.offset(Clock.systemUTC(), Duration.ofHours(-1));
        try (RemoteHost other = sshd.connector().clock(behind).build().connect(sshd.target())) {
            Duration skew = other.probe(ProbeRequest.facts()).facts().clockSkew();
            assertThat(skew).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
        }
    }

    @Test
    void sections_come_back_whole_with_status_and_errors() {
        HostState state = host.probe(ProbeRequest.facts()
                .withSection("json", "printf '{\"a\": \"it'\"'\"'s\"}\\n\\n'")
                .withSection("failing", "echo out; echo err >&2; exit 3")
                .withSection("broken", "if then")
                .withSection("quiet", "true"));
        assertThat(state.section("json")).isEqualTo(new HostState.Section(0, "{\"a\": \"it's\"}\n\n", ""));
        assertThat(state.section("failing")).isEqualTo(new HostState.Section(3, "out\n", "err"));
        assertThat(state.section("broken").status()).isNotZero();
        assertThat(state.section("quiet")).isEqualTo(new HostState.Section(0, "", ""));
    }

    @Test
    void big_files_are_read_again_only_when_they_changed() throws Exception {
        Path local = Files.writeString(sshd.folder.resolve("binary"), "one");
        RealTool touch = RealTool.require("touch");
        touch.run("-d", "2020-01-01", local.toString()).ok();
        HostPath path = sshd.path("binary");
        ProbeRequest request = ProbeRequest.facts().withCachedFiles(List.of(path));
        assertThat(digest(request, path)).isEqualTo(Sha256.ofUtf8("one"));
        Path cache = sshd.folder.resolve("state").resolve("digests");
        Files.createDirectories(cache.getParent());
        // a cache that lies is believed for exactly this state of the file
        String lie = "f".repeat(64);
        String key = RealTool.require("stat")
                .run("-c", "%s:%d:%i:%.9Z", local.toString())
                .ok()
                .out()
                .strip();
        Files.writeString(cache, "damaged line\n$(touch /nope) x y\n" + lie + " " + key + " " + path + "\n");
        assertThat(digest(request, path)).isEqualTo(new Sha256(lie));
        Files.writeString(local, "two");
        assertThat(digest(request, path)).isEqualTo(Sha256.ofUtf8("two"));
    }

    @Test
    void a_cache_that_is_a_link_is_not_followed() throws Exception {
        Path local = Files.writeString(sshd.folder.resolve("linked"), "content");
        HostPath path = sshd.path("linked");
        String key = RealTool.require("stat")
                .run("-c", "%s:%d:%i:%.9Z", local.toString())
                .ok()
                .out()
                .strip();
        Path elsewhere =
                Files.writeString(sshd.folder.resolve("cache"), "f".repeat(64) + " " + key + " " + path + "\n");
        HostPath state = sshd.path("other-state");
        Path cache = Files.createDirectories(Path.of(state.value())).resolve("digests");
        Files.createSymbolicLink(cache, elsewhere);
        try (RemoteHost other = sshd.connector().stateDirectory(state).build().connect(sshd.target())) {
            FileState seen = other.probe(ProbeRequest.facts().withCachedFiles(List.of(path)))
                    .file(path);
            assertThat(((FileState.Regular) seen).sha256()).isEqualTo(Sha256.ofUtf8("content"));
        }
    }

    private static Sha256 digest(ProbeRequest request, HostPath path) {
        return ((FileState.Regular) host.probe(request).file(path)).sha256();
    }
}
