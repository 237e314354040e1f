package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageTest {
    private final IssuedCertificate issued = Fixtures.CA.issue(Fixtures.server().build());

    @TempDir
    Path dir;

    @Test
    void writes_a_private_key_and_a_public_certificate_and_reads_them_back() throws IOException {
        IssuedFiles files = issued.writeTo(dir, "web");

        assertThat(files).isEqualTo(new IssuedFiles(dir.resolve("web.pem"), dir.resolve("web-key.pem")));
        assertThat(Files.getPosixFilePermissions(files.key())).isEqualTo(FileMode.PRIVATE.permissions());
        assertThat(Files.getPosixFilePermissions(files.certificate())).isEqualTo(FileMode.PUBLIC.permissions());
        IssuedCertificate back = IssuedCertificate.load(files.certificate(), files.key());
        assertThat(back.keyPem()).isEqualTo(issued.keyPem());
        assertThat(back.chain()).isEqualTo(issued.chain());
        assertThat(list()).containsExactlyInAnyOrder("web.pem", "web-key.pem");
    }

    @Test
    void never_overwrites_another_key_and_then_leaves_the_certificate_too() throws IOException {
        issued.writeTo(dir, "web");
        IssuedCertificate next = Fixtures.CA.issue(Fixtures.server().build());

        assertThatThrownBy(() -> next.writeTo(dir, "web"))
                .isInstanceOfSatisfying(
                        PkiStorageException.class, e -> assertThat(e.code()).isEqualTo("pki.key-exists"));
        assertThat(Files.readString(dir.resolve("web-key.pem")))
                .isEqualTo(issued.keyPem().revealUtf8());
        assertThat(Files.readString(dir.resolve("web.pem"))).isEqualTo(issued.certificatePem());

        next.replaceIn(dir, "web");
        assertThat(Files.readString(dir.resolve("web-key.pem")))
                .isEqualTo(next.keyPem().revealUtf8());
        assertThat(Files.readString(dir.resolve("web.pem"))).isEqualTo(next.certificatePem());
    }

    @Test
    void writing_the_same_again_changes_nothing_but_a_loose_mode() throws IOException {
        Path key = issued.writeTo(dir, "web").key();
        Files.setPosixFilePermissions(key, FileMode.PUBLIC.permissions());

        issued.writeTo(dir, "web");

        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(FileMode.PRIVATE.permissions());
        assertThat(Files.readString(key)).isEqualTo(issued.keyPem().revealUtf8());
    }

    @Test
    void writes_many_as_one_would_be_written_and_nothing_when_one_key_is_another() throws IOException {
        Map<String, IssuedCertificate> many = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            many.put("leaf-" + i, Fixtures.CA.issue(Fixtures.server().build()));
        }
        IssuedCertificate.writeAll(dir, many);
        IssuedCertificate.writeAll(dir, many);

        assertThat(list()).hasSize(80);
        many.forEach((name, leaf) -> assertThat(
                        IssuedCertificate.load(dir.resolve(name + ".pem"), dir.resolve(name + "-key.pem"))
                                .keyPem())
                .isEqualTo(leaf.keyPem()));
        assertThat(Files.getPosixFilePermissions(dir.resolve("leaf-7-key.pem")))
                .isEqualTo(FileMode.PRIVATE.permissions());
        assertThat(Files.getPosixFilePermissions(dir.resolve("leaf-7.pem"))).isEqualTo(FileMode.PUBLIC.permissions());

        Map<String, IssuedCertificate> mixed = Map.of("leaf-7", issued, "new", issued);
        assertThatThrownBy(() -> IssuedCertificate.writeAll(dir, mixed))
                .isInstanceOfSatisfying(
                        PkiStorageException.class, e -> assertThat(e.code()).isEqualTo("pki.key-exists"));
        Files.createSymbolicLink(dir.resolve("web.pem"), dir.resolve("elsewhere"));
        assertThatThrownBy(() -> IssuedCertificate.writeAll(dir, Map.of("web", issued)))
                .isInstanceOf(PkiStorageException.class);
        assertThatThrownBy(() -> IssuedCertificate.writeAll(dir.resolve("none"), Map.of("web", issued)))
                .isInstanceOf(PkiStorageException.class);
        assertThatThrownBy(() -> IssuedCertificate.writeAll(dir, Map.of("a/b", issued)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(list()).doesNotContain("new.pem", "elsewhere").noneMatch(n -> n.startsWith("."));
    }

    @Test
    void follows_no_link_where_a_key_should_be() throws IOException {
        Path elsewhere = dir.resolve("elsewhere");
        Files.createSymbolicLink(dir.resolve("web-key.pem"), elsewhere);

        assertThatThrownBy(() -> issued.writeTo(dir, "web")).isInstanceOf(PkiStorageException.class);
        assertThatThrownBy(() -> issued.replaceIn(dir, "web")).isInstanceOf(PkiStorageException.class);
        assertThat(elsewhere).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "../x", "a\u0000"})
    void refuses_base_names_that_lead_elsewhere(String baseName) {
        assertThatThrownBy(() -> issued.writeTo(dir, baseName)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_missing_directory_and_a_missing_file_are_typed_errors() {
        assertThatThrownBy(() -> issued.writeTo(dir.resolve("none"), "web")).isInstanceOf(PkiStorageException.class);
        assertThatThrownBy(() -> CertificateAuthority.load(dir.resolve("a"), dir.resolve("b")))
                .isInstanceOf(PkiStorageException.class)
                .hasMessageContaining(dir.resolve("a").toString());
    }

    @Test
    void a_wrong_pair_is_refused() {
        IssuedCertificate other = Fixtures.CA.issue(Fixtures.server().build());
        IssuedCertificate rsa = Fixtures.CA.issue(
                Fixtures.server().keyAlgorithm(KeyAlgorithm.RSA_2048).build());

        for (IssuedCertificate wrong : List.of(other, rsa)) {
            assertThatThrownBy(() -> IssuedCertificate.fromPem(issued.certificatePem(), wrong.keyPem()))
                    .isInstanceOf(KeyMismatchException.class);
        }
    }

    private List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
