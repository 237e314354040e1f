package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileOwnerTest {
    @Test
    void prints_as_chown_takes_it() {
        assertThat(new FileOwner("etcd", "_ssh-1")).hasToString("etcd:_ssh-1");
        assertThat(FileOwner.ROOT).hasToString("root:root");
        assertThat(new FileOwner("a".repeat(32), "b").user()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "1000",
                "-x",
                "A",
                "a b",
                "a:b",
                "a.b",
                "a\n",
                "$(id)",
                "\u00e4",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void refuses_numbers_and_what_a_shell_or_chown_could_misread(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileOwner(name, "root"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FileOwner("root", name));
    }
}
