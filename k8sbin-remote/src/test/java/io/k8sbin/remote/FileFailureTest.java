package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Disks that are full, out of inodes or read-only, and operators that come at once. Mounting needs root. */
@Timeout(90)
@ExtendWith(Leaks.class)
class FileFailureTest {
    private static LoopbackSshd sshd;
    private static FileOwner me;
    private RemoteHost host;
    private Path mounted;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
        me = new FileOwner(
                System.getProperty("user.name"),
                RealTool.require("id").run("-gn").ok().out().strip());
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(sshd);
    }

    @BeforeEach
    void connect() {
        host = sshd.connect();
        mounted = sshd.folder.resolve("none");
    }

    @AfterEach
    void disconnect() {
        host.close();
        if (Files.exists(mounted)) {
            RealTool.require("umount").run("-l", mounted.toString()).ok();
        }
    }

    private void mount(String name, String options) throws IOException {
        assumeThat(System.getProperty("user.name")).as("mounting needs root").isEqualTo("root");
        Path place = Files.createDirectories(sshd.folder.resolve(name));
        int status = RealTool.require("mount")
                .run("-t", "tmpfs", "-o", options, "tmpfs", place.toString())
                .status();
        assumeThat(status).as("this machine lets root mount").isZero();
        mounted = place;
    }

    private static FileImage text(String name, String text) {
        return FileImage.text(sshd.path(name), text).withOwner(me);
    }

    private static List<String> staged() throws IOException {
        try (Stream<Path> all = Files.walk(sshd.folder)) {
            return all.map(Path::toString).filter(p -> p.contains(".k8sbin-")).toList();
        }
    }

    @Test
    void a_small_disk_refuses_before_anything_is_sent() throws Exception {
        mount("small", "size=64k,mode=755");
        Path before = Files.writeString(mounted.resolve("a"), "old");
        NoSpaceException full = catchThrowableOfType(
                NoSpaceException.class,
                () -> host.push(FileSet.of(
                        "s", List.of(text("small/a", "new"), text("small/b", "x".repeat(300_000)), text("c", "c")))));
        assertThat(full.path()).isEqualTo(sshd.path("small"));
        assertThat(full.needed()).isGreaterThan(full.available());
        assertThat(full.retryable()).isFalse();
        assertThat(before).hasContent("old");
        assertThat(sshd.folder.resolve("c")).doesNotExist();
        assertThat(staged()).isEmpty();
        host.push(FileSet.of("s", List.of(text("c", "c"))));
    }

    @Test
    void a_disk_that_fills_up_while_files_come_in_is_full_and_nothing_is_replaced() throws Exception {
        mount("filling", "size=3m,mode=755");
        Files.writeString(mounted.resolve("a"), "old");
        Path tar = Files.writeString(
                sshd.folder.resolve("bin/tar"),
                "#!/bin/sh\n/usr/bin/head -c 9M /dev/zero >" + mounted
                        + "/other 2>/dev/null\nexec /usr/bin/tar \"$@\"\n");
        Files.setPosixFilePermissions(tar, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            NoSpaceException full = catchThrowableOfType(
                    NoSpaceException.class,
                    () -> host.push(FileSet.of(
                            "f", List.of(text("filling/a", "new"), text("filling/b", "y".repeat(200_000))))));
            assertThat(full.path()).isEqualTo(sshd.path("filling"));
            assertThat(full.retryable()).isFalse();
        } finally {
            Files.delete(tar);
        }
        assertThat(mounted.resolve("a")).hasContent("old");
        assertThat(staged()).isEmpty();
    }

    @Test
    void a_disk_without_inodes_is_full() throws Exception {
        mount("inodes", "size=8m,nr_inodes=10,mode=755");
        NoSpaceException full = catchThrowableOfType(
                NoSpaceException.class,
                () -> host.push(FileSet.of(
                        "i",
                        IntStream.range(0, 12)
                                .mapToObj(i -> text("inodes/f" + i, "x"))
                                .toList())));
        assertThat(full).hasMessageContaining("inodes");
        assertThat(full.retryable()).isFalse();
        assertThat(staged()).isEmpty();
    }

    @Test
    void a_read_only_file_system_is_named() throws Exception {
        mount("readonly", "size=8m,mode=755");
        Files.writeString(mounted.resolve("a"), "old");
        RealTool.require("mount").run("-o", "remount,ro", mounted.toString()).ok();
        ReadOnlyFileSystemException refused = catchThrowableOfType(
                ReadOnlyFileSystemException.class,
                () -> host.push(FileSet.of("r", List.of(text("readonly/a", "new"), text("outside", "x")))));
        assertThat(refused.path()).isEqualTo(sshd.path("readonly"));
        assertThat(refused.retryable()).isFalse();
        assertThat(mounted.resolve("a")).hasContent("old");
        assertThat(sshd.folder.resolve("outside")).doesNotExist();
        assertThat(staged()).isEmpty();
    }

    @Test
    void nothing_is_run_from_a_disk_that_forbids_it() throws Exception {
        mount("noexec", "size=8m,mode=755,noexec,nosuid");
        host.push(FileSet.of("x", List.of(text("noexec/a", "new"))));
        assertThat(mounted.resolve("a")).hasContent("new");
    }

    @Test
    void another_file_system_keeps_previous_versions_too() throws Exception {
        mount("other", "size=8m,mode=755");
        host.push(FileSet.of("o0", List.of(text("other/a", "old"))));
        host.push(FileSet.of("o1", List.of(text("other/a", "new"), text("other/b", "b"))));
        host.rollback(Rollback.of("o1", "o2"));
        assertThat(mounted.resolve("a")).hasContent("old");
        assertThat(mounted.resolve("b")).doesNotExist();
    }

    @Test
    void operators_who_come_at_once_leave_one_version_and_hear_of_it() throws Exception {
        List<Integer> operators = IntStream.range(0, 4).boxed().toList();
        Map<Integer, HostOutcome<Integer>> outcomes = Fleet.ofParallelism(4).run(operators, operator -> {
            try (RemoteHost own = sshd.connect()) {
                for (int i = 0; i < 3; i++) {
                    List<FileImage> files = new ArrayList<>();
                    for (int f = 0; f < 5; f++) {
                        files.add(text("at-once/f" + f, "operator " + operator));
                    }
                    own.push(FileSet.of("at-once-" + operator, files));
                }
                return operator;
            }
        });
        for (HostOutcome<Integer> outcome : outcomes.values()) {
            if (outcome instanceof HostOutcome.Failed<Integer> failed) {
                assertThat(failed.cause()).isInstanceOf(TransferFailedException.class);
                assertThat(((TransferFailedException) failed.cause()).retryable())
                        .isTrue();
            }
        }
        for (int f = 0; f < 5; f++) {
            assertThat(Files.readString(sshd.folder.resolve("at-once/f" + f))).matches("operator [0-3]");
        }
        host.push(FileSet.of("at-once-last", List.of(text("at-once/f0", "last"))));
        assertThat(staged()).isEmpty();
    }
}
