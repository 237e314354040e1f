package io.k8sbin.testtools;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledIfSystemProperty(named = "golden.update", matches = "true", disabledReason = "would write the wrong texts")
class GoldenTest {
    @Test
    void equal_text_passes() {
        assertThatCode(() -> Golden.assertMatches("two-lines.txt", "first\nsecond\n"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "first\nsecond", "first\r\nsecond\r\n", "first\nsecond\n "})
    void any_difference_fails_and_names_the_file(String other) {
        assertThatThrownBy(() -> Golden.assertMatches("two-lines.txt", other))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("two-lines.txt");
    }

    @Test
    void a_missing_golden_file_fails_and_says_how_to_write_it() {
        assertThatThrownBy(() -> Golden.assertMatches("none.txt", ""))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dgolden.update=true");
    }
}
