package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
    @Property(tries = 20)
    void is_what_sha256sum_says(@ForAll @Size(max = 300) byte[] bytes) {
        String theirs = RealTool.require("sha256sum").runWith(bytes).ok().out();
        assertThat(theirs).isEqualTo(Sha256.of(bytes) + "  -\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65535, 65536, 65537, 300_000})
    void a_file_read_in_pieces_has_the_digest_of_its_bytes(int size, @TempDir Path folder) throws IOException {
        byte[] bytes =
                "k8s\u00e4".repeat(size).substring(0, size).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("f"), bytes);
        assertThat(Sha256.of(file)).isEqualTo(Sha256.of(bytes));
        assertThat(RealTool.require("sha256sum").run(file.toString()).ok().out())
                .startsWith(Sha256.of(file).hex() + " ");
    }

    @Test
    void texts_are_hashed_as_utf8() {
        assertThat(Sha256.ofUtf8("\u00e4")).isEqualTo(Sha256.of(new byte[] {(byte) 0xc3, (byte) 0xa4}));
        assertThat(Sha256.ofUtf8("").brief()).isEqualTo("e3b0c44298fc");
    }

    @Test
    void a_missing_file_is_an_error(@TempDir Path folder) {
        assertThatThrownBy(() -> Sha256.of(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refuses_all_but_64_lower_case_digits() {
        String hex = Sha256.ofUtf8("").hex();
        for (String bad : new String[] {
            "", hex.substring(1), hex + "0", hex.toUpperCase(java.util.Locale.ROOT), hex.replace('e', 'g'), hex + "\n"
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(bad));
        }
    }
}
