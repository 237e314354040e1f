package io.k8sbin.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static Attempts every100ms(String answers) {
        Attempts attempts = new Attempts();
        for (int i = answers.length() - 1; i >= 0; i--) {
            // the order in which they end is not that in which they began
            attempts.add(i * 100_000_000L, answers.charAt(i) == '+');
        }
        return attempts;
    }

    @Test
    void an_outage_lasts_from_the_first_that_failed_to_the_next_that_did_not() {
        assertThat(every100ms("++---+-++").longestOutage()).isEqualTo(Duration.ofMillis(300));
        assertThat(every100ms("+++").longestOutage()).isEqualTo(Duration.ZERO);
    }

    @Test
    void an_outage_that_did_not_end_is_one() {
        assertThat(every100ms("+--").longestOutage()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void the_summary_counts_all_and_failed() {
        assertThat(every100ms("++-+").summary())
                .isEqualTo("    4 requests     1 failed   75.000 % answered  longest outage 0.10 s");
    }
}
