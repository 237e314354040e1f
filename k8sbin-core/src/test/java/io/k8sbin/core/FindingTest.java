package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    private static final FieldPath PORT = FieldPath.of("server", "port");
    private static final SourceLocation PLACE = new SourceLocation("k.yaml", 3, 9);

    @Test
    void a_field_error_prints_as_kubernetes_does() {
        FieldError error = FieldError.of(FieldError.Type.INVALID, PORT, "0", "must be 1 to 65535");
        assertThat(error).hasToString("server.port: Invalid value: \"0\": must be 1 to 65535");
        assertThat(error.at(PLACE)).hasToString("k.yaml:3:9: server.port: Invalid value: \"0\": must be 1 to 65535");
        assertThat(FieldError.of(FieldError.Type.REQUIRED, PORT, "give one"))
                .hasToString("server.port: Required value: give one");
    }

    @Test
    void a_hostile_value_stays_on_its_line() {
        assertThat(FieldError.of(FieldError.Type.INVALID, PORT, "1\n\u001b[2Jx.yaml:1:1: fine", "no"))
                .hasToString("server.port: Invalid value: \"1\\u000a\\u001b[2Jx.yaml:1:1: fine\": no");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUIRED, Required value",
        "INVALID, Invalid value",
        "NOT_SUPPORTED, Unsupported value",
        "DUPLICATE, Duplicate value",
        "NOT_FOUND, Not found",
        "FORBIDDEN, Forbidden",
        "TOO_LONG, Too long"
    })
    void the_words_are_kubernetes_own(FieldError.Type type, String words) {
        assertThat(type.words()).isEqualTo(words);
    }

    @Test
    void a_field_error_becomes_a_finding_with_its_place() {
        Finding finding = FieldError.of(FieldError.Type.NOT_SUPPORTED, PORT, "x", "use y")
                .at(PLACE)
                .toFinding();
        assertThat(finding)
                .isEqualTo(new Finding(
                        "field.not-supported",
                        Severity.ERROR,
                        PORT,
                        "Unsupported value: \"x\": use y",
                        java.util.Optional.of(PLACE)))
                .hasToString("k.yaml:3:9: error: server.port: Unsupported value: \"x\": use y [field.not-supported]");
    }

    @Test
    void prints_without_a_place() {
        assertThat(Finding.warning("pki.due", FieldPath.root(), "renew it"))
                .hasToString("warning: <document>: renew it [pki.due]");
    }

    private static final List<Finding> SORTED = List.of(
            Finding.error("a", FieldPath.of("a"), "m"),
            Finding.error("b", FieldPath.of("a"), "m"),
            Finding.error("b", FieldPath.of("a"), "n"),
            Finding.error("a", FieldPath.of("b"), "m"),
            Finding.error("z", FieldPath.of("z"), "m").at(new SourceLocation("a", 2, 9)),
            Finding.error("y", FieldPath.of("y"), "m").at(new SourceLocation("a", 10, 1)),
            Finding.error("x", FieldPath.of("x"), "m").at(new SourceLocation("b", 1, 1)),
            Finding.warning("a", FieldPath.root(), "m"),
            Finding.warning("a", FieldPath.root(), "m").at(PLACE),
            new Finding("a", Severity.INFO, FieldPath.root(), "m", java.util.Optional.empty()));

    @Property(tries = 100)
    void any_shuffling_is_sorted_into_one_order(@ForAll java.util.Random random) {
        List<Finding> shuffled = new ArrayList<>(SORTED);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Finding.ORDER);
        assertThat(shuffled).isEqualTo(SORTED);
    }

    @Test
    void any_error_looks_at_severity_only() {
        assertThat(Finding.anyError(SORTED)).isTrue();
        assertThat(Finding.anyError(SORTED.subList(7, 10))).isFalse();
        assertThat(Finding.anyError(List.of())).isFalse();
    }

    @Test
    void a_place_counts_from_one_and_orders_by_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceLocation("f", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceLocation("f", 1, 0));
        assertThat(PLACE)
                .hasToString("k.yaml:3:9")
                .isLessThan(new SourceLocation("k.yaml", 3, 10))
                .isGreaterThan(new SourceLocation("k.yaml", 2, 99));
        assertThat(new SourceLocation("a\nb", 1, 1)).hasToString("a\\u000ab:1:1");
    }
}
