package io.k8sbin.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.k8sbin.testtools.HouseRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicApiRules {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.k8sbin");
    private static final List<String> LIBRARIES = List.of("pki", "config", "render", "remote");

    @Test
    void the_house_rules_hold() {
        HouseRules.check("io.k8sbin.testkit");
    }

    @Test
    void the_four_libraries_do_not_know_each_other_or_what_is_built_on_them() {
        for (String library : LIBRARIES) {
            String[] others = Stream.concat(
                            LIBRARIES.stream().filter(l -> !l.equals(library)).map(l -> "io.k8sbin." + l + ".."),
                            Stream.of(
                                    "io.k8sbin", "io.k8sbin.internal..", "io.k8sbin.cluster..", "io.k8sbin.testkit.."))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("io.k8sbin." + library + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(ALL);
        }
    }

    @Test
    void core_knows_nobody() {
        noClasses()
                .that()
                .resideInAPackage("io.k8sbin.core..")
                .should()
                .dependOnClassesThat(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("io.k8sbin..")
                                .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                                                "io.k8sbin.core.."))))
                .check(ALL);
    }

    @Test
    void cluster_contacts_no_host() {
        noClasses()
                .that()
                .resideInAPackage("io.k8sbin.cluster..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.k8sbin", "io.k8sbin.internal..", "io.k8sbin.remote..", "io.k8sbin.testkit..")
                .check(ALL);
    }

    @Test
    void no_library_depends_on_the_testkit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.k8sbin.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.k8sbin.testkit..")
                .check(ALL);
    }
}
