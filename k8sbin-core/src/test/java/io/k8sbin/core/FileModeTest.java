package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileModeTest {
    @Test
    void every_mode_survives_its_text_and_is_distinct() {
        assertThat(java.util.stream.IntStream.rangeClosed(0, 0777)
                        .mapToObj(FileMode::new)
                        .peek(m -> assertThat(FileMode.of(m.toString())).isEqualTo(m))
                        .map(FileMode::permissions)
                        .distinct())
                .hasSize(512);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, ---------",
        "0400, r--------",
        "0640, rw-r-----",
        "0751, rwxr-x--x",
        "0777, rwxrwxrwx",
        "124, --x-w-r--"
    })
    void permissions_are_those_of_the_jdk(String octal, String letters) {
        assertThat(FileMode.of(octal).permissions()).isEqualTo(PosixFilePermissions.fromString(letters));
    }

    @Test
    void stat_reads_the_digits_back(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("f"));
        Files.setPosixFilePermissions(file, FileMode.of("0614").permissions());
        assertThat(RealTool.require("stat")
                        .run("-c", "%a", file.toString())
                        .ok()
                        .out())
                .isEqualTo("614\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "44", "0888", "1644", "4755", "00644", "rw-", "-644", "+644", "0o644", "644 "})
    void refuses_other_texts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FileMode.of(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 01000, 04755})
    void refuses_other_bits(int bits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileMode(bits));
    }
}
