package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FieldPathTest {
    @Test
    void prints_in_kubernetes_notation() {
        assertThat(FieldPath.root()).hasToString("<document>");
        assertThat(FieldPath.of("authentication", "x509", "clientCAFile"))
                .hasToString("authentication.x509.clientCAFile");
        assertThat(FieldPath.of("clusterDNS").index(0)).hasToString("clusterDNS[0]");
        assertThat(FieldPath.of("evictionHard").key("memory.available")).hasToString("evictionHard[memory.available]");
        assertThat(FieldPath.root()
                        .index(2)
                        .child("a")
                        .index(0)
                        .index(1)
                        .key("k")
                        .child("b"))
                .hasToString("[2].a[0][1][k].b");
    }

    @Test
    void names_from_hostile_documents_cannot_break_the_line() {
        assertThat(FieldPath.of("a\nb").key("\u001b[0m")).hasToString("a\\u000ab[\\u001b[0m]");
    }

    @Test
    void list_entries_order_by_number_and_parents_come_first() {
        FieldPath list = FieldPath.of("list");
        var sorted = new TreeSet<>(
                List.of(list.index(10), list.index(2), list.child("x"), list, FieldPath.of("k"), FieldPath.root()));
        assertThat(sorted.stream().map(FieldPath::toString))
                .containsExactly("<document>", "k", "list", "list.x", "list[2]", "list[10]");
    }

    @Provide
    Arbitrary<FieldPath> paths() {
        Arbitrary<FieldPath.Segment> children = Arbitraries.of("a", "0", "").map(FieldPath.Segment.Child::new);
        Arbitrary<FieldPath.Segment> keys = Arbitraries.of("a", "0", "").map(FieldPath.Segment.Key::new);
        Arbitrary<FieldPath.Segment> indices =
                Arbitraries.integers().between(0, 11).map(FieldPath.Segment.Index::new);
        return Arbitraries.oneOf(List.of(children, keys, indices))
                .list()
                .ofMaxSize(3)
                .map(FieldPath::new);
    }

    @Property
    void order_is_total_and_consistent_with_equals(
            @ForAll("paths") FieldPath a, @ForAll("paths") FieldPath b, @ForAll("paths") FieldPath c) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Test
    void extending_leaves_the_shorter_path_alone() {
        FieldPath parent = FieldPath.of("a");
        assertThat(parent.child("b")).isNotEqualTo(parent);
        assertThat(parent).isEqualTo(FieldPath.root().child("a"));
    }

    @Test
    void refuses_negative_positions() {
        assertThatIllegalArgumentException().isThrownBy(() -> FieldPath.root().index(-1));
    }
}
