package io.k8sbin.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoDurationTest {
    @ParameterizedTest
    @CsvSource({"1h30m,5400000", "0,0", "0s,0", "1.5s,1500", "-2m,-120000", "100ms,100", "+1h,3600000", ".5s,500"})
    void parse_reads_what_go_reads(String text, long millis) {
        assertThat(GoDuration.parse(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "10", "s", "1 s", "1d", "1h 1m", "-", "1.2.3s", "9999999h", "--1s"})
    void parse_refuses_what_go_refuses(String text) {
        assertThatThrownBy(() -> GoDuration.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void format_writes_as_go_does() {
        assertThat(GoDuration.format(Duration.ofMinutes(90))).isEqualTo("1h30m0s");
        assertThat(GoDuration.format(Duration.ofMillis(1500))).isEqualTo("1.5s");
        assertThat(GoDuration.format(Duration.ofNanos(1500))).isEqualTo("1.5µs");
        assertThat(GoDuration.format(Duration.ofSeconds(-10))).isEqualTo("-10s");
        assertThat(GoDuration.format(Duration.ZERO)).isEqualTo("0s");
    }
}
