package io.k8sbin.render.etcd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FieldError;
import io.k8sbin.render.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Environment files people published: read, written anew and read again they are the same, or their error is named. */
class PublishedEtcdTest {
    @Test
    void published_environment_files_read_back_as_themselves() throws IOException {
        String corpus = System.getenv("K8SBIN_CORPUS");
        Assumptions.assumeTrue(corpus != null, "K8SBIN_CORPUS is not set");
        int read = 0;
        try (Stream<Path> files = Files.list(Path.of(String.valueOf(corpus), "etcd"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".env")).sorted().toList()) {
                try {
                    EtcdMember member = EtcdMember.parseEnvironment(file.toString(), Files.readString(file));
                    assertThat(EtcdMember.parseEnvironment(
                                    "again", member.environment().render()))
                            .isEqualTo(member);
                    assertThat(member.validate(EtcdRelease.V3_3))
                            .as(file.toString())
                            .isEmpty();
                    read++;
                } catch (InvalidInputException e) {
                    assertThat(e.errors())
                            .as(file.toString())
                            .extracting(FieldError::type)
                            .containsAnyOf(FieldError.Type.DUPLICATE, FieldError.Type.SYNTAX);
                }
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(4);
    }
}
