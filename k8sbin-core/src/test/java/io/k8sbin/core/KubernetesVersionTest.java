package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesVersionTest {
    @Property
    void survives_its_text(
            @ForAll @IntRange(max = 999) int major,
            @ForAll @IntRange(max = 999) int minor,
            @ForAll @IntRange(max = 999) int patch) {
        KubernetesVersion version = new KubernetesVersion(major, minor, patch);
        assertThat(KubernetesVersion.of(version.toString())).isEqualTo(version);
        assertThat(KubernetesVersion.of(version.minorText())).isEqualTo(KubernetesVersion.minor(major, minor));
    }

    @Test
    void orders_by_number_not_by_text() {
        assertThat(KubernetesVersion.of("v1.9.11")).isLessThan(KubernetesVersion.of("1.10"));
        assertThat(KubernetesVersion.of("1.20.2")).isLessThan(KubernetesVersion.of("1.20.10"));
        assertThat(KubernetesVersion.of("2.0")).isGreaterThan(KubernetesVersion.of("1.99"));
    }

    @Test
    void patches_do_not_count_for_the_minor() {
        KubernetesVersion v = KubernetesVersion.of("1.20.0");
        assertThat(v.isAtLeastMinor(KubernetesVersion.of("1.20.9"))).isTrue();
        assertThat(v.isAtLeastMinor(KubernetesVersion.of("1.21"))).isFalse();
        assertThat(v.isAtLeastMinor(KubernetesVersion.of("2.1"))).isFalse();
        assertThat(KubernetesVersion.of("2.0").isAtLeastMinor(KubernetesVersion.of("1.20")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v",
                "1",
                "v1.",
                "1.20.",
                "1.20.2.1",
                "1.20.2-rc.1",
                "1.20.2+k3s1",
                "V1.20",
                "1.020.2",
                "01.2",
                "1.20\n",
                " 1.20",
                "1.-2",
                "1.1000",
                "1.\u0662"
            })
    void refuses_other_forms(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> KubernetesVersion.of(text));
    }

    @Test
    void refuses_negative_numbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> KubernetesVersion.minor(1, -1));
    }
}
