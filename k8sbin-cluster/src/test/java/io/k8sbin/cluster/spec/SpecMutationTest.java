package io.k8sbin.cluster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecMutationTest {
    private static final List<String> SPECS = List.of("all-in-one", "three-plus-two", "everything");

    @ParameterizedTest
    @ValueSource(strings = {"all-in-one", "three-plus-two", "everything"})
    void the_untouched_specifications_have_no_finding(String name) {
        ClusterSpec spec = ClusterSpec.parse("spec.yaml", SpecText.of(name).text());
        assertThat(spec.findings()).isEmpty();
        assertThat(ClusterSpec.parse("again.yaml", spec.toYaml())).isEqualTo(spec);
    }

    @Test
    void every_single_mistake_yields_exactly_its_finding_at_its_line(TestReporter reporter) {
        List<Mutation> all = Stream.concat(
                        SPECS.stream().flatMap(name -> Mutations.of(SpecText.of(name)).stream()),
                        Contradictions.all().stream())
                .toList();
        reporter.publishEntry("mutations", String.valueOf(all.size()));
        List<String> wrong = all.stream()
                .filter(m -> !m.errors().equals(List.of(m.expected())))
                .map(m -> m + "\n   wanted " + m.expected() + "\n   found  " + m.errors())
                .toList();
        assertThat(wrong).as("%d of %d mutations", wrong.size(), all.size()).isEmpty();
        assertThat(all).hasSizeGreaterThan(1400);
    }
}
