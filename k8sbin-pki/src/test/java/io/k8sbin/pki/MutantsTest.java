package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.pki.CertificateCases.Cases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Every certificate that was spoiled is rejected, and for the right reason. */
class MutantsTest {
    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
    private static final int USUAL = 160;
    private static final int HEAVY = 1000;

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, seed = "20260602", shrinking = ShrinkingMode.OFF)
    void every_mutant_is_rejected_with_the_finding_of_its_fault(@ForAll("usual") Cases cases) {
        check(cases.all());
    }

    @Tag("heavy")
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_thousand_mutants_are_rejected(@ForAll("heavy") Cases cases) {
        check(cases.all());
    }

    @Provide
    Arbitrary<Cases> usual() {
        return CertificateCases.list(USUAL);
    }

    @Provide
    Arbitrary<Cases> heavy() {
        return CertificateCases.list(HEAVY);
    }

    private static void check(List<IssuedCase> cases) {
        Map<Mutation, Integer> seen = new EnumMap<>(Mutation.class);
        for (int i = 0; i < cases.size(); i++) {
            IssuedCase good = cases.get(i);
            for (int shift = 0; ; shift++) {
                // a mutation that makes no sense for this case leaves its turn to the next
                Mutation mutation = MUTATIONS.get((i + shift) % MUTATIONS.size());
                Optional<List<Finding>> findings = mutation.spoil(good);
                if (findings.isPresent()) {
                    rejected(good, mutation, findings.get());
                    seen.merge(mutation, 1, Integer::sum);
                    break;
                }
            }
        }
        seen.forEach((mutation, count) ->
                System.out.printf("%-28s %3d rejected with %s%n", mutation, count, mutation.expected()));
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Mutation.values());
        assertThat(seen.values().stream().mapToInt(n -> n).sum()).isEqualTo(cases.size());
    }

    private static void rejected(IssuedCase good, Mutation mutation, List<Finding> findings) {
        List<String> errors = findings.stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(Finding::id)
                .distinct()
                .toList();
        List<String> allowed = new ArrayList<>(List.of(mutation.expected()));
        allowed.addAll(companions(mutation));
        assertThat(errors)
                .as("%s of %s: %s", mutation, good, findings)
                .contains(mutation.expected())
                .isSubsetOf(allowed);
    }

    /** What necessarily is wrong as well. */
    private static List<String> companions(Mutation mutation) {
        return switch (mutation) {
            // the certificate below the root may end first
            case ROOT_EXPIRED -> List.of();
            // whoever has no name is not the role's user, and in none of its groups
            case NOBODY, OTHER_USER -> List.of("pki.role-user", "pki.role-group");
            case LEAF_AS_AUTHORITY -> List.of("pki.role-user", "pki.role-group", "pki.wrong-usage", "pki.path-length");
            default -> List.of();
        };
    }

    @net.jqwik.api.Example
    void the_mutations_cover_every_error_of_both_verifiers() {
        assertThat(Arrays.stream(Mutation.values()).map(Mutation::expected).distinct())
                .containsExactlyInAnyOrder(
                        "pki.expired",
                        "pki.not-yet-valid",
                        "pki.unknown-issuer",
                        "pki.wrong-issuer",
                        "pki.issuer-encoding",
                        "pki.key-id",
                        "pki.not-an-authority",
                        "pki.path-length",
                        "pki.wrong-usage",
                        "pki.no-names",
                        "pki.name-missing",
                        "pki.no-user",
                        "pki.weak-signature",
                        "pki.weak-key",
                        "pki.key-mismatch",
                        "pki.path",
                        "pki.role-user",
                        "pki.role-group");
    }
}
