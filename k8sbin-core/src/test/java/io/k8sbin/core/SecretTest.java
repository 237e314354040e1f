package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SecretTest {
    @Property
    void prints_nothing_but_its_length(@ForAll byte[] bytes) {
        assertThat(Secret.of(bytes)).hasToString("Secret[" + bytes.length + " bytes]");
    }

    @Property
    void is_equal_exactly_when_the_bytes_are(@ForAll @Size(max = 2) byte[] a, @ForAll @Size(max = 2) byte[] b) {
        assertThat(Secret.of(a).equals(Secret.of(b))).isEqualTo(Arrays.equals(a, b));
        assertThat(Secret.of(a)).isEqualTo(Secret.of(a.clone())).hasSameHashCodeAs(Secret.of(a.clone()));
    }

    @Property
    void reveals_what_it_was_given(@ForAll byte[] bytes) {
        assertThat(Secret.of(bytes).reveal()).isEqualTo(bytes);
        assertThat(Secret.of(bytes).length()).isEqualTo(bytes.length);
    }

    @Test
    void holds_copies() {
        byte[] bytes = {1, 2};
        Secret secret = Secret.of(bytes);
        bytes[0] = 9;
        secret.reveal()[1] = 9;
        assertThat(secret.reveal()).containsExactly(1, 2);
    }

    @Test
    void texts_are_utf8() {
        assertThat(Secret.ofUtf8("\u00e4").length()).isEqualTo(2);
        assertThat(Secret.ofUtf8("p\u00e4ss\ud83d\ude00").revealUtf8()).isEqualTo("p\u00e4ss\ud83d\ude00");
    }

    @Test
    void stays_hidden_inside_other_values() {
        FileImage image = FileImage.secret(HostPath.of("/k"), Secret.ofUtf8("hunter2"));
        assertThat(image).hasToString("/k 0600 root:root, 7 bytes, secret");
        assertThat(image.content().toString()).isEqualTo("7 bytes");
    }
}
