package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DnsNamesTest {
    @Property
    void letters_digits_and_inner_dashes_make_a_label(
            @ForAll
                    @StringLength(min = 1, max = 63)
                    @CharRange(from = 'a', to = 'c')
                    @CharRange(from = '8', to = '9')
                    @CharRange(from = '-', to = '-')
                    String text) {
        assertThat(DnsNames.isLabel(text)).isEqualTo(!text.startsWith("-") && !text.endsWith("-"));
        assertThat(DnsNames.isHostName(text + ".x")).isEqualTo(DnsNames.isLabel(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a.",
                ".a",
                "a..b",
                "A",
                "a_b",
                "*.a",
                "a b",
                "a\n",
                "\u00e4",
                "a-.b",
                "a/b",
                "xn--\u00e4"
            })
    void neither_label_nor_host_name(String text) {
        assertThat(DnsNames.isLabel(text)).isFalse();
        assertThat(DnsNames.isHostName(text)).isFalse();
    }

    @Test
    void lengths_end_at_63_and_253() {
        String label = "a".repeat(63);
        assertThat(DnsNames.isLabel(label)).isTrue();
        assertThat(DnsNames.isLabel(label + "a")).isFalse();
        String longest = label + "." + label + "." + label + "." + "a".repeat(61);
        assertThat(longest).hasSize(253);
        assertThat(DnsNames.isHostName(longest)).isTrue();
        assertThat(DnsNames.isHostName(longest + "a")).isFalse();
        assertThat(DnsNames.isLabel("a.b")).isFalse();
    }
}
