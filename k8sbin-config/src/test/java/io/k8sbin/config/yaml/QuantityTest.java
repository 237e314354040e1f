package io.k8sbin.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    // the pairs are those of Kubernetes' own documentation and tests of resource.Quantity
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0Ki, 0, 0",
        "100Mi, 104857600, 100Mi",
        "1024Mi, 1073741824, 1Gi",
        "1.5Gi, 1610612736, 1536Mi",
        "0.5Ki, 512, 512",
        "1.1Ki, 1126.4, 1126400m",
        "500m, 0.5, 500m",
        "0.5, 0.5, 500m",
        "1000m, 1, 1",
        "123456789n, 0.123456789, 123456789n",
        "1000000, 1000000, 1M",
        "1e3, 1000, 1e3",
        "1E3, 1000, 1e3",
        "15e1, 150, 150",
        "1e-3, 0.001, 1e-3",
        "1E, 1000000000000000000, 1E",
        "1Ei, 1152921504606846976, 1Ei",
        "+5, 5, 5",
        "-1024Ki, -1048576, -1Mi",
        "1., 1, 1",
        ".5k, 500, 500",
        "0001.0500Gi, 1127428915.2, 1127428915200m",
        "0.0000000001, 0.000000001, 1n",
    })
    void reads_and_writes_as_kubernetes_does(String text, BigDecimal value, String canonical) {
        Quantity quantity = Quantity.of(text);
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.canonical()).isEqualTo(canonical);
        assertThat(quantity).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " 1", "1 ", "Mi", ".", "-", "1.1.M", "1+1.0M", "0.1mi", "0.1am", "aoeu", ".5i", "1i", "-3.01i",
                "-3.01e-", "1e", "1K", "1KiB", "1MB", "1e99999", "1,5", "10%", "٣"
            })
    void refuses_what_is_no_quantity(String text) {
        assertThatThrownBy(() -> Quantity.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be a quantity such as 100Mi, 500m or 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8Ei", "9223372036854775808", "1e19", "-10E"})
    void refuses_more_than_64_bits(String text) {
        assertThatThrownBy(() -> Quantity.of(text)).hasMessageContaining("2^63-1");
    }

    @Test
    void equal_amounts_are_equal_however_written() {
        assertThat(Quantity.of("1Gi")).isEqualTo(Quantity.of("1024Mi")).hasSameHashCodeAs(Quantity.of("1024Mi"));
        assertThat(Quantity.of("1G")).isNotEqualTo(Quantity.of("1Gi")).isLessThan(Quantity.of("1Gi"));
        assertThat(Quantity.ofBytes(100L << 20)).hasToString("100Mi").isEqualTo(Quantity.of("100Mi"));
        assertThat(Quantity.of("1500m").toLong()).isEqualTo(2);
        assertThat(Quantity.of("-1500m").toLong()).isEqualTo(-2);
    }

    @Property
    void the_canonical_text_stands_for_the_same_amount(@ForAll("texts") String text) {
        Quantity quantity = Quantity.of(text);
        Quantity again = Quantity.of(quantity.canonical());
        assertThat(again).isEqualTo(quantity);
        assertThat(again.canonical()).isEqualTo(quantity.canonical());
        assertThat(quantity.canonical()).doesNotContain(".");
    }

    @Property
    void whole_amounts_round_away_from_zero(@ForAll("texts") String text) {
        Quantity quantity = Quantity.of(text);
        BigInteger up = quantity.value().setScale(0, RoundingMode.UP).toBigInteger();
        assertThat(BigInteger.valueOf(quantity.toLong())).isEqualTo(up);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> sign = Arbitraries.of("", "-", "+");
        Arbitrary<String> whole = Arbitraries.longs().between(0, 1_000_000).map(String::valueOf);
        Arbitrary<String> fraction =
                Arbitraries.strings().numeric().ofMaxLength(12).map(f -> "." + f);
        Arbitrary<String> suffix = Arbitraries.of(
                "", "n", "u", "m", "k", "M", "G", "T", "Ki", "Mi", "Gi", "Ti", "e3", "E-2", "e+4", "e0", "e-12");
        return Combinators.combine(sign, whole, fraction.optional(0.5), suffix)
                .as((s, w, f, x) -> s + w + f.orElse("") + x);
    }
}
