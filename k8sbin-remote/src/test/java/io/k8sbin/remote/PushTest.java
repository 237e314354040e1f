package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(Leaks.class)
class PushTest {
    private static LoopbackSshd sshd;
    private static RemoteHost host;
    private static FileOwner me;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
        host = sshd.connect();
        String group = RealTool.require("id").run("-gn").ok().out().strip();
        me = new FileOwner(System.getProperty("user.name"), group);
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(host, sshd);
    }

    private static FileImage text(String name, String text) {
        return FileImage.text(sshd.path(name), text).withOwner(me);
    }

    private static FileImage program(String name, int megabytes) throws IOException {
        byte[] bytes = new byte[megabytes << 20];
        for (int i = 0; i < bytes.length; i += 97) {
            bytes[i] = (byte) i;
        }
        Path local = Files.write(sshd.folder.resolve("local-" + Integer.toHexString(name.hashCode())), bytes);
        return FileImage.program(sshd.path(name), new FileImage.LocalFile(local, Sha256.of(local), bytes.length))
                .withOwner(me);
    }

    private static List<String> staged() throws IOException {
        try (Stream<Path> all = Files.walk(sshd.folder)) {
            return all.map(Path::toString).filter(p -> p.contains(".k8sbin-")).toList();
        }
    }

    @Test
    void everything_arrives_with_mode_and_owner_and_the_next_probe_agrees() throws Exception {
        String deep = "tree/" + "long-directory-name/".repeat(8);
        List<FileImage> files = List.of(
                text("tree/a.conf", "text\n"),
                text("tree/empty", ""),
                text(deep + "file", "deep"),
                FileImage.secret(sshd.path("tree/pki/ca.key"), Secret.ofUtf8("key"))
                        .withOwner(me),
                program("tree/bin/kubelet", 3));
        FileSet set = FileSet.of("first", files)
                .withDirectories(List.of(
                        new FileSet.Directory(sshd.path("tree"), FileMode.EXECUTABLE, me),
                        new FileSet.Directory(sshd.path("tree/pki"), FileMode.PRIVATE_DIRECTORY, me)));
        PushResult result = host.push(set);
        assertThat(result.written())
                .containsExactlyInAnyOrderElementsOf(
                        files.stream().map(FileImage::path).toList());
        HostState state = host.probe(ProbeRequest.facts()
                .withFiles(files.stream().map(FileImage::path).toList())
                .withFiles(List.of(sshd.path("tree/pki"))));
        files.forEach(f ->
                assertThat(state.file(f.path()).matches(f)).as(f.path().value()).isTrue());
        assertThat(((FileState.Other) state.file(sshd.path("tree/pki"))).mode()).isEqualTo(0700);
        assertThat(staged()).isEmpty();
    }

    @Test
    void previous_versions_are_kept_once_a_generation() throws Exception {
        host.push(FileSet.of("g0", List.of(text("kept/conf", "old"))));
        host.push(FileSet.of("g1", List.of(text("kept/conf", "new"), text("kept/more", "more"))));
        host.push(FileSet.of("g1", List.of(text("kept/conf", "newer"), text("kept/more", "most"))));
        Path kept = Path.of(sshd.state().value()).resolve("generations/g1");
        Path conf = sshd.folder.resolve("kept/conf");
        assertThat(Files.readString(Path.of(kept + "/files" + conf))).isEqualTo("old");
        assertThat(Files.readAllLines(kept.resolve("created")))
                .containsExactly(sshd.path("kept/more").value());
        assertThat(Files.readString(conf)).isEqualTo("newer");
    }

    @Test
    void deletions_remove_what_is_there_and_keep_it() throws Exception {
        host.push(FileSet.of("d0", List.of(text("gone/conf", "old"))));
        FileSet deletion = FileSet.of("d1", List.of())
                .withDeletions(List.of(sshd.path("gone/conf"), sshd.path("gone/never-there")));
        PushResult result = host.push(deletion);
        assertThat(result.deleted()).containsExactly(sshd.path("gone/conf"));
        assertThat(sshd.folder.resolve("gone/conf")).doesNotExist();
        assertThat(Path.of(sshd.state() + "/generations/d1/files" + sshd.path("gone/conf")))
                .hasContent("old");
        assertThat(host.push(deletion).deleted()).isEmpty();
    }

    @Test
    void a_link_in_the_place_of_a_file_is_replaced_not_followed() throws Exception {
        Path victim = Files.writeString(sshd.folder.resolve("victim"), "untouched");
        Path link = Files.createSymbolicLink(sshd.folder.resolve("a-link"), victim);
        host.push(FileSet.of("link", List.of(text("a-link", "new"))));
        assertThat(link).isRegularFile().hasContent("new");
        assertThat(victim).hasContent("untouched");
    }

    @Test
    void directories_others_can_write_are_refused_and_nothing_changes() throws Exception {
        Path open = Files.createDirectory(sshd.folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        UnsafePathException refused = catchThrowableOfType(
                UnsafePathException.class,
                () -> host.push(FileSet.of("unsafe", List.of(text("safe-one", "x"), text("open/below/file", "x")))));
        assertThat(refused.path()).isEqualTo(sshd.path("open"));
        assertThat(refused.retryable()).isFalse();
        assertThat(sshd.folder.resolve("safe-one")).doesNotExist();
        Files.createSymbolicLink(sshd.folder.resolve("detour"), open.resolve("below"));
        assertThatThrownBy(() -> host.push(FileSet.of("unsafe", List.of(text("detour/file", "x")))))
                .isInstanceOf(UnsafePathException.class);
    }

    @Test
    void a_directory_in_the_place_of_a_file_is_refused() throws Exception {
        Files.createDirectory(sshd.folder.resolve("occupied"));
        assertThatThrownBy(() -> host.push(FileSet.of("occ", List.of(text("occupied", "x")))))
                .isInstanceOf(UnsafePathException.class);
        assertThatThrownBy(() -> host.push(FileSet.of("occ", List.of()).withDeletions(List.of(sshd.path("occupied")))))
                .isInstanceOf(UnsafePathException.class);
    }

    @Test
    void more_than_fits_is_refused_before_a_byte_is_sent() {
        NoSpaceException full = catchThrowableOfType(
                NoSpaceException.class,
                () -> host.push(FileSet.of(
                        "huge",
                        Stream.iterate(0, i -> i + 1)
                                .limit(200)
                                .map(i -> FileImage.program(
                                                sshd.path("huge" + i),
                                                new FileImage.LocalFile(
                                                        Path.of("/dev/zero"), Sha256.ofUtf8(""), 8_000_000_000L))
                                        .withOwner(me))
                                .toList())));
        assertThat(full.needed()).isGreaterThan(full.available());
    }

    @Test
    void bytes_other_than_those_hashed_replace_nothing() throws Exception {
        host.push(FileSet.of("c0", List.of(text("sum/a", "old"))));
        Path local = Files.writeString(sshd.folder.resolve("tampered"), "12345");
        FileImage wrong = FileImage.program(
                        sshd.path("sum/b"), new FileImage.LocalFile(local, Sha256.ofUtf8("54321"), 5))
                .withOwner(me);
        assertThatThrownBy(() -> host.push(FileSet.of("c1", List.of(text("sum/a", "new"), wrong))))
                .isInstanceOfSatisfying(
                        ChecksumMismatchException.class,
                        e -> assertThat(e.path()).isEqualTo(sshd.path("sum/b")));
        FileImage shorter = FileImage.program(
                        sshd.path("sum/b"), new FileImage.LocalFile(local, Sha256.ofUtf8("12345"), 50))
                .withOwner(me);
        assertThatThrownBy(() -> host.push(FileSet.of("c1", List.of(text("sum/a", "new"), shorter))))
                .isInstanceOf(ChecksumMismatchException.class)
                .hasMessageContaining("shorter");
        assertThat(sshd.folder.resolve("sum/a")).hasContent("old");
        assertThat(sshd.folder.resolve("sum/b")).doesNotExist();
        assertThat(staged()).isEmpty();
    }

    @Test
    void an_owner_the_host_does_not_know_is_named() {
        FileImage file = text("owned", "x").withOwner(new FileOwner("no-such-user", "no-such-group"));
        assertThatThrownBy(() -> host.push(FileSet.of("o", List.of(file))))
                .isInstanceOf(PermissionDeniedException.class)
                .hasMessageContaining("no-such-user");
    }

    @Test
    void the_digests_of_programs_are_cached_by_the_push() throws Exception {
        FileImage program = program("cached/etcd", 2);
        host.push(FileSet.of("cache", List.of(program)));
        assertThat(Path.of(sshd.state() + "/digests"))
                .content()
                .contains(program.sha256().hex() + " ")
                .contains(" " + program.path() + "\n");
    }
}
