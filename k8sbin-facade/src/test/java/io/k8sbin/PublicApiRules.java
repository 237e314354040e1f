package io.k8sbin;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class PublicApiRules {
    private static final JavaClasses FACADE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(K8sbin.class, io.k8sbin.internal.Hosts.class);

    @Test
    void what_the_facade_exports_names_the_jdk_and_k8sbin_only() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("io.k8sbin")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("", "java..", "io.k8sbin..", "org.jspecify..")
                .check(FACADE);
    }

    @Test
    void public_classes_are_closed() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAnyPackage("io.k8sbin", "io.k8sbin.internal..")
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(FACADE);
    }
}
