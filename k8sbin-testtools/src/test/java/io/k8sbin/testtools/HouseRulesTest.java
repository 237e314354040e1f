package io.k8sbin.testtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.k8sbin.testtools.planted.Planted;
import io.k8sbin.testtools.planted.ring.a.Hen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {
    private static final String PLANTED = "io.k8sbin.testtools.planted";

    @ParameterizedTest
    @ValueSource(
            classes = {
                Planted.Open.class,
                Planted.ThirdParty.class,
                Planted.ThirdPartyConstructor.class,
                Planted.Flag.class,
                Planted.Prints.class,
                Planted.Draws.class,
                Planted.Registers.class
            })
    void each_planted_violation_is_found_and_named(Class<?> violating) {
        var classes = new ClassFileImporter().importClasses(violating);
        assertThatThrownBy(() -> HouseRules.check(PLANTED, classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(violating.getSimpleName());
    }

    @Test
    void a_class_that_keeps_the_rules_passes() {
        var classes = new ClassFileImporter().importClasses(Planted.Clean.class);
        assertThatCode(() -> HouseRules.check(PLANTED, classes)).doesNotThrowAnyException();
    }

    @Test
    void packages_that_need_each_other_are_found() {
        String ring = PLANTED + ".ring";
        var classes = new ClassFileImporter().importPackages(ring);
        assertThat(classes.contain(Hen.class)).isTrue();
        assertThatThrownBy(() -> HouseRules.check(ring, classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void a_package_without_classes_fails_rather_than_passing_in_silence() {
        assertThatThrownBy(() -> HouseRules.check("io.k8sbin.nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no classes below io.k8sbin.nowhere");
    }
}
