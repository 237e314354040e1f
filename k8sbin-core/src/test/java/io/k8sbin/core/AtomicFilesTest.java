package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFilesTest {
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0600", "0644", "0755", "0400", "0666"})
    void content_and_mode_are_as_asked_whatever_the_umask(String mode) throws IOException {
        Path file = folder.resolve("f");
        assertThat(AtomicFiles.write(file, NEW, FileMode.of(mode))).isEqualTo(AtomicFiles.Outcome.WRITTEN);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(FileMode.of(mode).permissions());
        assertThat(names()).containsExactly("f");
    }

    @Test
    void equal_content_and_mode_are_left_alone_and_any_difference_is_written() throws IOException {
        Path file = folder.resolve("f");
        AtomicFiles.write(file, OLD, FileMode.PRIVATE);
        Object inode = Files.getAttribute(file, "unix:ino");
        assertThat(AtomicFiles.write(file, OLD, FileMode.PRIVATE)).isEqualTo(AtomicFiles.Outcome.UNCHANGED);
        assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(inode);
        assertThat(AtomicFiles.write(file, OLD, FileMode.PUBLIC)).isEqualTo(AtomicFiles.Outcome.WRITTEN);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(FileMode.PUBLIC.permissions());
        byte[] sameLength = "odd".getBytes(StandardCharsets.UTF_8);
        assertThat(AtomicFiles.write(file, sameLength, FileMode.PUBLIC)).isEqualTo(AtomicFiles.Outcome.WRITTEN);
        assertThat(file).hasBinaryContent(sameLength);
    }

    @Test
    void an_open_reader_keeps_the_old_content() throws IOException {
        Path file = Files.write(folder.resolve("f"), OLD);
        try (var reader = Files.newInputStream(file)) {
            AtomicFiles.write(file, NEW, FileMode.PRIVATE);
            assertThat(reader.readAllBytes()).isEqualTo(OLD);
        }
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void links_directories_and_devices_are_refused_and_stay() throws IOException {
        Path target = Files.write(folder.resolve("target"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        Path directory = Files.createDirectory(folder.resolve("directory"));
        Path pipe = folder.resolve("pipe");
        RealTool.require("mkfifo").run(pipe.toString()).ok();
        for (Path refused : List.of(link, dangling, directory, pipe)) {
            assertThatIOException()
                    .isThrownBy(() -> AtomicFiles.write(refused, NEW, FileMode.PRIVATE))
                    .withMessageContaining(refused.toString());
            assertThatThrownBy(() -> AtomicFiles.create(refused, NEW, FileMode.PRIVATE))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(target).hasBinaryContent(OLD);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(names()).containsExactly("dangling", "directory", "link", "pipe", "target");
    }

    @Test
    void create_makes_a_file_and_never_replaces_one() throws IOException {
        Path file = folder.resolve("f");
        AtomicFiles.create(file, OLD, FileMode.PRIVATE);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(FileMode.PRIVATE.permissions());
        assertThatThrownBy(() -> AtomicFiles.create(file, NEW, FileMode.PRIVATE))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("f");
    }

    @Test
    void a_missing_directory_is_an_error_and_is_not_made() throws IOException {
        Path file = folder.resolve("none").resolve("f");
        assertThatThrownBy(() -> AtomicFiles.write(file, NEW, FileMode.PRIVATE))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> AtomicFiles.create(file, NEW, FileMode.PRIVATE))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void nothing_temporary_stays_when_the_last_step_fails() throws IOException {
        // the name is one byte too long, so the temporary file can be written but not renamed or linked
        Path file = folder.resolve("x".repeat(256));
        assertThatIOException().isThrownBy(() -> AtomicFiles.write(file, NEW, FileMode.PRIVATE));
        assertThatIOException().isThrownBy(() -> AtomicFiles.create(file, NEW, FileMode.PRIVATE));
        assertThat(names()).isEmpty();
    }

    @Test
    void the_longest_names_can_be_written() throws IOException {
        Path file = folder.resolve("x".repeat(255));
        AtomicFiles.create(file, OLD, FileMode.PRIVATE);
        AtomicFiles.write(file, NEW, FileMode.PRIVATE);
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void a_file_in_place_of_the_directory_is_an_error() throws IOException {
        Path file = Files.write(folder.resolve("f"), OLD);
        assertThatIOException().isThrownBy(() -> AtomicFiles.write(file.resolve("g"), NEW, FileMode.PRIVATE));
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void many_writers_always_leave_one_whole_content() throws Exception {
        Path file = folder.resolve("f");
        AtomicFiles.write(file, content('0'), FileMode.PRIVATE);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(5);
        try {
            Future<Integer> reader = threads.submit(() -> readWholeUntil(done, file));
            List<Callable<Void>> writers = new ArrayList<>();
            for (char c : "1234".toCharArray()) {
                writers.add(() -> {
                    for (int i = 0; i < 25; i++) {
                        AtomicFiles.write(file, content(c), FileMode.PRIVATE);
                    }
                    return null;
                });
            }
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            done.set(true);
            assertThat(reader.get()).isPositive();
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
        assertThat(names()).containsExactly("f");
    }

    private static int readWholeUntil(AtomicBoolean done, Path file) throws IOException {
        int reads = 0;
        do {
            byte[] bytes = Files.readAllBytes(file);
            assertThat(bytes).isEqualTo(content((char) bytes[0]));
            reads++;
        } while (!done.get());
        return reads;
    }

    @Test
    void of_many_creators_exactly_one_wins() throws Exception {
        Path file = folder.resolve("f");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Character> winners = new ArrayList<>();
        try {
            List<Callable<Character>> creators = new ArrayList<>();
            for (char c : "12345678".toCharArray()) {
                creators.add(() -> {
                    try {
                        AtomicFiles.create(file, content(c), FileMode.PRIVATE);
                        return c;
                    } catch (FileAlreadyExistsException e) {
                        return '-';
                    }
                });
            }
            for (Future<Character> creator : threads.invokeAll(creators)) {
                winners.add(creator.get());
            }
        } finally {
            threads.shutdownNow();
        }
        winners.removeIf(c -> c == '-');
        assertThat(winners).hasSize(1);
        assertThat(file).hasBinaryContent(content(winners.get(0)));
        assertThat(names()).containsExactly("f");
    }

    /** Lengths differ, so that a mixture shows. */
    private static byte[] content(char c) {
        byte[] bytes = new byte[100_000 + c];
        Arrays.fill(bytes, (byte) c);
        return bytes;
    }
}
