package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImageTest {
    private static final HostPath PATH = HostPath.of("/etc/x");

    @Test
    void a_text_is_public_utf8_and_root_owned() throws IOException {
        FileImage image = FileImage.text(PATH, "\u00e4\n");
        assertThat(image.mode()).isEqualTo(FileMode.of("0644"));
        assertThat(image.owner()).isEqualTo(FileOwner.ROOT);
        assertThat(image.secrecy()).isEqualTo(Secrecy.PUBLIC);
        assertThat(image.content().size()).isEqualTo(3);
        assertThat(image.sha256()).isEqualTo(Sha256.ofUtf8("\u00e4\n"));
        try (var in = image.content().open()) {
            assertThat(in.readAllBytes()).isEqualTo("\u00e4\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(image)
                .hasToString("/etc/x 0644 root:root, 3 bytes, sha256:"
                        + image.sha256().brief());
    }

    @Test
    void a_secret_is_private() {
        FileImage image = FileImage.secret(PATH, Secret.of(new byte[] {0, -1}));
        assertThat(image.mode()).isEqualTo(FileMode.of("0600"));
        assertThat(image.secrecy()).isEqualTo(Secrecy.SECRET);
        assertThat(((FileImage.Bytes) image.content()).toByteArray()).containsExactly(0, -1);
        assertThat(image.toString()).doesNotContain(image.sha256().brief());
    }

    @Test
    void a_program_stays_on_disk(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kubelet"), "ELF");
        FileImage image = FileImage.program(PATH, new FileImage.LocalFile(file, Sha256.of(file), 3));
        assertThat(image.mode()).isEqualTo(FileMode.of("0755"));
        assertThat(image.sha256()).isEqualTo(Sha256.ofUtf8("ELF"));
        try (var in = image.content().open()) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo("ELF");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new FileImage.LocalFile(file, Sha256.of(file), -1));
    }

    @Test
    void equality_is_that_of_content_and_every_attribute() {
        FileImage image = FileImage.text(PATH, "a");
        assertThat(image).isEqualTo(FileImage.text(PATH, "a")).hasSameHashCodeAs(FileImage.text(PATH, "a"));
        assertThat(image)
                .isNotEqualTo(FileImage.text(PATH, "b"))
                .isNotEqualTo(FileImage.text(HostPath.of("/etc/y"), "a"))
                .isNotEqualTo(image.withMode(FileMode.PRIVATE))
                .isNotEqualTo(image.withOwner(new FileOwner("etcd", "etcd")));
        assertThat(image.withMode(FileMode.PRIVATE).withMode(FileMode.PUBLIC)).isEqualTo(image);
    }

    @Test
    void bytes_are_copied_out() {
        FileImage.Bytes bytes = (FileImage.Bytes) FileImage.text(PATH, "a").content();
        bytes.toByteArray()[0] = 'b';
        assertThat(bytes.toByteArray()).containsExactly('a');
    }
}
